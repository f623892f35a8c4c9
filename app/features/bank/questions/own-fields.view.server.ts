import type { Language } from "#app/domain/localized.ts";
import type { FieldType, Written } from "#app/domain/question-kind.ts";
import type { CellType, RowsType, WrittenRow } from "#app/domain/question-rows.ts";
import { boxesOf } from "#app/domain/rows-as-text.ts";
import { type Question, type QuestionKind, rulesOf } from "#app/domain/quiz-questions.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { madeTexts } from "#app/web/form-fields.ts";
import { inEach } from "#app/web/in-each.ts";
import type { MadeField } from "#app/web/made-fields.tsx";
import type { MadeRows } from "#app/web/made-rows.tsx";

import { rowValues } from "./row-values.view.server.ts";

type Reader = { languages: readonly Language[]; language: Language; words: ServerStrings };
type FieldWords = ServerStrings["questionKinds"][QuestionKind]["fields"][string];
type Named = { name: string } & FieldWords;

/** The fields of its own kind, with what stands in them so far. */
export function ownFields(
  kind: QuestionKind,
  question: Question | undefined,
  { languages, language, words }: Reader,
): (MadeField | MadeRows)[] {
  const { fields, write } = rulesOf(kind);
  const written = write(question?.kind === kind ? question : undefined, language);
  return Object.entries(fields).flatMap(([name, type]): (MadeField | MadeRows)[] => {
    const named = { name, ...(words.questionKinds[kind].fields[name] ?? { label: name }) };
    if (type.as === "rows")
      return [madeRows(named, type, (written[name] ?? []) as WrittenRow[], languages, words)];
    return made(named, type, written[name] ?? "", languages);
  });
}

/** One field, or one for each language. */
function made(
  { name, label, hint, choices = {} }: Named,
  type: Exclude<FieldType, RowsType>,
  written: Written,
  languages: readonly Language[],
): MadeField[] {
  const field = { name, label, ...(hint && { hint }) };
  if (typeof written === "function") {
    const text = Object.fromEntries(languages.map((one) => [one, written(one)]));
    const rows = type.as === "texts" ? type.rows : undefined;
    const look = rows ? ({ type: "area", rows } as const) : ({ type: "text" } as const);
    const isOptional = "isOptional" in type && type.isOptional ? { isOptional: true } : {};
    return madeTexts({ ...field, ...look }, text, languages).map((one) => ({ ...one, ...isOptional }));
  }
  const value = String(written);
  if (type.as !== "choice") return [{ ...field, type: "text", value }];
  const options = type.of.map((one) => ({ value: one, label: choices[one] ?? one }));
  return [{ ...field, type: "radio", value, options }];
}

function madeRows(
  { name, label, hint, row = label, add = label, fold = label, lines, cells = {} }: Named,
  type: RowsType,
  written: readonly WrittenRow[],
  languages: readonly Language[],
  { bank }: ServerStrings,
): MadeRows {
  return {
    name,
    type: "rows",
    label,
    ...(hint && { hint }),
    row,
    add,
    fold,
    least: type.isOptional ? 1 : 3,
    isOrdered: type.isOrdered ?? false,
    cells: Object.entries(type.cells).flatMap(([cell, its]) =>
      madeCell(cell, its, cells[cell] ?? { label: cell }, languages, bank.labels),
    ),
    languages: [...languages],
    rows: written.map(({ id, cells: own }) => rowValues(id, own, type, languages)),
    boxes: boxesOf(name, type, languages).map((box) => ({
      name: box.name,
      type: "area",
      rows: 6,
      label: inEach(
        box.of === name ? (lines?.label ?? label) : (cells[box.of]?.label ?? box.of),
        box.language,
        languages,
      ),
      hint: box.of === name ? (lines?.hint ?? "") : bank.asText.apart,
      value: "",
      isOptional: true,
    })),
  };
}

function madeCell(
  name: string,
  cell: CellType,
  { label, hint }: { label: string; hint?: string },
  languages: readonly Language[],
  labels: { picture: string; pictureOfWhy: string },
): MadeRows["cells"] {
  const shared = {
    ...(hint && { hint }),
    ...("isFolded" in cell && cell.isFolded ? { isFolded: true } : {}),
    ...("isOptional" in cell && cell.isOptional ? { isOptional: true } : {}),
  };
  if (cell.as === "texts")
    return [
      ...languages.map((lang, index) => ({
        name: `${name}-${lang}`,
        as: "area" as const,
        lang,
        ...shared,
        label: inEach(label, lang, languages),
        ...(index > 0 && { isOptional: true }),
      })),
      ...(cell.hasPicture
        ? [
            {
              name: `${name}-picture`,
              as: "picture" as const,
              ...(cell.isFolded ? { isFolded: true, label: labels.pictureOfWhy } : { label: labels.picture }),
            },
          ]
        : []),
    ];
  const as = cell.as === "text" ? "line" : cell.as === "one" || cell.as === "some" ? cell.as : "figure";
  return [{ name, as, label, ...shared, ...(cell.as === "share" && { isOptional: true }) }];
}
