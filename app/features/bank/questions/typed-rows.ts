import type { Language } from "#app/domain/localized.ts";
import type { RowsType } from "#app/domain/question-rows.ts";
import { type QuestionKind, rulesOf } from "#app/domain/quiz-questions.ts";
import { boxesOf, rowsOfText, textOfRows, type TypedRow } from "#app/domain/rows-as-text.ts";
import { cellName, rowsIn } from "#app/web/form-rows.ts";
import { isBlank } from "./row-cells.ts";
import { joined, parted } from "./row-pictures.ts";

/** The fields of a kind that are rows. */
export function rowFieldsOf(kind: QuestionKind): [string, RowsType][] {
  return Object.entries(rulesOf(kind).fields).flatMap(([name, type]) =>
    type.as === "rows" ? [[name, type] as [string, RowsType]] : [],
  );
}

type Plain = Record<string, string>;
const isText = (value: FormDataEntryValue): value is string => typeof value === "string";

/** The rows of one field as they were typed. */
export function typedRows(form: FormData, field: string, type: RowsType): (TypedRow & { number: number })[] {
  return rowsIn(form.keys(), field).map((number) => {
    const start = cellName(field, number, "");
    const own = [...form].flatMap(([name, value]) =>
      name.startsWith(start) && isText(value) ? [[name.slice(start.length), value]] : [],
    );
    const { id = "", ...cells }: Plain = Object.fromEntries(own);
    for (const [cell, { as }] of Object.entries(type.cells))
      if (as === "one") cells[cell] = form.getAll(`${field}.${cell}`).includes(String(number)) ? "yes" : "";
    return { number, id, cells };
  });
}

/** The form with every list that was written as text as rows in its place. */
export function withRows(
  form: FormData,
  kind: QuestionKind,
  languages: readonly Language[],
  idsOf: (field: string) => string[],
): FormData {
  return rowFieldsOf(kind).reduce((before, [field, type]) => {
    const boxes = boxesOf(field, type, languages).map(({ name }) => name);
    if (!before.has(boxes[0] ?? "")) return before;
    const text = (box: string) => String(before.get(box) ?? "");
    const rows = rowsOfText(field, type, text, languages, idsOf(field)).map((row) => ({
      ...row,
      cells: parted(type, row.cells, languages),
    }));
    return replaced(before, (name) => boxes.includes(name), fieldsOfRows(field, type, rows));
  }, form);
}

/** The form with every row in its place in a text; rows left blank are gone. */
export function withText(form: FormData, kind: QuestionKind, languages: readonly Language[]): FormData {
  return rowFieldsOf(kind).reduce((before, [field, type]) => {
    const rows = typedRows(before, field, type)
      .filter(({ cells }) => !isBlank(type, cells))
      .map((row) => ({ ...row, cells: joined(type, row.cells, languages) }));
    const texts = Object.entries(textOfRows(field, type, rows, languages)) as [string, string][];
    return replaced(before, (name) => name.startsWith(`${field}.`), texts);
  }, form);
}

/** The form with one row moved up or down, or taken out; `act` is as `up options.3`. */
export function withMoved(form: FormData, kind: QuestionKind, act: string): FormData {
  const [, way, field = "", row] = /^(up|down|remove) (\w+)\.(\d{1,3})$/.exec(act) ?? [];
  const type = rowFieldsOf(kind).find(([name]) => name === field)?.[1];
  if (!type) return form;
  const rows = typedRows(form, field, type);
  const at = rows.findIndex(({ number }) => number === Number(row));
  const [one] = at < 0 ? [] : rows.splice(at, 1);
  if (one && way !== "remove") rows.splice(Math.max(0, way === "up" ? at - 1 : at + 1), 0, one);
  return replaced(form, (name) => name.startsWith(`${field}.`), fieldsOfRows(field, type, rows));
}

/** Rows as the fields of a form, numbered anew. */
export function fieldsOfRows(field: string, type: RowsType, rows: readonly TypedRow[]): [string, string][] {
  return rows.flatMap(({ id, cells }, number) =>
    Object.entries({ id, ...cells }).flatMap(([cell, value]): [string, string][] => {
      const as = type.cells[cell]?.as;
      if (as === "one") return value ? [[`${field}.${cell}`, String(number)]] : [];
      return as === "some" && !value ? [] : [[cellName(field, number, cell), value]];
    }),
  );
}

function replaced(form: FormData, isOut: (name: string) => boolean, fields: [string, string][]): FormData {
  const made = new FormData();
  for (const [name, value] of form) if (!isOut(name)) made.append(name, value);
  for (const [name, value] of fields) made.append(name, value);
  return made;
}
