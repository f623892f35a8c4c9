import type { journey as source } from "#app/strings/en/journey.ts";

const stage = (n: number, title: string) => `Етап ${n} · ${title}`;

export const journey: typeof source = {
  heldOn: (n, at) => `Етап ${n}: още не, ${at}`,
  recognise: "Признаване", recognisedBy: (name) => `Вписано от ${name}:`,
  today: "Днес", title: "Моят път", timeline: "Хронология", writtenAnswers: "Писмени отговори", toBoard: "Табло", wholeJourney: "Вижте целия път",
  greeting: (name) => `Здравейте, ${name}`,
  noProgramme: "Програмата Ви още не е настроена",
  noProgrammeText: "Помолете ръководителя или отдел „Човешки ресурси“ да Ви включи; отнема една минута.",
  next: "Следваща стъпка", go: "Продължете", after: "След това", waiting: "Чака други хора",
  later: (n) => (n === 1 ? "още 1 по-късно" : `още ${n} по-късно`),
  due: (day) => `срок ${day}`, overdueBy: (n, day) => (n === 1 ? `просрочено с 1 работен ден, от ${day}` : `просрочено с ${n} работни дни, от ${day}`),
  nothingLeft: "В момента няма какво да правите",
  othersTurn: "Всичко, което зависи от Вас, е готово. Останалото чака хората по-долу.",
  gateReady: (name) => `Всички доказателства са налице. Преминаването потвърждава ${name}.`,
  opensAfter: (n, name) => (name ? `Отваря се, когато ${name} потвърди етап ${n}.` : `Отваря се, когато бъде потвърден етап ${n}.`),
  stage, standing: (n, title, done, of) => `${stage(n, title)} · готови ${done} от ${of}`,
  doneOf: (done, of) => `готови ${done} от ${of}`, requirements: (n) => (n === 1 ? "1 задача" : `${n} задачи`),
  notYet: "Още не може", passedAt: (at) => `Преминат на ${at}`, overriddenAt: (at) => `Преминат с изключение на ${at}`,
  flagged: "Етапът е преминат с изключение, чийто срок е изтекъл. Ръководителят трябва да го потвърди.",
  paused: "Обучението е на пауза", pausedText: "Всички срокове чакат. Продължава оттам, докъдето е стигнало.",
  startsOn: (day) => `Започвате на ${day}`, startsWith: (name) => `Очаква Ви ${name}.`,
  endedOn: (day) => `На ${day}.`,
  endings: {
    released: "С допуск до самостоятелна работа", left: "Обучението приключи: напускане", dismissed: "Обучението приключи: прекратен договор",
    moved: "Обучението приключи: друга длъжност", mistake: "Обучението приключи: включване по грешка",
  },
  team: "Екип", head: "Ръководител продажби", mentor: "Наставник", started: "Начало", state: "Състояние",
  gateSeen: (n) => `Условие за етап ${n}`, gateOf: (n) => `Решение за етап ${n}`, more: "Още за това обучение", invitation: "Покана", assignMentor: "Наставник", otherTeam: "Друг екип", otherVersion: "Версия на програмата", pause: "Пауза", resume: "Продължаване", end: "Приключване",
  empty: "Още няма записано нищо", by: (name) => `от ${name}`, system: "системата",
  taken: "По-късно отменено",
};
