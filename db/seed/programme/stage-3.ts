import type { Stage } from "#app/domain/programme.ts";
import { both } from "#db/seed/both.ts";
import { simulatedDeal } from "./simulated-deal.ts";

export const salesTraining: Stage = {
  key: "sales-training",
  title: both("Sales training with a mentor", "Обучение по продажби с наставник"),
  purpose: both(
    "A mentor shows you the whole work, from the offer to the shipment, and you show that you can do it.",
    "Наставникът Ви показва цялата работа – от офертата до експедицията, а Вие показвате, че я можете.",
  ),
  normDays: 20,
  confirmedBy: "head",
  assignsMentor: true,
  requirements: [
    {
      kind: "sign-off",
      key: "topic-offer",
      signedBy: "mentor",
      minutes: 60,
      dueDay: 3,
      title: both("Learn what a commercial offer looks like", "Научете как изглежда търговската оферта"),
      why: both(
        "The client often compares three offers; the clear one is read to the end.",
        "Клиентът често сравнява три оферти; ясната се чете докрай.",
      ),
    },
    {
      kind: "sign-off",
      key: "topic-documents",
      signedBy: "mentor",
      minutes: 90,
      dueDay: 5,
      title: both(
        "Learn to draw up each document: contract, application, report",
        "Научете се да съставяте документите: договор, заявка, отчет",
      ),
      why: both(
        "A mistake in a document holds up the shipment and the payment.",
        "Грешка в документ бави и експедицията, и плащането.",
      ),
    },
    {
      kind: "sign-off",
      key: "topic-crm",
      signedBy: "mentor",
      minutes: 60,
      dueDay: 4,
      title: both(
        "Learn to enter client data and fill in the CRM",
        "Научете се да въвеждате клиенти и да попълвате CRM",
      ),
      why: both(
        "What is not in the CRM is lost the day you are away.",
        "Което не е в CRM, се губи в деня, в който отсъствате.",
      ),
    },
    {
      kind: "sign-off",
      key: "topic-prospects",
      signedBy: "mentor",
      minutes: 90,
      dueDay: 7,
      title: both(
        "Learn to research prospects and keep the prospect base",
        "Научете се да проучвате потенциални клиенти и да поддържате базата с тях",
      ),
      why: both(
        "Ten minutes of preparation save twenty calls to the wrong company.",
        "Десет минути подготовка спестяват двадесет обаждания до грешната фирма.",
      ),
    },
    {
      kind: "sign-off",
      key: "topic-departments",
      signedBy: "mentor",
      minutes: 60,
      dueDay: 9,
      title: both(
        "Learn to work with the other departments: invoice, contract, reservation, shipment",
        "Научете се да работите с другите отдели: фактура, договор, резервация, експедиция",
      ),
      why: both(
        "The client sees one company, so nothing may get stuck between two rooms.",
        "Клиентът вижда една компания; нищо не бива да засяда между две стаи.",
      ),
    },
    {
      kind: "sign-off",
      key: "topic-segments",
      signedBy: "mentor",
      minutes: 60,
      dueDay: 11,
      title: both("Learn to segment clients", "Научете се да сегментирате клиентите"),
      why: both(
        "Your time is limited: it belongs first where it brings most.",
        "Времето Ви е ограничено: първо там, където носи най-много.",
      ),
    },
    {
      kind: "sign-off",
      key: "topic-price-list",
      signedBy: "mentor",
      minutes: 90,
      dueDay: 8,
      title: both(
        "Learn to work with the price list and compute the discount",
        "Научете се да работите с ценовата листа и да изчислявате отстъпката",
      ),
      why: both(
        "The discount follows from volume and payment deferral, not from pressure.",
        "Отстъпката идва от обема и отложеното плащане, а не от натиска.",
      ),
    },
    {
      kind: "quiz",
      key: "price-list",
      quiz: "price-list",
      minutes: 20,
      dueDay: 10,
      opensDay: 4,
      title: both("Take the quiz on prices and discounts", "Направете теста за цени и отстъпки"),
      why: both(
        "A wrongly computed offer has to be taken back, or paid for by the company.",
        "Грешно сметната оферта или се оттегля, или я плаща компанията.",
      ),
    },
    {
      kind: "task",
      key: "priority-products",
      doneBy: "trainee",
      confirmedBy: "mentor",
      minutes: 240,
      dueDay: 12,
      title: both("Study the products of priority 1 first", "Изучете първо продуктите с приоритет 1"),
      why: both(
        "They matter most to the company and to most of the clients.",
        "Те са най-важни за компанията и за повечето клиенти.",
      ),
    },
    {
      kind: "quiz",
      key: "product-survey",
      quiz: "product-survey",
      minutes: 45,
      dueDay: 15,
      opensDay: 8,
      title: both("Take the written exam on the products", "Явете се на писмения изпит за продуктите"),
      why: both(
        "In your own words you see whether you could advise a client today.",
        "Със собствени думи личи дали още днес можете да посъветвате клиент.",
      ),
    },
    {
      kind: "task",
      key: "training-calls",
      doneBy: "trainee",
      confirmedBy: "mentor",
      minutes: 120,
      dueDay: 17,
      title: both(
        "Make five training calls with your mentor listening",
        "Проведете пет учебни разговора пред наставника",
      ),
      why: both(
        "A second pair of ears catches what you cannot hear yourself.",
        "Втори чифт уши улавя онова, което сами не чувате.",
      ),
    },
    {
      kind: "activity",
      key: "steady-calls",
      activity: "call",
      amount: 120,
      perDay: 20,
      minutes: null,
      dueDay: 20,
      title: both(
        "Keep calling: 120 calls during this stage",
        "Продължавайте да звъните: 120 обаждания в този етап",
      ),
      why: both(
        "The base you build now is the work you will have in three months.",
        "Базата, която градите сега, е работата Ви след три месеца.",
      ),
    },
    {
      kind: "activity",
      key: "first-applications",
      activity: "application",
      amount: 2,
      perDay: null,
      minutes: null,
      dueDay: 20,
      title: both("Receive your first two applications", "Получете първите си две заявки"),
      why: both(
        "Orders, not promises, show that clients trust you.",
        "Заявките, а не обещанията, показват, че клиентите Ви вярват.",
      ),
    },
    {
      kind: "task",
      key: "practice-talk",
      doneBy: "trainee",
      confirmedBy: null,
      minutes: 45,
      dueDay: 18,
      title: both("Rehearse a whole sale with a colleague", "Репетирайте цяла продажба с колега"),
      why: both(
        "Nobody counts this one; try out what you will do when it counts.",
        "Това не се брои; изпробвайте какво ще правите, когато се брои.",
      ),
    },
    { ...simulatedDeal, dueDay: 19, opensDay: 10 },
  ],
  gate: {
    all: [
      {
        all: [
          "topic-offer",
          "topic-documents",
          "topic-crm",
          "topic-prospects",
          "topic-departments",
          "topic-segments",
          "topic-price-list",
        ],
      },
      { all: ["price-list", "product-survey"] },
      { all: ["priority-products", "training-calls"] },
      "simulated-deal",
      { atLeast: 1, of: ["steady-calls", "first-applications"] },
    ],
  },
};
