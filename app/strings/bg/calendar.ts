import type { calendar as source } from "#app/strings/en/calendar.ts";

export const calendar: typeof source = {
  title: "Календар",
  lead: (zone) => `Сроковете броят работни дни: от понеделник до петък без официалните празници, ${zone}.`,
  own: "Дни само за Вашата фирма",
  noOwn: "Няма; важи правилото по-долу.",
  add: "Добави ден",
  day: "Ден",
  name: "Какъв е поводът?",
  kind: "В този ден",
  off: "не работим",
  working: "работим",
  holidays: "Предстоящи официални празници",
};
