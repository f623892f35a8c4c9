import * as kinds from "./kinds/index.ts";
import type { Wait } from "#app/domain/standing.ts";

export const queue = {
  title: "Waiting for you",
  lead: (n: number, days: number) =>
    `${n === 1 ? "1 thing waits" : `${n} things wait`} · ${days === 0 ? "since today" : days === 1 ? "oldest 1 working day" : `oldest ${days} working days`}`,
  empty: "Nobody waits for you",
  emptyText: "When somebody asks for your signature or a decision, it appears here.",
  waits: (days: number) =>
    days === 0 ? "since today" : days === 1 ? "for 1 working day" : `for ${days} working days`,
  topicsOf: (name: string) => `Sign topics of ${name}`,
  topicsTogether: (name: string, n: number) => `Sign ${n} topics of ${name} together`,
  whichShown: "Which were shown?",
  signTopics: "Sign the chosen ones",
  noMentees: "You mentor nobody now",
  noMenteesText:
    "Whoever you are made the mentor of stands here, with their next step and what waits for you.",
  nextStep: "Next",
  nothingNext: "Nothing is theirs to do right now.",
  sign: "Sign",
  done: "Done",
  takenBack: "Taken back",
  what: {
    ...kinds.queue,
    gate: (_: string, stage: number) => `Decide on stage ${stage}`,
    mentor: () => "Assign a mentor",
    override: (_: string, stage: number) => `Confirm the exception for stage ${stage}`,
    permit: (title: string) => `Permit: ${title}`,
    "take-back": (title: string) => `To be taken back, given with: ${title}`,
  } satisfies Record<Wait["what"], (title: string, stage: number) => string> as Record<
    Wait["what"],
    (title: string, stage: number) => string
  >,
  open: {
    ...kinds.open,
    gate: "Look and decide",
    mentor: "Choose",
    override: "Look and decide",
    permit: "Look and decide",
    "take-back": "Look",
  },
};
