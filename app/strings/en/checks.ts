import type { Retention } from "#app/domain/knowledge-check.ts";

/** Spoken by the server only: the executive's checks. */
export const checks = {
  title: "Still known?", lead: "Ask somebody three things they have passed. It changes no result; it shows whether quizzes and marks can be trusted.",
  labels: {
    random: "Take somebody at random", choose: "Or choose", begin: "Draw three questions", nobody: "Nobody has passed a quiz yet", nobodyText: "As soon as the first one has, you can ask again here.",
    retention: "Passed then, known now", byQuiz: "By quiz", byMarker: "By who had marked the answer", past: "Earlier checks", back: "To the checks", model: "What a good answer holds", before: "What was answered then",
    verdict: "Now", none: "not asked", note: "Note", record: "Keep the verdicts",
  },
  verdicts: { knows: "Knows it", partly: "In part", gone: "Does not know it any more" },
  machine: "scored by the machine", open: "not finished", row: (name: string, by: string, at: string) => `${name}, asked by ${by}, ${at}`,
  checkOf: (name: string) => `Three questions for ${name}`, checkLead: (at: string) => `Drawn ${at} from what was answered in full.`,
  retention: ({ asked, knows, partly, gone }: Retention) => `${knows} of ${asked} still known${partly > 0 ? `, ${partly} in part` : ""}${gone > 0 ? `, ${gone} not any more` : ""}`,
};
