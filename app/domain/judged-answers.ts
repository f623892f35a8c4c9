import { inLanguage, type Localized } from "./localized.ts";
import { asTyped, defineQuestionKind, none, nothing } from "./question-kind.ts";
import { rubricLine } from "./line-syntax.ts";
import type { RubricLine } from "./question-parts.ts";
import { withIds } from "./question-rows.ts";

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
      rubric: {
        as: "rows",
        most: 12,
        isOptional: true,
        isOrdered: true,
        line: rubricLine,
        cells: {
          label: { as: "texts", max: 400 },
          points: { as: "whole", least: 1, most: 100, otherwise: 1 },
        },
      },
    },
    write: (question) => ({
      guidance: (language) => question?.guidance[language] ?? "",
      rubric: (question?.rubric ?? []).map(({ key, label, points }) => ({
        id: key,
        cells: { label, points: String(points) },
      })),
    }),
    read(filled, before) {
      const old = new Map(before?.rubric?.map((line) => [line.key, line.label]));
      const rubric = withIds(filled.rows("rubric"), "r", keysOf(before)).map((row) => ({
        key: row.id,
        label: row.texts("label", old.get(row.id)),
        points: row.number("points") ?? 1,
      }));
      return { guidance: filled.texts("guidance", before?.guidance), ...(rubric.length > 0 && { rubric }) };
    },
  });

function keysOf({ rubric = [] }: Partial<Judged> = {}): { id: string }[] {
  return rubric.map(({ key }) => ({ id: key }));
}
