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
      title: both(
        "Create the accounts and show the first sign-in",
        "Създайте профилите и покажете първото влизане",
      ),
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
        "Install and explain the programs: office suite, accounting program, CRM",
        "Инсталирайте и обяснете програмите: офис пакет, счетоводна програма, CRM",
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
      title: both(
        "Hand over the equipment and open the shared drives",
        "Предайте техниката и отворете споделените папки",
      ),
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
      title: both("Read and sign the safety briefing", "Прочетете и подпишете инструктажа по безопасност"),
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
        "Introduce the company, its current policy and the colleagues",
        "Представете компанията, актуалната ѝ политика и колегите",
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
      title: both(
        "Read and sign your job description",
        "Прочетете и подпишете длъжностната си характеристика",
      ),
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
      title: both("Present the clients and the nearest tasks", "Представете клиентите и най-близките задачи"),
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
      title: both("Read and sign the internal rules", "Прочетете и подпишете правилника за вътрешния ред"),
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
      title: both(
        "Take the quiz on the company and its policy",
        "Направете теста за компанията и нейната политика",
      ),
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
        "Meet one person from accounting, the warehouse and deliveries",
        "Запознайте се с по един колега от счетоводството, склада и доставките",
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
