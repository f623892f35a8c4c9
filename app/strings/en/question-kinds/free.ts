import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const free: WordsOfQuestionKind<"free"> = {
  title: "Written answer",
  hint: "Read and graded by a person.",
  screen: () => "In your own words. A person will read it.",
  sheet: () => "In your own words.",
  fields: {
    guidance: { label: "What a good answer includes", hint: "Only graders see it before the result." },
    rubric: {
      label: "What to look for, one per line",
      hint: "For example: Names the right substitute | 2. The number is its share of the points.",
    },
  },
};
