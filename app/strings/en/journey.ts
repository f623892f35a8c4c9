import type { Ending } from "#app/domain/facts.ts";
import type { TimelineKind } from "#app/domain/timeline-kinds.ts";

const stage = (n: number, title: string) => `Stage ${n} · ${title}`;

export const journey = {
  heldOn: (n: number, at: string) => `Stage ${n}: not yet, ${at}`,
  recognise: "Recognise", recognisedBy: (name: string) => `On record by ${name}:`,
  today: "Today", title: "Journey", timeline: "Timeline", writtenAnswers: "Written answers", toBoard: "Board", wholeJourney: "See the whole journey",
  greeting: (name: string) => `Good to see you, ${name}`,
  noProgramme: "Your programme is not set up yet",
  noProgrammeText: "Ask your head of sales or HR to enrol you; it takes them a minute.",
  next: "Next", go: "Continue", after: "After that", waiting: "Waiting for others",
  later: (n: number) => (n === 1 ? "1 more later" : `${n} more later`),
  due: (day: string) => `due ${day}`, overdueBy: (n: number, day: string) => (n === 1 ? `1 working day overdue, since ${day}` : `${n} working days overdue, since ${day}`),
  nothingLeft: "Your part is done",
  othersTurn: (n: number): string => (n === 0 ? "The next task opens on its day." : "The rest is with the people below. Remind them, or use the time for a warm-up."),
  usedUp: {
    quiz: (title: string) => `All attempts are used: ${title}`, deal: (title: string) => `Both tries are used: ${title}`,
    next: (owner: string, since: string, days: string, n: number) =>
      `${owner} decides with you how to go on: another attempt, a talk or an exception. Waiting since ${since}${n > 0 ? ` (${days})` : ""}; this does not count against you.`,
    meanwhile: "In the meantime", result: "See what was wrong", scores: "See how both tries were scored", practice: "Practise with other questions",
    products: "Read about the products you missed:", talk: (owner: string) => `Write down what is unclear and take it to ${owner}.`,
  },
  gateReady: (name: string) => `All the evidence is there. ${name} confirms that the stage is passed.`,
  opensAfter: (n: number, name: string) => (name ? `Opens when ${name} confirms stage ${n}.` : `Opens when stage ${n} is confirmed.`),
  planToday: (n: number) => `by plan in stage ${n} today`, legend: (n: number) => `The upright line shows where the plan is today: stage ${n}.`,
  stage, standing: (n: number, title: string, done: number, of: number) => `${stage(n, title)} · ${done} of ${of} done`,
  doneOf: (done: number, of: number) => `${done} of ${of} done`, requirements: (n: number) => `${n} requirements`,
  notYet: "Cannot start yet", passedAt: (at: string) => `Passed ${at}`, overriddenAt: (at: string) => `Passed by exception ${at}`,
  flagged: "This stage was passed by an exception whose time is over. The head of sales has to confirm it.",
  paused: "The onboarding is paused", pausedText: "All due dates wait. It goes on where it stopped.",
  startsOn: (day: string) => `You start on ${day}`, startsWith: (name: string) => `${name} expects you.`,
  endedOn: (day: string) => `On ${day}.`,
  endings: {
    released: "Cleared for independent work", left: "Ended: resigned", dismissed: "Ended: contract ended",
    moved: "Ended: moved to another role", mistake: "Ended: enrolled by mistake",
  } satisfies Record<Ending, string> as Record<Ending, string>,
  team: "Team", head: "Head of sales", mentor: "Mentor", started: "Started", state: "State",
  gateSeen: (n: number) => `Gate of stage ${n}`, gateOf: (n: number) => `Decide stage ${n}`, more: "More for this onboarding", invitation: "Invitation", assignMentor: "Mentor", otherTeam: "Another team", otherVersion: "Programme version", pause: "Pause", resume: "Resume", end: "End",
  empty: "Nothing is on record yet", by: (name: string) => `by ${name}`, system: "the system",
  filter: "What to show", emptyOfKind: "Nothing of this kind on record",
  kinds: { all: "Everything", quiz: "Quizzes", practice: "Tasks and sign-offs", activity: "Activity", decision: "Decisions", correction: "Corrections", other: "Other" } satisfies Record<TimelineKind | "all", string> as Record<TimelineKind | "all", string>,
  times: (text: string, n: number) => `${text} (${n} times)`,
  taken: "Taken back later",
};
