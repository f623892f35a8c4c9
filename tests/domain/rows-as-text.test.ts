import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "#app/domain/localized.ts";
import type { CellType, RowsType } from "#app/domain/question-rows.ts";
import { questionKinds, rulesOf } from "#app/domain/quiz-questions.ts";
import { boxesOf, rowsOfText, textOfRows, type TypedRow } from "#app/domain/rows-as-text.ts";

const fields = questionKinds.flatMap((kind) =>
  Object.entries(rulesOf(kind).fields).flatMap(([name, type]) =>
    type.as === "rows" ? [[`${name} of ${kind}`, name, type as RowsType] as const] : [],
  ),
);

// What people write, and all that has a meaning of its own in a line.
const bits = [
  "Film",
  "хартия",
  "a b",
  "*",
  "%50%",
  "%",
  "=",
  "→",
  "|",
  "2",
  "-",
  "\\",
  "±",
  "\n",
  ", ",
  "12",
];
const text = fc.array(fc.constantFrom(...bits), { maxLength: 5 }).map((all) =>
  all
    .join(" ")
    .replace(/\s*\n\s*/g, "\n")
    .trim(),
);
const said = text.filter((one) => one !== "");

function cellOf(cell: CellType): fc.Arbitrary<string> {
  if (cell.as === "one" || cell.as === "some") return fc.constantFrom("", "yes");
  if (cell.as === "share") return fc.constantFrom("", "50", "33,33333", "5");
  if (cell.as === "figure")
    return "isOptional" in cell ? fc.constantFrom("", "0,5", "7") : fc.constantFrom("-4", "12.5");
  if (cell.as === "whole") return fc.constantFrom("1", "46", "100");
  return "isOptional" in cell ? text : said;
}

const rowsOf = (type: RowsType, languages: readonly Language[]): fc.Arbitrary<TypedRow[]> =>
  fc.array(
    fc
      .record(
        Object.fromEntries(
          Object.entries(type.cells).flatMap(([name, cell]): [string, fc.Arbitrary<string>][] =>
            cell.as === "texts"
              ? languages.map((language, index) => [`${name}-${language}`, index === 0 ? cellOf(cell) : text])
              : [[name, cellOf(cell)]],
          ),
        ),
      )
      .map((cells) => ({ id: "", cells })),
    { minLength: 1, maxLength: 5 },
  );

describe.each(fields)("the %s", (_, name, type) => {
  test.each([[["en", "bg"] as const], [["bg"] as const]])(
    "become text and rows again, exactly (%j)",
    (languages) => {
      fc.assert(
        fc.property(rowsOf(type, languages), (rows) => {
          const texts = textOfRows(name, type, rows, languages);
          expect(Object.keys(texts)).toEqual(boxesOf(name, type, languages).map((box) => box.name));
          expect(rowsOfText(name, type, (box) => texts[box] ?? "", languages, [])).toEqual(rows);
        }),
      );
    },
  );
});

test("an option keeps its id by its place, and a line with only - says nothing", () => {
  const type = rulesOf("single").fields["options"] as RowsType;
  const boxes: Record<string, string> = {
    "options-en": "* yes\n%50% perhaps\nno",
    "options-bg": "да\n-\nне",
    "why-en": "because",
  };
  expect(rowsOfText("options", type, (box) => boxes[box] ?? "", ["en", "bg"], ["a", "b"])).toEqual([
    {
      id: "a",
      cells: {
        right: "yes",
        share: "",
        "text-en": "yes",
        "text-bg": "да",
        "why-en": "because",
        "why-bg": "",
      },
    },
    {
      id: "b",
      cells: { right: "", share: "50", "text-en": "perhaps", "text-bg": "", "why-en": "", "why-bg": "" },
    },
    { id: "", cells: { right: "", share: "", "text-en": "no", "text-bg": "не", "why-en": "", "why-bg": "" } },
  ]);
});
