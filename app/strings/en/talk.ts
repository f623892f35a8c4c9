export const talk = {
  title: (name: string) => `Before the talk with ${name}`,
  short: "Before the talk",
  wholeJourney: "Journey",
  sheets: "Sheets",
  points: "From last time",
  toSign: "Waiting for you",
  questions: "Stuck",
  unanswered: "Not answered yet.",
  missed: "Missed in quizzes",
  general: "Not about one product",
  answered: (given: string) => `Answered: ${given}`,
  right: (text: string) => `Right: ${text}`,
  deals: "Simulated deals",
  deal: (n: number, score: string, isPassed: boolean) =>
    `attempt ${n}, ${score}, ${isPassed ? "passed" : "not passed"}`,
  activities: "Activity",
  activity: (done: number, of: number, lately: number, due: string) =>
    `${done} of ${of}, ${lately} in the last 7 days${due ? `, due ${due}` : ""}`,
  empty: "Nothing is open",
  emptyText: "Ask how the first calls went and what was hardest this week.",
};
