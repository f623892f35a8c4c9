import { z } from "zod";
import type { Language, Localized } from "#app/domain/localized.ts";
import { figuresIn } from "#app/domain/number-text.ts";
import type { FilledRow, RowsType } from "#app/domain/question-rows.ts";
import { isTangled } from "#app/domain/tangled.ts";
import { textOf, whole } from "#app/web/form-fields.ts";
import { cellName } from "#app/web/form-rows.ts";
import { pictureFields } from "#app/web/picture-fields.ts";
import { picturedIn, textWithPicture } from "./row-pictures.ts";

/** A number as people write it. */
export const figure = z
  .string()
  .trim()
  .max(40)
  .transform((text, context) => {
    const [number, other] = figuresIn(text);
    if (number === undefined || other !== undefined)
      context.addIssue({ code: "custom", message: number === undefined ? "not-a-figure" : "two-figures" });
    return number ?? 0;
  });
/** The same where nothing need be typed. */
const orNothing = <T>(schema: z.ZodType<T, string>, otherwise: T | null = null) =>
  z.string().transform((typed, context) => {
    if (typed.trim() === "") return otherwise;
    const read = schema.safeParse(typed);
    if (read.success) return read.data;
    for (const { message } of read.error.issues) context.addIssue({ code: "custom", message });
    return otherwise;
  });
const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, "too-long")
    .refine((value) => !isTangled(value), "too-tangled");
// Two marks of one are said by the question's own rule.
const marked = z.union([z.string().max(3), z.array(z.string().max(3)).max(100)]);
const needed = (max: number) => z.string().trim().min(1, "required").pipe(text(max));
const percent = (least: number) =>
  z
    .string()
    .trim()
    .regex(/^-?\d{1,3}(?:[.,]\d{1,7})?\s*%?$/, "not-a-share")
    .transform((typed) => Number(typed.replace(",", ".").replace("%", "")))
    .refine((n) => n >= least && n <= 100, "not-a-share");

/** Whether nothing was typed into a row; a mark or a usual value alone is nothing. */
export function isBlank(type: RowsType, row: Record<string, string>): boolean {
  const typed = Object.entries(type.cells).filter(
    ([, cell]) => cell.as !== "one" && cell.as !== "some" && !("otherwise" in cell),
  );
  return !Object.entries(row).some(
    ([name, value]) =>
      value.trim() !== "" && typed.some(([cell]) => name === cell || name.startsWith(`${cell}-`)),
  );
}

/** What reads the cells of one row, by their names in the form; a blank row is read as it is. */
export function rowFields(
  field: string,
  type: RowsType,
  { number: row, cells: typed }: { number: number; cells: Record<string, string> },
  languages: readonly Language[],
  isLeft: boolean,
): Record<string, z.ZodType> {
  const name = (cell: string) => cellName(field, row, cell);
  const hasPicture = (cell: string) => typed[`${cell}-picture-id`] && !typed[`${cell}-picture-gone`];
  const fields = Object.entries(type.cells).flatMap(([cell, its]): [string, z.ZodType][] => {
    if (its.as === "one") return [[`${field}.${cell}`, marked.optional()]];
    if (its.as === "some") return [[name(cell), z.literal("yes").optional()]];
    if (its.as === "texts")
      return [
        ...languages.map((language, index): [string, z.ZodType] => [
          name(`${cell}-${language}`),
          isLeft || index > 0 || its.isOptional || hasPicture(cell) ? text(its.max) : needed(its.max),
        ]),
        ...(its.hasPicture ? Object.entries(pictureFields(name(`${cell}-picture`), languages)) : []),
      ];
    if (isLeft) return [[name(cell), z.string().max(400, "too-long")]];
    if (its.as === "share") return [[name(cell), orNothing(percent(its.least))]];
    if (its.as === "figure") return [[name(cell), its.isOptional ? orNothing(figure) : figure]];
    if (its.as === "text") return [[name(cell), its.isOptional ? text(its.max) : needed(its.max)]];
    const number = whole(its.least, its.most);
    return [[name(cell), its.otherwise === undefined ? number : orNothing(number, its.otherwise)]];
  });
  return { ...Object.fromEntries(fields), [name("id")]: z.string().regex(/^[\w-]{0,80}$/) };
}

/** A row as its fields read it. */
export function filledRow(
  field: string,
  type: RowsType,
  number: number,
  values: Record<string, unknown>,
  languages: readonly Language[],
): FilledRow {
  const value = (cell: string) => values[cellName(field, number, cell)];
  return {
    id: value("id") as string,
    texts(cell: string, before: Localized | undefined) {
      const read = picturedIn(type).includes(cell) ? textWithPicture : textOf;
      return read(cellName(field, number, cell), values, languages, before, true);
    },
    text: (cell) => value(cell) as string,
    isTicked: (cell) => value(cell) === "yes" || [values[`${field}.${cell}`]].flat().includes(String(number)),
    number: (cell) => value(cell) as number | null,
  };
}
