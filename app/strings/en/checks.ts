import type { Retention } from "#app/domain/knowledge-check.ts";

/** Spoken by the server only: the executive's checks. */
export const checks = {
  title: "Still known?", lead: "Ask somebody three things they have passed. It changes no result; it shows whether quizzes and marks can be trusted.",
  labels: {
    random: "Take somebody at random", choose: "Or choose", begin: "Draw three questions", sheet: "Written answers", byLink: "A link for your phone", noAnswer: "No answer", whole: "The whole quiz", nobody: "Nobody has passed a quiz yet", nobodyText: "As soon as the first one has, you can ask again here.",
    retention: "Passed then, known now", byQuiz: "By quiz", byMarker: "By who had marked the answer", past: "Earlier checks", back: "To the checks", model: "What a good answer holds", before: "What was answered then",
    verdict: "Now", none: "not asked", note: "Note", record: "Keep the verdicts",
  },
  verdicts: { knows: "Knows it", partly: "In part", gone: "Does not know it any more" },
  link: {
    title: "One check by a link", until: (at: string) => `Works once, until ${at}. A new link takes its place.`,
    labels: { lead: "With this link you ask three questions without signing in, wherever you meet somebody. Opening it does nothing; the button on its page draws the questions.", back: "To the checks", make: "Make the link", link: "Link" },
    spent: "It has been used, its time is over, or a newer one has taken its place. Make another one under “Still known?”.", kept: "The verdicts are kept", keptText: "The link is used up. You can close this page.",
  },
  sheet: {
    title: (name: string) => `Written answers: ${name}`, lead: "Every quiz with written answers, the newest first, as it was handed in.", none: "Nothing in writing yet", noneText: "Quizzes with written answers appear here when they are handed in.",
    quiz: (quiz: string, number: number) => `${quiz}, attempt ${number}`, handedIn: (at: string) => `Handed in ${at}`, whole: "With its history", draw: "Draw three questions", back: "To the onboarding",
    result: (isPassed: boolean, score: string, needed: string) => `${isPassed ? "Passed" : "Not passed"} with ${score}; ${needed} needed`, waiting: "Not graded yet", by: (names: string) => `Marked by ${names}`,
  },
  machine: "scored by the machine", open: "not finished", row: (name: string, by: string, at: string) => `${name}, asked by ${by}, ${at}`,
  checkOf: (name: string) => `Three questions for ${name}`, checkLead: (at: string) => `Drawn ${at} from what was answered in full.`,
  retention: ({ asked, knows, partly, gone }: Retention) => `${knows} of ${asked} still known${partly > 0 ? `, ${partly} in part` : ""}${gone > 0 ? `, ${gone} not any more` : ""}`,
};
