import type { Stage } from "#app/domain/programme.ts";
import { both } from "#db/seed/both.ts";

export const introduction: Stage = {
  key: "introduction",
  title: both("The job and the company", "Длъжността и компанията"),
  purpose: both(
    "Get to know the company, the colleagues and the rules, and have everything you need to work.",
    "Запознавате се с компанията, колегите и правилата и получавате всичко необходимо за работа.",
  ),
  normDays: 4,
  confirmedBy: "head",
  requirements: [
    {
      kind: "task",
      key: "accounts",
      doneBy: "it",
      confirmedBy: null,
      minutes: 30,
      dueDay: 1,
      title: both("Accounts and a first sign-in", "Профили и първо влизане"),
      why: both(
        "Without mail, CRM and phone the first day is spent waiting.",
        "Без поща, CRM и телефон първият ден минава в чакане.",
      ),
    },
    {
      kind: "task",
      key: "programs",
      doneBy: "it",
      confirmedBy: null,
      minutes: 60,
      dueDay: 2,
      title: both(
        "Programs installed and explained: office suite, accounting program, CRM",
        "Инсталирани и обяснени програми: офис пакет, счетоводна програма, CRM",
      ),
      why: both(
        "A program that was explained once is used properly from the start.",
        "Програма, обяснена навреме, се използва правилно още от началото.",
      ),
    },
    {
      kind: "task",
      key: "equipment-and-drives",
      doneBy: "it",
      confirmedBy: "head",
      minutes: 30,
      dueDay: 1,
      title: both("Equipment and shared drives", "Техника и достъп до споделените папки"),
      why: both(
        "Price lists, templates and contracts are on the shared drives.",
        "Ценовите листи, образците и договорите са в споделените папки.",
      ),
    },
    {
      kind: "document",
      key: "safety-briefing",
      document: "safety-briefing",
      minutes: 15,
      dueDay: 1,
      title: both("Safety briefing, read and signed", "Инструктаж по безопасност: прочетен и подписан"),
      why: both(
        "It comes before any work: at the desk, in the warehouse and on the road.",
        "Той предхожда всяка работа: в офиса, в склада и на път.",
      ),
    },
    {
      kind: "task",
      key: "meet-the-company",
      doneBy: "head",
      confirmedBy: null,
      minutes: 90,
      dueDay: 1,
      title: both(
        "Introduction to the company, its current policy and the colleagues",
        "Запознаване с компанията, актуалната ѝ политика и колегите",
      ),
      why: both(
        "Whoever knows where the company is going gives clients the right answer.",
        "Който знае накъде върви компанията, дава на клиентите верния отговор.",
      ),
    },
    {
      kind: "document",
      key: "job-description",
      document: "job-description",
      minutes: 30,
      dueDay: 2,
      title: both("Job description, read and signed", "Длъжностна характеристика: прочетена и подписана"),
      why: both(
        "It says what is expected of you, whom you report to and what you may decide.",
        "В нея пише какво се очаква от Вас, на кого се отчитате и какво решавате сами.",
      ),
    },
    {
      kind: "task",
      key: "clients-and-nearest-tasks",
      doneBy: "head",
      confirmedBy: null,
      minutes: 60,
      dueDay: 2,
      title: both(
        "Introduction to the clients and the nearest tasks",
        "Запознаване с клиентите и най-близките задачи",
      ),
      why: both(
        "Real names and real work make the rest of the training concrete.",
        "Истинските имена и истинската работа правят обучението конкретно.",
      ),
    },
    {
      kind: "document",
      key: "internal-rules",
      document: "internal-rules",
      minutes: 30,
      dueDay: 3,
      title: both("Internal rules, read and signed", "Правилник за вътрешния ред: прочетен и подписан"),
      why: both(
        "Working hours, leave, client data and expenses: the questions of every first week.",
        "Работно време, отпуски, клиентски данни и разходи: въпросите на всяка първа седмица.",
      ),
    },
    {
      kind: "quiz",
      key: "company-basics",
      quiz: "company-basics",
      minutes: 10,
      dueDay: 4,
      opensDay: 2,
      title: both("Quiz on the company and its policy", "Тест за компанията и нейната политика"),
      why: both(
        "Ten minutes that show what is clear and what is worth asking again.",
        "Десет минути, които показват кое е ясно и за какво си струва да попитате пак.",
      ),
    },
    {
      kind: "task",
      key: "meet-the-departments",
      doneBy: "trainee",
      confirmedBy: null,
      minutes: 60,
      dueDay: 4,
      title: both(
        "A contact each in accounting, the warehouse and deliveries",
        "По един познат в счетоводството, склада и доставките",
      ),
      why: both(
        "You will ask them for invoices, reservations and shipments every week.",
        "Всяка седмица ще се обръщате към тях за фактури, резервации и експедиции.",
      ),
    },
  ],
  gate: {
    all: [
      { all: ["accounts", "programs", "equipment-and-drives"] },
      { all: ["meet-the-company", "clients-and-nearest-tasks"] },
      { all: ["safety-briefing", "job-description", "internal-rules"] },
      "company-basics",
    ],
  },
};
