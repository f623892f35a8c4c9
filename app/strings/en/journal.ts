export const journal = {
  title: "Journal", lead: "Every fact and decision, chained so that any change shows. It holds no names and no free text; names are looked up.",
  head: (n: number) => `${n} entries; head:`, filter: "Kind of entry", empty: "Nothing under this filter", system: "the system",
  columns: { seq: "No.", at: "When", what: "What", who: "Who", whom: "About", hash: "Hash" },
  kinds: {
    all: "All", gate: "Gates", evidence: "Evidence", attempt: "Quizzes", activity: "Activity", enrollment: "Onboardings", mentor: "Mentors",
    person: "People", session: "Sign-ins", credential: "Passwords",
  },
};
