export const calendar = {
  title: "Calendar",
  lead: (zone: string) =>
    `Due dates count working days: Monday to Friday without public holidays, in ${zone}.`,
  own: "Your company's own days",
  noOwn: "None; the rule below applies.",
  add: "Add a day",
  day: "Day",
  name: "What is it?",
  kind: "On this day",
  off: "we do not work",
  working: "we work",
  holidays: "Upcoming public holidays",
};
