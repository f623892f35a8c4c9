import type { DealGrade } from "./kinds/simulated-deal.ts";

/** How many score a try together, whoever leads among them. */
export const panelBounds = { least: 2, most: 5 } as const;
/** From here on two marks for one line have to be talked over. */
const apart = 2;

export type PanelMark = { scorerId: string; criterionKey: string; grade: DealGrade };

/** Whether this person has given a mark for every line of the card. */
export const isWhole = (lines: readonly string[], marks: readonly PanelMark[], scorerId: string): boolean =>
  lines.every((line) => marks.some((mark) => mark.criterionKey === line && mark.scorerId === scorerId));

export type PanelLine = {
  key: string;
  marks: { scorerId: string; grade: DealGrade }[];
  /** Whether two of them lie apart by two or more. */
  differs: boolean;
  /** What to start the talk from: the middle mark; none where they lie apart. */
  proposed: DealGrade | null;
};

/** Each line of the card with the marks of those who saved. */
export function comparedLines(
  lines: readonly string[],
  marks: readonly PanelMark[],
  savedIds: readonly string[],
): PanelLine[] {
  return lines.map((key) => {
    const given = savedIds.flatMap((scorerId) => {
      const mark = marks.find((one) => one.criterionKey === key && one.scorerId === scorerId);
      return mark ? [{ scorerId, grade: mark.grade }] : [];
    });
    const sorted = given.map(({ grade }) => grade).toSorted((a, b) => a - b);
    const differs = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) >= apart;
    const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
    return { key, marks: given, differs, proposed: differs ? null : middle };
  });
}
