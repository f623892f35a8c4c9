import type { PointEnd } from "#app/domain/week-sheets.ts";

export const sheets = {
  title: "Weekly sheets",
  titleOf: (name: string) => `Weekly sheets of ${name}`,
  week: (day: string) => `Week of ${day}`,
  writeFor: (name: string) => `This week with ${name}`,
  write: (week: string) => `Write: ${week}`,
  toTalk: (name: string) => `Before the talk with ${name}`,
  carried: "From last time",
  open: "Until next time",
  became: { done: "Done", on: "Go on", dropped: "Dropped" } satisfies Record<PointEnd, string> as Record<
    PointEnd,
    string
  >,
  fields: {
    done: "What was done",
    well: "What went well",
    improve: "What to improve",
    next: "Until next time",
  },
  hints: {
    done: "Filled in from the record; change it as you like.",
    well: "",
    improve: "",
    next: "One point per line. Each comes back on the next sheet.",
  },
  signFirst: "Sign what you have seen",
  publish: "Publish sheet",
  save: "Save draft",
  draftHint: (name: string) =>
    `${name} sees nothing of a draft. A published sheet stays; you can correct its words later.`,
  quizLine: (title: string, score: string) => `${title}: ${score}`,
  dealLine: (title: string, said: string) => `${title}: ${said}`,
  by: (name: string, at: string) => `${name}, ${at}`,
  correct: "Correct sheet",
  correctLead: "What stood there before stays readable, struck through.",
  saveCorrection: "Publish correction",
  before: (n: number) => (n === 1 ? "Before the correction" : `Before ${n} corrections`),
  answer: "Answer",
  answerHint: "One line, up to 300 characters.",
  giveAnswer: "Answer in one line",
  sendAnswer: "Send answer",
  none: "No sheet yet",
  noneText:
    "Once a week, in five minutes: what was done, what went well, what to improve, what to do until next time.",
  noneOwn: "Your mentor writes one a week: what went well, what to improve and what to do until next time.",
  agreed: "Agreed with your mentor",
};
