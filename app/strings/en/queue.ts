import * as kinds from "./kinds/index.ts";
import type { Wait } from "#app/domain/standing.ts";

export const queue = {
  title: "Waiting for you",
  lead: (n: number, days: number) =>
    `${n === 1 ? "1 thing waiting" : `${n} things waiting`} · ${days === 0 ? "since today" : days === 1 ? "oldest: 1 working day" : `oldest: ${days} working days`}`,
  empty: "Nobody is waiting for you",
  emptyText: "When somebody asks for your signature or a decision, it appears here.",
  waits: (days: number) =>
    days === 0 ? "since today" : days === 1 ? "for 1 working day" : `for ${days} working days`,
  topicsOf: (name: string) => `Sign topics for ${name}`,
  topicsTogether: (name: string, n: number) => `Sign ${n} topics for ${name} together`,
  whichShown: "Which were shown?",
  signTopics: "Sign selected topics",
  noMentees: "You have no trainees right now",
  noMenteesText: "The people you mentor appear here, with their next step and what is waiting for you.",
  nextStep: "Next",
  nothingNext: "Nothing for the trainee to do right now.",
  sign: "Sign",
  done: "Done",
  takenBack: "Collected",
  what: {
    ...kinds.queue,
    "first-test": () => "Decide on the first test",
    gate: (_: string, stage: number) => `Decide on stage ${stage}`,
    help: (title: string) => `Stuck, needs your answer: ${title}`,
    mentor: () => "Assign a mentor",
    override: (_: string, stage: number) => `Confirm the exception for stage ${stage}`,
    permit: (title: string) => `Permit: ${title}`,
    handover: () => "Write the handover note",
    sheet: () => "Write the weekly sheet",
    "take-back": (title: string) => `Collect what was given with: ${title}`,
  } satisfies Record<Wait["what"], (title: string, stage: number) => string> as Record<
    Wait["what"],
    (title: string, stage: number) => string
  >,
  open: {
    ...kinds.open,
    "first-test": "Decide",
    gate: "Decide",
    help: "Answer",
    mentor: "Assign mentor",
    override: "Decide",
    permit: "Decide",
    handover: "Write",
    sheet: "Write",
    "take-back": "Open",
  },
};
