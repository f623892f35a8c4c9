import type { Question } from "#app/domain/quiz-questions.ts";
import { both, choices } from "#db/seed/both.ts";

export const sellingQuestions: { key: string; question: Question }[] = [
  {
    key: "cold-call-goal",
    question: {
      kind: "single",
      points: 1,
      prompt: both("What is the goal of a first cold call?", "Каква е целта на първото студено обаждане?"),
      options: choices(
        ["To name the lowest price at once", "Веднага да се съобщи най-ниската цена"],
        ["To present the whole range", "Да се представи целият асортимент"],
        ["To agree on a concrete next step", "Да се уговори конкретна следваща стъпка"],
        ["To get an order on the phone", "Да се вземе поръчка по телефона"],
      ),
      correct: "c",
      explanation: both(
        "A date for a meeting, a sample or an offer: without a next step the call was only a talk.",
        "Час за среща, мостра или оферта: без следваща стъпка обаждането е само разговор.",
      ),
    },
  },
  {
    key: "cold-call-opening",
    question: {
      kind: "multiple",
      points: 2,
      prompt: both(
        "What belongs in the first half minute of a cold call?",
        "Какво се казва в първата половин минута на студеното обаждане?",
      ),
      options: choices(
        ["Your name and company", "Името и компанията Ви"],
        ["The reason why you call exactly this client", "Причината да се обадите точно на този клиент"],
        ["The full discount table", "Пълната таблица с отстъпките"],
        ["The question whether it is a good moment to talk", "Въпросът дали моментът е удобен за разговор"],
      ),
      correct: ["a", "b", "d"],
      explanation: both(
        "Who calls, why, and whether it suits. Prices come after the need.",
        "Кой се обажда, защо и удобно ли е. Цените идват след нуждата.",
      ),
    },
  },
  {
    key: "gatekeeper",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "A secretary asks what the call is about. What works best?",
        "Секретар пита по какъв въпрос се обаждате. Какво работи най-добре?",
      ),
      options: choices(
        ["To say it is private", "Да кажете, че е лично"],
        [
          "To say honestly what it is about and ask who decides on it",
          "Да кажете честно за какво става дума и да попитате кой решава по въпроса",
        ],
        ["To hang up and try at lunch time", "Да затворите и да опитате в обедната почивка"],
        ["To send a general brochure", "Да изпратите обща брошура"],
      ),
      correct: "b",
      explanation: both(
        "Treated with respect, the secretary becomes the person who shows you the way.",
        "Ако се отнесете с уважение, секретарят ще Ви покаже пътя.",
      ),
    },
  },
  {
    key: "open-question",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "Which question best opens up the client's need?",
        "Кой въпрос най-добре разкрива нуждата на клиента?",
      ),
      options: choices(
        ["Are you satisfied with your supplier?", "Доволни ли сте от доставчика си?"],
        ["Do you want a cheaper offer?", "Искате ли по-евтина оферта?"],
        [
          "How do you choose a supplier today, and what would you change?",
          "Как избирате доставчик днес и какво бихте променили?",
        ],
        ["Shall I send you our price list?", "Да Ви изпратя ли ценовата листа?"],
      ),
      correct: "c",
      explanation: both(
        "Open questions bring answers to work with; the other three end in yes or no.",
        "Отворените въпроси дават отговори, с които се работи; другите три свършват с „да“ или „не“.",
      ),
    },
  },
  {
    key: "objection-expensive",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        'The client says: "That is expensive." Your first reaction?',
        "Клиентът казва: „Скъпо е.“ Каква е първата Ви реакция?",
      ),
      options: choices(
        ["Ask what they compare it with", "Питам с какво сравнява"],
        ["Offer a discount", "Предлагам отстъпка"],
        ["Explain that the competitor is worse", "Обяснявам, че конкурентът е по-лош"],
        ["Thank them and end the call", "Благодаря и приключвам"],
      ),
      correct: "a",
      explanation: both(
        "Only when you know the comparison can you show what the difference buys.",
        "Едва когато знаете с какво се сравнява, можете да покажете какво се получава срещу разликата.",
      ),
    },
  },
  {
    key: "before-an-offer",
    question: {
      kind: "multiple",
      points: 2,
      prompt: both(
        "What do you find out before you write an offer?",
        "Какво научавате, преди да напишете оферта?",
      ),
      options: choices(
        ["What the product will be used for", "За какво ще се използва продуктът"],
        ["Quantity and how often it is needed", "Количеството и колко често е нужно"],
        ["Who makes the decision and by when", "Кой взема решението и до кога"],
        ["What the contact person earns", "Колко печели лицето за контакт"],
      ),
      correct: ["a", "b", "c"],
      explanation: both(
        "Use, quantity, decision and date: without them the offer is a guess.",
        "Употреба, количество, решение и срок: без тях офертата е налучкване.",
      ),
    },
  },
  {
    key: "decision-maker",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "Three good meetings with a client and still no contract. What is the usual cause?",
        "Три добри срещи с клиент и все още няма договор. Каква е обичайната причина?",
      ),
      options: choices(
        ["The price is always too high", "Цената винаги е твърде висока"],
        ["You are not talking to the person who decides", "Не говорите с човека, който решава"],
        ["There were too few presents", "Подаръците са били малко"],
        ["The client dislikes phone calls", "Клиентът не обича да му се звъни"],
      ),
      correct: "b",
      explanation: both(
        "Ask openly who else takes part in the decision and propose a talk together.",
        "Попитайте открито кой още участва в решението и предложете обща среща.",
      ),
    },
  },
  {
    key: "funnel-count",
    question: {
      kind: "number",
      points: 2,
      value: 40,
      tolerance: 0,
      unit: both("prospects", "потенциални клиенти"),
      prompt: both(
        "One in ten prospects becomes a client. How many must you speak to for four new clients?",
        "Един от десет потенциални клиенти става клиент. С колко трябва да говорите за четирима нови?",
      ),
      explanation: both(
        "4 × 10 = 40. Nine refusals are the normal way to a yes.",
        "4 × 10 = 40. Девет отказа са нормалният път към едно „да“.",
      ),
    },
  },
  {
    key: "referral-word",
    question: {
      kind: "short",
      points: 1,
      accepted: ["referral", "a referral", "recommendation", "препоръка", "препоръката"],
      prompt: both(
        "One word: what do you ask a satisfied client for, so that they name others who could use your service?",
        "С една дума: какво искате от доволен клиент, за да Ви посочи още някого, на когото ще сте полезни?",
      ),
      explanation: both(
        "A referral. Clients seldom offer it by themselves, but gladly give it when asked.",
        "Препоръка. Клиентите рядко я предлагат сами, но с готовност я дават, когато ги помолите.",
      ),
    },
  },
  {
    key: "call-notes",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "When do you write down what was said in a call?",
        "Кога записвате какво е казано в разговора?",
      ),
      options: choices(
        ["Right after the call", "Веднага след разговора"],
        ["On Friday, all calls together", "В петък, за всички разговори наведнъж"],
        ["Only if there was an order", "Само ако има поръчка"],
      ),
      correct: "a",
      explanation: both(
        "After three more calls the details are gone, and with them the next step.",
        "След още три разговора подробностите се губят, а с тях и следващата стъпка.",
      ),
    },
  },
  {
    key: "holding-contracts-back",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "This month's plan is met and another client wants to sign today. What do you do?",
        "Планът за месеца е изпълнен, а още един клиент иска да подпише днес. Какво правите?",
      ),
      options: choices(
        ["Ask them to wait for the first of next month", "Моля го да изчака първо число"],
        ["Have it signed today", "Подписваме днес"],
        ["Pass the client to a colleague", "Прехвърлям клиента на колега"],
      ),
      correct: "b",
      explanation: both(
        "A contract held back can be lost, and the client has been asked to serve our reports.",
        "Задържаният договор може да се изгуби, а клиентът е накаран да чака заради нашия отчет.",
      ),
    },
  },
];
