import type { Question } from "#app/domain/quiz-questions.ts";
import { both } from "#db/seed/both.ts";

export const rangeQuestions: { key: string; question: Question }[] = [
  {
    key: "range-features",
    question: {
      kind: "free",
      points: 4,
      aspect: "features",
      prompt: both(
        "Choose one product of priority 1. What are its main characteristics, and how does it differ from what " +
          "competitors sell?",
        "Изберете един продукт с приоритет 1. Какви са основните му характеристики и с какво се различава от " +
          "продуктите на конкурентите?",
      ),
      guidance: both(
        "Full marks: at least three characteristics with figures, two honest differences, and one client they " +
          "matter to.",
        "Пълен брой точки: поне три характеристики с числа, две честни разлики и един клиент, за когото те са важни.",
      ),
    },
  },
  {
    key: "range-packaging",
    question: {
      kind: "free",
      points: 3,
      aspect: "packaging",
      prompt: both(
        "Describe how the same product is packaged: the smallest unit, the carton, the pallet, and what can be " +
          "sold as.",
        "Опишете как е опакован същият продукт: най-малка единица, кашон, палет и по колко се продава.",
      ),
      guidance: both(
        "Full marks: quantities correct on every level, and the smallest quantity we sell.",
        "Пълен брой точки: верни количества на всяко ниво и най-малкото количество, което продаваме.",
      ),
    },
  },
  {
    key: "range-substitute",
    question: {
      kind: "free",
      points: 4,
      aspect: "substitute",
      prompt: both(
        "The warehouse lacks what a client urgently needs. Choose a product: what would you offer instead, and " +
          "how would you say it?",
        "В склада липсва това, което клиентът спешно търси. Изберете продукт: какво ще предложите вместо него и " +
          "как ще го кажете?",
      ),
      guidance: both(
        "Full marks: a fitting substitute, its drawback named openly, the date of both, and the decision left to " +
          "the client.",
        "Пълен брой точки: подходящ заместител, открито посочен недостатък, срок и за двата продукта и оставено " +
          "на клиента решение.",
      ),
    },
  },
  {
    key: "range-add-on",
    question: {
      kind: "free",
      points: 4,
      aspect: "add-on",
      prompt: both(
        "Think of a client who already uses two of our products. What equipment or product would suit them in " +
          "addition, and why?",
        "Помислете за клиент, който вече ползва два наши продукта. Какво допълнително оборудване или продукт му " +
          "подхожда и защо?",
      ),
      guidance: both(
        "Full marks: starts from what the client does, names the benefit in time or money, proposes a trial.",
        "Пълен брой точки: тръгва от работата на клиента, посочва ползата във време или пари, предлага проба.",
      ),
    },
  },
  {
    key: "range-terms-of-use",
    question: {
      kind: "free",
      points: 3,
      aspect: "terms-of-use",
      prompt: both(
        "What are the terms of use of one of our products, and where can the client read them?",
        "Какви са условията за използване на един наш продукт и къде може да ги прочете клиентът?",
      ),
      guidance: both(
        "Full marks: storage, conditions of use, what is not allowed, and the exact place (label, leaflet, page).",
        "Пълен брой точки: съхранение, условия на работа, какво не се допуска и точното място (етикет, листовка, " +
          "страница).",
      ),
    },
  },
  {
    key: "range-delivery-from-stock",
    question: {
      kind: "free",
      points: 2,
      aspect: "in-stock-delivery",
      prompt: both(
        "How soon do we deliver from stock, and what must be done until what hour for it to happen?",
        "Колко бързо доставяме от склад и какво трябва да е готово до колко часа, за да стане?",
      ),
      guidance: both(
        "Full marks: the time for the city and for the country, the hour by which the application must be confirmed.",
        "Пълен брой точки: срок за града и за страната и час, до който заявката трябва да е потвърдена.",
      ),
    },
  },
  {
    key: "range-delivery-out-of-stock",
    question: {
      kind: "free",
      points: 3,
      aspect: "out-of-stock-delivery",
      prompt: both(
        "A product is out of stock. How soon can it be delivered, and how do you keep the client informed until then?",
        "Продукт е изчерпан. За колко време може да се достави и как държите клиента в течение дотогава?",
      ),
      guidance: both(
        "Full marks: the usual time, a date confirmed with purchasing before it is promised, word to the client " +
          "if it moves.",
        "Пълен брой точки: обичаен срок, дата, потвърдена с отдел „Доставки“, преди да е обещана, и вест до " +
          "клиента при промяна.",
      ),
    },
  },
];
