import type { Question } from "#app/domain/quiz-questions.ts";
import { both, choices } from "#db/seed/both.ts";

export const caseQuestions: { key: string; question: Question }[] = [
  {
    key: "case-late-delivery",
    question: {
      kind: "free",
      points: 5,
      prompt: both(
        "A regular client's delivery is two days late and their production stands still. They call you, angry. " +
          "Write what you say and what you do in the next hour.",
        "Доставката за редовен клиент закъснява с два дни и производството му е спряло. Обажда Ви се ядосан. " +
          "Опишете какво казвате и какво правите през следващия час.",
      ),
      guidance: both(
        "Full marks: listens and owns the problem, gives no excuses, finds facts before a date, offers a bridge " +
          "(part delivery, substitute), calls back at the promised time, records it.",
        "Пълен брой точки: изслушва и поема проблема, не се оправдава, проверява фактите, преди да обещае дата, " +
          "предлага временно решение (частична доставка, заместител), обажда се в обещания час, записва.",
      ),
    },
  },
  {
    key: "case-price-pressure",
    question: {
      kind: "free",
      points: 5,
      prompt: both(
        "A prospect says that a competitor is 12% cheaper and wants your answer by tomorrow. What do you ask, " +
          "what do you offer, and where is your limit?",
        "Потенциален клиент казва, че конкурент е с 12% по-евтин, и иска отговор до утре. Какво питате, какво " +
          "предлагате и къде е границата Ви?",
      ),
      guidance: both(
        "Full marks: compares like with like, asks about total cost, uses volume and payment terms from the " +
          "price list, keeps the limit, is willing to walk away politely.",
        "Пълен брой точки: сравнява сравнимото, пита за общия разход, използва обема и плащането по ценовата " +
          "листа, пази границата, готов е учтиво да се откаже.",
      ),
    },
  },
  {
    key: "case-wrong-product",
    question: {
      kind: "free",
      points: 5,
      prompt: both(
        "You notice that the product you advised last week does not suit the client's use. They have not " +
          "complained yet. What do you do?",
        "Забелязвате, че продуктът, който сте препоръчали миналата седмица, не е подходящ за клиента. Той още не " +
          "се е оплакал. Какво правите?",
      ),
      guidance: both(
        "Full marks: calls first and says it openly, offers exchange or correction, agrees on cost with the " +
          "head, writes it down so that it is not repeated.",
        "Пълен брой точки: обажда се първи и го казва открито, предлага замяна или корекция, съгласува разходите " +
          "с ръководителя, записва го, за да не се повтори.",
      ),
    },
  },
  {
    key: "case-honest-answer",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "A client wants to order a product that you know will not do for their use. What do you do?",
        "Клиент иска да поръча продукт, за който знаете, че няма да му свърши работа. Какво правите?",
      ),
      options: choices(
        ["Take the order, the client decides", "Приемам поръчката, клиентът решава"],
        ["Say so, explain why and offer what does fit", "Казвам го, обяснявам защо и предлагам подходящото"],
        ["Take the order and offer the right one later", "Приемам поръчката и по-късно предлагам подходящия"],
      ),
      correct: "b",
      explanation: both(
        "One honest no brings more orders than a wrong sale.",
        "Едно честно „не“ носи повече поръчки от една грешна продажба.",
      ),
    },
  },
  {
    key: "case-complaint-first-step",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "A client sends a photograph of damaged goods. What comes first?",
        "Клиент Ви праща снимка на повредена стока. Какво е първото?",
      ),
      options: choices(
        ["Explain that the carrier is to blame", "Обяснявам, че вината е на превозвача"],
        [
          "Confirm receipt, ask what they need most urgently, and say when they will have an answer",
          "Потвърждавам, питам какво е най-спешно за него и казвам кога ще има отговор",
        ],
        ["Forward it to the warehouse and wait", "Препращам в склада и чакам"],
      ),
      correct: "b",
      explanation: both(
        "The client needs a solution and a time; who was to blame is cleared up inside the company.",
        "На клиента му трябват решение и срок; чия е вината, се изяснява вътре в компанията.",
      ),
    },
  },
  {
    key: "case-refusal",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "A prospect says no after your offer. What is the most useful next step?",
        "Потенциален клиент отказва офертата Ви. Коя следваща стъпка е най-полезна?",
      ),
      options: choices(
        ["Delete them from the base", "Изтривам го от базата"],
        [
          "Ask for the reason, record it and agree on when to get in touch again",
          "Питам за причината, записвам я и уговарям кога да се обадя пак",
        ],
        ["Lower the price at once", "Веднага свалям цената"],
        ["Call every day until they agree", "Звъня всеки ден, докато се съгласи"],
      ),
      correct: "b",
      explanation: both(
        'A no today often means "not now"; the reason tells you when to come back and with what.',
        "Днешното „не“ често значи „не сега“; причината подсказва кога и с какво да се върнете.",
      ),
    },
  },
  {
    key: "case-client-taken-over",
    question: {
      kind: "multiple",
      points: 2,
      prompt: both(
        "You take over a client from a colleague. What do you do in the first week?",
        "Поемате клиент от колега. Какво правите през първата седмица?",
      ),
      options: choices(
        [
          "Read the history of orders, complaints and promises",
          "Преглеждам историята: поръчки, рекламации, обещания",
        ],
        [
          "Introduce yourself, if possible together with the colleague",
          "Представям се, по възможност заедно с колегата",
        ],
        ["Change the terms agreed so far", "Променям досегашните условия"],
        ["Check which promises are still open", "Проверявам кои обещания още не са изпълнени"],
      ),
      correct: ["a", "b", "d"],
      explanation: both(
        "For the client nothing has changed but the voice: what was promised still stands.",
        "За клиента се е сменил само гласът: обещаното остава в сила.",
      ),
    },
  },
];
