import { carried } from "#app/domain/import-carried.ts";
import { columnsOf, type List, type Place } from "#app/domain/import-table.ts";
import { columnName, type Sheet, textOf } from "#app/domain/table.ts";
import { mostCarried, shownPlace } from "./import-fields.ts";

type Words = {
  column: (name: string, heading: string) => string;
  ignored: string;
  noHeading: string;
  line: (n: number, value: string) => string;
  readFrom: (sheet: string, heading: number | null) => string;
  unused: (names: string) => string;
};
const headingChoices = 15;

/** What any preview of a list shows of the table: which sheet and heading line were read, what each column was taken for, and which are not used. */
export function viewList(
  sheets: readonly Sheet[],
  place: Place,
  list: List,
  columns: readonly (string | null)[],
  options: { value: string; label: string }[],
  words: Words,
) {
  const width = columnsOf(list);
  const rows = sheets[place.sheet]?.rows ?? [];
  const label = (n: number) => words.column(columnName(n), list.headings?.[n] ?? "");
  const some = list.rows.slice(0, 30);
  const example = (n: number) =>
    some
      .map(({ cells }) => textOf(cells[n]))
      .find(Boolean)
      ?.slice(0, 80) ?? "";
  const all = Array.from({ length: width }, (_, n) => ({
    value: columns[n] ?? "",
    label: label(n),
    example: example(n),
  }));
  const unused = all.filter(
    ({ value }, n) => value === "" && list.rows.some(({ cells }) => (cells[n] ?? "") !== ""),
  );
  return {
    table: carried(sheets, place.sheet, mostCarried),
    shown: shownPlace(place),
    options: [{ value: "", label: words.ignored }, ...options],
    columns: all,
    readFrom: words.readFrom(sheets[place.sheet]?.name ?? "", place.heading),
    unused: unused.length > 0 ? words.unused(unused.map((one) => one.label).join("; ")) : "",
    sheets: sheets.length > 1 ? sheets.map(({ name }, n) => ({ value: String(n), label: name })) : [],
    sheet: String(place.sheet),
    heading: String(place.heading ?? ""),
    headings: [
      { value: "", label: words.noHeading },
      ...rows.slice(0, headingChoices).map(({ line, cells }) => ({
        value: String(line),
        label: words.line(line, cells.map(textOf).filter(Boolean).join(" · ").slice(0, 60)),
      })),
    ],
  };
}

const shownLines = 20;

/** The lines of a list that cannot be taken in, by what has to be put right. */
export function viewProblems<P extends string>(
  kinds: readonly P[],
  found: readonly { line: number; problem: P; value: string }[],
  titles: Readonly<Record<P, (n: number) => string>>,
  line: (n: number, value: string) => string,
  more: (n: number) => string,
) {
  return kinds.flatMap((problem) => {
    const rows = found.filter((row) => row.problem === problem);
    const shown = rows.slice(0, shownLines).map((row) => line(row.line, row.value));
    return rows.length === 0
      ? []
      : [
          {
            problem,
            title: titles[problem](rows.length),
            rows: rows.length > shownLines ? [...shown, more(rows.length - shownLines)] : shown,
          },
        ];
  });
}
