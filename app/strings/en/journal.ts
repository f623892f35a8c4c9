export const journal = {
  title: "Journal", lead: "Every fact and decision, chained so that any change shows. It holds no names and no free text; names are looked up.",
  head: (n: number) => `${n} entries; head:`, filter: "Kind of entry", empty: "Nothing under this filter", system: "the system",
  columns: { seq: "No.", at: "When", what: "What", who: "Who", whom: "About", hash: "Hash" },
  kinds: {
    all: "All", gate: "Gates", evidence: "Evidence", attempt: "Quizzes", activity: "Activity", enrollment: "Onboardings", mentor: "Mentors",
    person: "People", session: "Sign-ins", credential: "Passwords",
  },
  acts: {
    "person.created": "Person added", "person.changed": "Person changed", "person.deactivated": "Access ended", "person.reactivated": "Access restored",
    "session.started": "Signed in", "session.ended": "Signed out", "session.ended-others": "Signed out elsewhere", "session.ended-all": "Signed out by an administrator",
    "credential.changed": "Password set", "link.invitation": "Invitation made", "link.reset": "Reset link made", "company.set-up": "Company set up",
    "team.created": "Team added", "team.changed": "Team changed", "calendar.changed": "Calendar changed", "calendar.restored": "Calendar day removed",
    "enrollment.created": "Enrolled", "enrollment.paused": "Paused", "enrollment.resumed": "Resumed", "enrollment.ended": "Ended", "mentor.assigned": "Mentor assigned",
    "evidence.done": "Task done", "evidence.confirmed": "Task confirmed", "evidence.signed": "Document signed", "evidence.asked": "Asked to be shown",
    "evidence.shown": "Shown and signed", "evidence.able": "“I can do it”", "evidence.not-yet": "Not yet", "evidence.struck": "Taken back",
    "activity.logged": "Activity recorded", "activity.struck": "Activity taken back",
    "attempt.started": "Quiz started", "attempt.submitted": "Quiz handed in", "attempt.marked": "Answer marked", "attempt.released": "Quiz result released", "attempt.granted": "Attempt granted",
    "gate.confirmed": "Gate confirmed", "gate.override": "Exception made", "gate.not-yet": "Gate: not yet", "override.confirmed": "Exception confirmed",
    "programme.published": "Programme published", "document.published": "Document published", "question.published": "Question published", "quiz.published": "Quiz published",
  },
};
