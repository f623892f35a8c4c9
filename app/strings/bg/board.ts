import type { board as source } from "#app/strings/en/board.ts";

export const board: typeof source = {
  waitsForYou: (n) => (n === 1 ? "Чака Ви 1 нещо" : `Чакат Ви ${n} неща`), toGrade: (n) => `${n} от тях за оценяване`,
  title: "Табло", enroll: "Включете човек", views: "Изгледи", filters: "Филтри", allTeams: "Всички екипи", allStages: "Всички етапи",
  stage: (n) => `Етап ${n}`, stageOf: (n, done, of) => `Етап ${n} · ${done} от ${of}`,
  attention: (n) => `Изискват внимание (${n})`, onTrackCount: (n) => `Вървят по план (${n})`, ended: "Приключили",
  empty: { attention: "Никой не изисква внимание", "on-track": "Никой друг не е в обучение", ended: "Още никой не е приключил" },
  emptyFilter: "Няма никого при този филтър", clear: "Изчистете филтъра",
  since: (day) => `от ${day}`, startsOn: (day) => `Започва на ${day}.`, pausedSince: (day) => `На пауза от ${day}.`,
  onTrack: (n) => `Работи по етап ${n}.`,
  days: (n) => (n === 1 ? "От 1 работен ден." : `От ${n} работни дни.`),
  actions: { invite: "Нова покана", decide: "Реши", assign: "Определи наставник", grant: "Реши", confirm: "Потвърди", look: "Отвори" },
  actionFor: (action, name) => `${action}: ${name}`,
  planToday: (stage) => `по план днес: етап ${stage}`, legend: "Вертикалната черта показва докъде е планът днес.",
};
