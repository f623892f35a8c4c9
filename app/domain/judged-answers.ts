import { inLanguage, type Localized } from "./localized.ts";
import { asTyped, defineQuestionKind, none, nothing } from "./question-kind.ts";
import { linesOfRubric, rubricFrom } from "./question-lines.ts";
import type { RubricLine } from "./question-parts.ts";

/** A model answer, and what to look for in an answer. */
export type Judged = { guidance: Localized; rubric?: RubricLine[] | undefined };

/** What an answer that people mark comes with: what a good one holds, and what to look for, line by line. */
export const judgedBy = (judged: "written" | "aloud") =>
  defineQuestionKind<Judged>()({
    judged,
    answer: { as: "text", longest: 5_000 },
    pricedProduct: null,
    draw: ({ guidance, rubric }) => ({ shown: {}, key: { guidance, ...(rubric && { rubric }) } }),
    score: () => "needs-grading",
    said: asTyped,
    right: none,
    notes: nothing,
    problem: none,
    texts: ({ guidance, rubric = [] }) => [guidance, ...rubric.map(({ label }) => label)],
    mended: none,
    keyLines: ({ rubric = [] }) =>
      rubric.map(({ label, points }) => ({ text: label, isRight: true, points })),
    sample: (isRight, _, { guidance }, language) =>
      isRight && guidance ? inLanguage(guidance, language) : "—",
    fields: {
      guidance: { as: "texts", max: 4_000, rows: 4 },
      rubric: { as: "lines", max: 2_000, isOptional: true },
    },
    write: (question) => ({
      guidance: (language) => question?.guidance[language] ?? "",
      rubric: (language) => linesOfRubric(question?.rubric ?? [], language),
    }),
    read(filled, before) {
      const rubric = rubricFrom(filled.lines("rubric"), before?.rubric);
      return { guidance: filled.texts("guidance", before?.guidance), ...(rubric.length > 0 && { rubric }) };
    },
  });
