import {
  importTexts,
  type ImportText,
  importFields,
  importFigures,
  type Field,
} from "./product-import-fields.ts";
import { eachOnce, fold, type List } from "./import-table.ts";
import { type Language, languages as allLanguages } from "./localized.ts";
import { readMoney } from "./price-text.ts";
import { textOf } from "./table.ts";
import { texts, fields } from "./product-import-headings.ts";

/** A text column is of one language. */
export type ProductColumn = Field | `${ImportText}-${Language}`;

/** Every column there can be for somebody who writes in these languages, with or without the figures. */
export function columnsFor(languages: readonly Language[], mayFigures: boolean): ProductColumn[] {
  const written = importTexts.flatMap((text) =>
    languages.map((language): ProductColumn => `${text}-${language}`),
  );
  return [...written, ...importFields, ...(mayFigures ? importFigures : [])];
}

/** What each heading stands for, with its language where it names one. */
export const productColumns = (headings: readonly string[], allowed: readonly ProductColumn[]) =>
  eachOnce(headings.map((heading) => columnOf(fold(heading), allowed)));

/** What each column of a list most likely is: by its heading; without headings a name and a price. */
export function guessProductColumns(
  { rows, headings }: List,
  width: number,
  allowed: readonly ProductColumn[],
): (ProductColumn | null)[] {
  if (headings) return productColumns(headings, allowed);
  const first = Array.from({ length: width }, (_, n) => rows[0]?.cells[n] ?? "");
  const price = first.findIndex((cell) => typeof cell === "number" || readMoney(textOf(cell)) !== null);
  const name = first.findIndex((cell, index) => index !== price && /\p{L}/u.test(textOf(cell)));
  const nameColumn = allowed.find((column) => column.startsWith("name-")) ?? null;
  return first.map((_, index) => (index === name ? nameColumn : index === price ? "price" : null));
}

const tongues: Record<string, Language> = {
  en: "en",
  english: "en",
  английски: "en",
  англ: "en",
  bg: "bg",
  bulgarian: "bg",
  български: "bg",
  бг: "bg",
  бълг: "bg",
};

function columnOf(heading: string, allowed: readonly ProductColumn[]): ProductColumn | null {
  const [, bare = heading, tongue = ""] = /^(.*?)[\s,([_-]+([a-zа-я]+)\.?[)\]]?$/.exec(heading) ?? [];
  const said = tongues[tongue];
  const field = (Object.keys(fields) as Field[]).find((one) => fields[one].includes(heading));
  if (field) return allowed.includes(field) ? field : null;
  const wanted = said ? bare.trim() : heading;
  for (const text of importTexts) {
    const language = allLanguages.find((one) => texts[text][one].includes(wanted));
    const column = language && (`${text}-${said ?? language}` as const);
    if (column)
      return allowed.includes(column)
        ? column
        : said
          ? null
          : (allowed.find((one) => one.startsWith(`${text}-`)) ?? null);
  }
  return begun(heading, allowed);
}

// What a heading goes on with may say that it is another price, or another thing's name.
const other =
  /(?:доставна|покупна|себестойност|стара|предишна|с ддс|cost|purchase|old|previous|incl|with vat|gross|фирм|доставчик|категория|group|група|supplier|company|category)/u;

const number = /(?:№|#|\bno\b|\bid\b|номер|number|code|код)/u;

function begun(heading: string, allowed: readonly ProductColumn[]): ProductColumn | null {
  const begins = (words: readonly string[]) =>
    words.some((word) => heading.startsWith(word) && !/[\p{L}\d]/u.test(heading[word.length] ?? " "));
  if (other.test(heading)) return null;
  const language = allLanguages.find((one) => begins(texts.name[one]));
  if (begins(fields.key) || (language && number.test(heading))) return "key";
  if (begins(fields.price)) return "price";
  if (!language) return null;
  return allowed.includes(`name-${language}`)
    ? `name-${language}`
    : (allowed.find((one) => one.startsWith("name-")) ?? null);
}
