const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** Spoken by the server only: days set for written surveys. */
export const surveys = {
  title: "Surveys", lead: "Days within which a written quiz is taken: by one person, by those who started together, or by everybody in its stage. Without such days a quiz is open as soon as its stage is.",
  new: "Set days for a survey", newLead: "Those it is for are told at once. Before the first day and after the last they read a sentence that says so, and who set it.",
  team: "everybody in the head's team whose stage has this quiz", everybody: "everybody whose stage has this quiz", cohort: (key: string) => `those who started in ${month.format(new Date(`${key}-01T00:00:00Z`))}`,
  days: (from: string, to: string) => `${from} to ${to}`, states: { coming: "Coming", open: "Open now", over: "Over", cancelled: "Taken back" }, count: (n: number, of: number) => `${n} of ${of}`, setBy: (name: string) => `set by ${name}`,
  labels: {
    new: "Set days for a survey", quizzes: "To the quizzes", quiz: "Quiz", whom: "For whom", days: "Days", state: "State", count: "Handed in", empty: "No days are set", emptyText: "Quizzes are open as soon as their stage is. Set days where a group is to write together.",
    whomHint: "One person, a group that started in the same month, or everybody in the stage.", opensOn: "First day", closesOn: "Last day", closesHint: "It ends with this day; whoever is writing then is handed in as far as they got.", save: "Set and tell them", back: "To the surveys",
    missing: "Not handed in yet", handedIn: "Handed in", nobody: "Nobody.", move: "Move the last day", moveHint: "Attempts already begun keep the end they began with.", cancel: "Take the days back", restore: "Set the days again",
  },
};
