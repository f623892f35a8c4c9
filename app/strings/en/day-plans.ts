export const dayPlans = {
  title: "Call days and meeting days",
  lead: "A week ahead: one day for calls and widening the base, the next for meetings. It is a plan and nothing more; no stage waits for it.",
  suggested: "Nothing is planned yet. This is a suggestion in turn: change it, then save.",
  kinds: { call: "Call day", meeting: "Meeting day", none: "Not planned" },
  today: { call: "Today is a call day.", meeting: "Today is a meeting day." },
  plan: "Plan the week",
  save: "Save plan",
};
