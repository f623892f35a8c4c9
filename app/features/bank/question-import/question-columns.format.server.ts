import { fold } from "#app/domain/import-table.ts";

export type Column =
  | "kind"
  | "question"
  | "option"
  | "right"
  | "points"
  | "explanation"
  | "product"
  | "aspect"
  | "tags"
  | "model"
  | "rubric"
  | "tolerance"
  | "unit";
const headings: Record<Exclude<Column, "option">, string[]> = {
  kind: [
    "kind",
    "type",
    "question type",
    "вид",
    "тип",
    "вид въпрос",
    "тип въпрос",
    "вид на въпроса",
    "тип на въпроса",
  ],
  question: ["question", "question text", "prompt", "text", "въпрос", "въпроси", "текст", "текст на въпроса"],
  right: [
    "right",
    "correct",
    "correct answer",
    "correct answers",
    "correct option",
    "right answer",
    "right answers",
    "answer",
    "key",
    "верен",
    "верни",
    "верен отговор",
    "верни отговори",
    "правилен отговор",
    "правилни отговори",
    "отговор",
    "ключ",
  ],
  points: ["points", "marks", "score", "точки"],
  explanation: ["explanation", "why", "feedback", "обяснение", "защо"],
  product: ["product", "продукт", "стока"],
  aspect: ["aspect", "страна", "аспект"],
  tags: ["tag", "tags", "category", "topic", "етикет", "етикети", "категория", "тема"],
  model: ["model answer", "model", "guidance", "образцов отговор", "примерен отговор"],
  rubric: ["rubric", "marking scheme", "критерии", "рубрика"],
  tolerance: ["tolerance", "±", "отклонение", "допустимо отклонение"],
  unit: ["unit", "мярка", "мерна единица"],
};
const option =
  /^(?:(?:option|answer|choice|възможност|отговор|вариант)s?[ .]*([a-l]|[а-к]|\d\d?)|([a-l]|[а-к]|\d\d?)|option|choice|възможност|вариант)[).]?$/;
// What lists of questions have beside them and a question does without.
const aside =
  /^(?:№|n|no|nr|id|номер|пореден номер|#|difficulty|level|author|date|source|note|notes|comment|comments|сложност|трудност|ниво|автор|дата|източник|бележка|бележки|коментар)\.?$/;
// No table of questions has more columns, and no heading more letters.
const most = { columns: 200, letters: 200 };
/** A heading line is looked for among so many lines. */
const deepest = 15;

/** What each column holds; `label` is the letter or number that an option goes by, `unused` the heading of a column that is not understood. */
export type Columns = { at: number; columns: { is: Column | null; label: string; unused: string | null }[] };

/** The heading line and its columns; without one, the question stands first, the key last and the options between. */
export function columnsOf(rows: readonly (readonly string[])[]): Columns {
  const named = rows.slice(0, deepest).map(read);
  const known = (row: Columns["columns"]) => new Set(row.flatMap(({ is }) => is ?? [])).size;
  const at = named.findIndex(
    (row, index) => row.some(({ is }) => is === "question") && (index === 0 || known(row) > 1),
  );
  if (at >= 0) return { at, columns: named[at] ?? [] };
  const width = Math.min(rows[0]?.length ?? 0, most.columns);
  return {
    at: -1,
    columns: Array.from({ length: width }, (_, index) => ({
      is: index === 0 ? "question" : index === width - 1 ? "right" : "option",
      label: "",
      unused: null,
    })),
  };
}

function read(all: readonly string[]): Columns["columns"] {
  const row = all.slice(0, most.columns).map((cell) => cell.slice(0, most.letters));
  const names = row.map((cell) => fold(cell.replaceAll("_", " ").replace(/\(.*\)\s*$/, "")));
  const found = names.map((name) =>
    option.test(name)
      ? "option"
      : ((Object.keys(headings) as (keyof typeof headings)[]).find((column) =>
          headings[column].includes(name),
        ) ?? null),
  );
  const isOnce = (index: number) => names.filter((name) => name === names[index]).length === 1;
  // "Answer" over several columns names the options where another column has the key.
  const hasKey = found.some((is, index) => is === "right" && isOnce(index));
  return found.map((column, index) => {
    const is = column === "right" && hasKey && !isOnce(index) ? "option" : column;
    const isUsed =
      is === "option" ||
      (is !== null && found.indexOf(is) === index) ||
      (is === "right" && found.findIndex((one, at) => one === "right" && (!hasKey || isOnce(at))) === index);
    const label =
      is === "option"
        ? (option
            .exec(names[index] ?? "")
            ?.slice(1)
            .find(Boolean) ?? "")
        : "";
    const heading = (row[index] ?? "").trim();
    return {
      is: isUsed ? is : null,
      label,
      unused: isUsed || heading === "" || aside.test(names[index] ?? "") ? null : heading,
    };
  });
}
