export const shell = {
  skip: "Skip to the content",
  more: "More",
  navLabel: "Main",
  signOut: "Sign out",
  demo: "This is a demo with invented people. Nothing you do here reaches anybody.",
  printed: (company: string, at: string, by: string) => `${company} · printed ${at} · ${by}`,
  nav: {
    today: "Today", journey: "Journey", board: "Board", queue: "Queue", mentees: "Trainees", grading: "Grading", questions: "Questions", checks: "Still known?", overrides: "Overrides",
    products: "Products", programme: "Programme", people: "People", teams: "Teams", calendar: "Calendar", company: "Company", journal: "Journal",
  },
};
