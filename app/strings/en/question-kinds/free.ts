import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";

export const free: WordsOfQuestionKind<"free"> = {
  title: "Written answer",
  hint: "Read and graded by a person.",
  screen: () => "In your own words. A person will read it.",
  sheet: () => "In your own words.",
  fields: {
    guidance: { label: "What a good answer includes", hint: "Only graders see it before the result." },
    rubric: {
      label: "What to look for",
      hint: "Each is graded by itself.",
      row: "Criterion",
      add: "Add a criterion",
      lines: {
        label: "What to look for, one per line",
        hint: "For example: Names the right substitute | 2. The number is its share of the points.",
      },
      cells: {
        label: { label: "What is looked for" },
        points: { label: "Weight", hint: "One with 2 counts twice as much as one with 1." },
      },
    },
  },
};
