export const calendar = {
  title: "Calendar",
  lead: (zone: string) =>
    `Due dates count working days: Monday to Friday without public holidays, in ${zone}.`,
  own: "Your company's own days",
  noOwn: "None; the rule below holds.",
  add: "Add a day that differs",
  day: "Day",
  name: "What is it?",
  kind: "On this day",
  off: "we do not work",
  working: "we work",
  holidays: "Public holidays to come, by rule",
};
