import type { Question } from "#app/domain/quiz-questions.ts";
import { both, choices } from "#db/seed/both.ts";

export const companyQuestions: { key: string; question: Question }[] = [
  {
    key: "absence-whom-to-tell",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "You wake up with a fever on a working day. What do you do first?",
        "В работен ден се събуждате с температура. Какво правите първо?",
      ),
      options: choices(
        ["Write to the clients I was going to see", "Пиша на клиентите, с които имам срещи"],
        [
          "Tell the head of the department before the working day begins",
          "Уведомявам ръководителя на отдела преди началото на работния ден",
        ],
        ["Bring the sick note when I come back", "Нося болничния лист, когато се върна"],
        ["Ask a colleague to say I am at a client's", "Моля колега да каже, че съм при клиент"],
      ),
      correct: "b",
      explanation: both(
        "The head can then have your meetings taken over in time; papers come later.",
        "Така ръководителят може навреме да възложи срещите Ви на друг; документите идват после.",
      ),
    },
  },
  {
    key: "client-data-allowed",
    question: {
      kind: "multiple",
      points: 2,
      prompt: both(
        "Which uses of client data do the rules allow?",
        "Какво позволяват правилата за данните на клиентите?",
      ),
      options: choices(
        ["Entering a new contact person in the CRM", "Да въведете ново лице за контакт в CRM"],
        [
          "Sending a client list to your private mailbox to work at home",
          "Да изпратите списък с клиенти на личната си поща, за да работите вкъщи",
        ],
        [
          "Giving the driver the delivery address and phone",
          "Да дадете на шофьора адреса и телефона за доставката",
        ],
        ["Telling one client what price another one has", "Да кажете на един клиент каква цена има друг"],
      ),
      correct: ["a", "c"],
      explanation: both(
        "Client data serves the work and stays in the company's systems; one client's terms are not told to another.",
        "Данните служат за работата и остават в системите на компанията; условията на един клиент не се казват " +
          "на друг.",
      ),
    },
  },
  {
    key: "job-description-new-version",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "A new version of your job description applies. What follows for you?",
        "Влиза в сила нова редакция на длъжностната Ви характеристика. Какво следва за Вас?",
      ),
      options: choices(
        [
          "Nothing, the first signature covers later versions",
          "Нищо, първият подпис важи и за следващите редакции",
        ],
        ["Only new colleagues sign it", "Подписват я само новите колеги"],
        ["I read it and sign and date it again", "Прочитам я и отново я подписвам с дата"],
      ),
      correct: "c",
      explanation: both(
        "A signature belongs to the text that was read, so a new text needs a new one.",
        "Подписът се отнася за прочетения текст; новият текст иска нов подпис.",
      ),
    },
  },
  {
    key: "unknown-answer",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "A client asks something you do not know. What do you say?",
        "Клиент Ви пита нещо, което не знаете. Какво казвате?",
      ),
      options: choices(
        ["I give the answer that sounds most likely", "Давам най-вероятния отговор"],
        [
          "I say that I will check, name a time, and call back then",
          "Казвам, че ще проверя, посочвам час и се обаждам тогава",
        ],
        ["I change the subject to a product I know well", "Сменям темата с продукт, който познавам добре"],
        ["I ask the client to look it up on the site", "Моля клиента да провери в сайта"],
      ),
      correct: "b",
      explanation: both(
        "A kept promise builds more trust than a quick guess.",
        "Спазеното обещание печели повече доверие от бързата догадка.",
      ),
    },
  },
  {
    key: "who-opens-the-next-stage",
    question: {
      kind: "single",
      points: 1,
      prompt: both("Who decides that your next stage begins?", "Кой решава, че започва следващият Ви етап?"),
      options: choices(
        ["The program, as soon as the points add up", "Програмата, щом точките станат достатъчно"],
        ["I do, when I feel ready", "Аз, когато преценя, че е време"],
        ["A named person, with the evidence in view", "Определен човек, след като види доказателствата"],
      ),
      correct: "c",
      explanation: both(
        "The gate shows what was reached; your head of sales confirms it and you can see what was recorded.",
        "Условието за преминаване показва постигнатото; ръководителят Ви го потвърждава, а Вие виждате какво е " +
          "записано.",
      ),
    },
  },
  {
    key: "lost-phone",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "You lose the company phone on Saturday evening. When do you report it?",
        "В събота вечер губите служебния телефон. Кога съобщавате?",
      ),
      options: choices(
        ["At once", "Веднага"],
        ["On Monday morning", "В понеделник сутрин"],
        ["If it has not turned up within a week", "Ако не се намери до една седмица"],
      ),
      correct: "a",
      explanation: both(
        "Only then can access be closed before somebody else reads client data.",
        "Само така достъпът може да се спре, преди някой друг да види данни на клиенти.",
      ),
    },
  },
  {
    key: "promise-recorded",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "When is a promise to a client entered in the CRM?",
        "Кога се записва в CRM обещание към клиент?",
      ),
      options: choices(
        ["At the end of the week, with the report", "В края на седмицата, с отчета"],
        ["On the same day, with the date by which it is due", "Същия ден, заедно със срока за изпълнение"],
        ["When it has been carried out", "Когато бъде изпълнено"],
      ),
      correct: "b",
      explanation: both(
        "Then a colleague can keep it for you should you be away.",
        "Така колега може да го изпълни вместо Вас, ако отсъствате.",
      ),
    },
  },
];
