import type { Question } from "#app/domain/quiz-questions.ts";
import { both, choices } from "#db/seed/both.ts";

export const documentQuestions: { key: string; question: Question }[] = [
  {
    key: "offer-contents",
    question: {
      kind: "multiple",
      points: 2,
      prompt: both(
        "What must no commercial offer be without?",
        "Без какво не бива да излиза търговска оферта?",
      ),
      options: choices(
        ["Delivery time and terms", "Срок и условия на доставка"],
        ["Until when the offer is valid", "Срок на валидност"],
        ["Our purchase prices", "Нашите покупни цени"],
        ["Prices, discount and terms of payment", "Цени, отстъпка и условия на плащане"],
      ),
      correct: ["a", "b", "d"],
      explanation: both(
        "The client must be able to decide on it without ringing you up.",
        "Клиентът трябва да може да реши по нея, без да Ви търси допълнително.",
      ),
    },
  },
  {
    key: "document-for-shipment",
    question: {
      kind: "short",
      points: 1,
      accepted: [
        "application",
        "the application",
        "confirmed application",
        "заявка",
        "заявката",
        "потвърдена заявка",
      ],
      prompt: both(
        "Which confirmed document lets goods leave the warehouse?",
        "По кой потвърден документ стоката напуска склада?",
      ),
      explanation: both(
        "The application. A spoken promise is not enough for the warehouse.",
        "Заявката. Устното обещание не е достатъчно за склада.",
      ),
    },
  },
  {
    key: "contract-who-signs",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "Who signs a contract with a client on the company's behalf?",
        "Кой подписва договор с клиент от името на компанията?",
      ),
      options: choices(
        ["Whoever has found the client", "Който е намерил клиента"],
        [
          "Only a person authorised to represent the company",
          "Само лице, упълномощено да представлява компанията",
        ],
        ["The accountant on duty", "Дежурният счетоводител"],
        ["Anybody from the sales department", "Всеки от отдел „Продажби“"],
      ),
      correct: "b",
      explanation: both(
        "A contract signed by anybody else may not bind the company, and the client is the one misled.",
        "Договор, подписан от друг, може да не обвърже компанията, а подведен остава клиентът.",
      ),
    },
  },
  {
    key: "solvency-check",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "A new client wants payment in 45 days on the first order. What comes first?",
        "Нов клиент иска 45 дни отложено плащане за първата поръчка. Какво е първо?",
      ),
      options: choices(
        ["Agree, so as not to lose them", "Съгласявате се, за да не го изпуснете"],
        ["Refuse, new clients never get it", "Отказвате, нови клиенти никога не получават"],
        [
          "Check their solvency and ask the head for consent",
          "Проверявате платежоспособността му и искате съгласие от ръководителя",
        ],
      ),
      correct: "c",
      explanation: both(
        "Deferral is credit: it is given on facts, and beyond the price list only with consent.",
        "Отложеното плащане е кредит: дава се при проверени данни, а извън ценовата листа – само със съгласие.",
      ),
    },
  },
  {
    key: "delivery-date-promise",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "A client wants 40 boxes tomorrow. When do you confirm the date?",
        "Клиент иска 40 кашона за утре. Кога потвърждавате датата?",
      ),
      options: choices(
        ["At once, the warehouse will manage", "Веднага, складът ще се справи"],
        [
          "After the goods are reserved and the delivery is agreed with the warehouse",
          "След като стоката е резервирана и доставката е съгласувана със склада",
        ],
        ["When the driver has left", "Когато шофьорът тръгне"],
      ),
      correct: "b",
      explanation: both(
        "Stock seen on the screen may be promised to somebody else already.",
        "Наличното на екрана може вече да е обещано на друг.",
      ),
    },
  },
  {
    key: "invoice-mistake",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "The client finds a wrong company name on an invoice already issued. What do you do?",
        "Клиентът открива грешно име на фирмата във вече издадена фактура. Какво правите?",
      ),
      options: choices(
        ["Correct the file and send it again", "Поправям файла и го изпращам отново"],
        [
          "Give accounting the right data and ask for the correct document",
          "Давам на счетоводството верните данни и искам правилния документ",
        ],
        ["Tell the client it does not matter", "Казвам на клиента, че няма значение"],
      ),
      correct: "b",
      explanation: both(
        "Issued documents are corrected only by accounting and by its rules.",
        "Издадените документи се коригират само от счетоводството и по неговия ред.",
      ),
    },
  },
  {
    key: "reserve-goods",
    question: {
      kind: "multiple",
      points: 2,
      prompt: both(
        "What does the warehouse need from you for a reservation?",
        "Какво иска складът от Вас за резервация?",
      ),
      options: choices(
        ["The client and the products with quantities", "Клиента и продуктите с количества"],
        ["Until what date to keep the goods", "До коя дата да се пази стоката"],
        ["The client's last three balance sheets", "Последните три баланса на клиента"],
        ["Who is responsible for the order on our side", "Кой отговаря за поръчката от наша страна"],
      ),
      correct: ["a", "b", "d"],
      explanation: both(
        "A reservation without an end date blocks goods that others could sell.",
        "Резервация без краен срок блокира стока, която други могат да продадат.",
      ),
    },
  },
  {
    key: "segments",
    question: {
      kind: "multiple",
      points: 2,
      prompt: both(
        "By which signs does it make sense to segment clients?",
        "По какви признаци има смисъл да сегментирате клиентите?",
      ),
      options: choices(
        ["Turnover and how it could grow", "Оборот и възможност за растеж"],
        ["How often and how regularly they order", "Колко често и колко редовно поръчват"],
        ["First letter of the company name", "Първа буква от името на фирмата"],
        ["How they pay", "Как плащат"],
      ),
      correct: ["a", "b", "d"],
      explanation: both(
        "Segments should tell you whom to visit, whom to call and whom to remind.",
        "Сегментът трябва да подсказва кого да посетите, на кого да звъннете и на кого да напомните.",
      ),
    },
  },
  {
    key: "overdue-invoice",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "An invoice of a regular client is ten days overdue. Your first step?",
        "Фактура на редовен клиент е просрочена с десет дни. Каква е първата Ви стъпка?",
      ),
      options: choices(
        ["Stop all deliveries without a word", "Спирам всички доставки без обяснение"],
        ["Wait until they order again", "Чакам да поръча пак"],
        [
          "Call, ask for the reason and agree on a date, then tell accounting",
          "Обаждам се, питам за причината, уговарям дата и уведомявам счетоводството",
        ],
      ),
      correct: "c",
      explanation: both(
        "Often it is a lost document. A friendly early call keeps both the money and the client.",
        "Често просто се е изгубил документ. Навременното учтиво обаждане пази и парите, и клиента.",
      ),
    },
  },
];
