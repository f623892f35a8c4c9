import { eachOnce, fold, type List } from "./import-table.ts";
import { type Language, languages as allLanguages } from "./localized.ts";
import { readMoney } from "./price-text.ts";
import { productTexts } from "./product.ts";
import { textOf } from "./table.ts";

export const importTexts = [...productTexts, "inStockText", "outOfStockText"] as const;
export type ImportText = (typeof importTexts)[number];
export const importFields = [
  "key",
  "price",
  "tiers",
  "priority",
  "inStockDays",
  "outOfStockDays",
  "substitutes",
  "addOns",
] as const;
/** For those who may set margins only. */
export const importFigures = ["margin", "marginShare", "markupShare", "unitsPerMonth"] as const;
type Field = (typeof importFields)[number] | (typeof importFigures)[number];
/** A text column is of one language. */
export type ProductColumn = Field | `${ImportText}-${Language}`;

const texts: Record<ImportText, Record<Language, readonly string[]>> = {
  name: {
    en: ["name", "product", "product name", "article", "item"],
    bg: ["име", "продукт", "наименование", "артикул", "стока", "име на продукта"],
  },
  summary: {
    en: ["summary", "what it is", "description", "short description"],
    bg: ["описание", "какво представлява", "кратко описание", "резюме"],
  },
  features: {
    en: ["features", "characteristics", "properties", "specification"],
    bg: ["характеристики", "характеристика", "свойства", "особености", "спецификация"],
  },
  competitors: {
    en: ["competitors", "against competitors", "competitor differences", "difference", "differences"],
    bg: ["конкуренти", "спрямо конкурентите", "разлики", "предимства", "разлика от конкурентите"],
  },
  unit: {
    en: ["unit", "uom", "unit of measure"],
    bg: ["мерна единица", "мярка", "единица", "м. ед.", "м.ед.", "мерна ед."],
  },
  packaging: {
    en: ["packaging", "packing", "package", "how it is packaged"],
    bg: ["опаковка", "опаковане", "как се опакова", "разфасовка"],
  },
  termsOfUse: {
    en: ["terms of use", "terms", "use", "conditions of use"],
    bg: ["условия за използване", "условия за ползване", "условия", "начин на употреба", "употреба"],
  },
  termsAt: {
    en: ["where the terms stand", "terms at", "where the client reads the terms"],
    bg: ["къде са условията", "къде клиентът чете условията", "източник на условията"],
  },
  inStockText: {
    en: ["delivery", "delivery from stock", "in stock"],
    bg: ["доставка", "доставка от склад", "в наличност", "при наличност"],
  },
  outOfStockText: {
    en: ["delivery when out of stock", "out of stock", "when it is out of stock"],
    bg: ["при изчерпана наличност", "доставка при изчерпана наличност", "изчерпан", "доставка без наличност"],
  },
};
const fields: Record<Field, readonly string[]> = {
  key: [
    "code",
    "key",
    "sku",
    "article no",
    "article number",
    "item no",
    "код",
    "шифър",
    "номер",
    "артикулен номер",
    "кат. номер",
    "каталожен номер",
  ],
  price: [
    "price",
    "unit price",
    "list price",
    "price eur",
    "цена",
    "единична цена",
    "ед. цена",
    "цена €",
    "цена eur",
    "продажна цена",
  ],
  tiers: [
    "discount",
    "discounts",
    "volume discount",
    "tiers",
    "отстъпка",
    "отстъпки",
    "отстъпка според количеството",
    "количествени отстъпки",
  ],
  priority: ["priority", "приоритет"],
  inStockDays: [
    "days",
    "delivery days",
    "days from stock",
    "working days",
    "дни",
    "срок",
    "срок за доставка",
    "дни от склад",
    "работни дни",
  ],
  outOfStockDays: [
    "days out of stock",
    "days when out of stock",
    "дни при изчерпана наличност",
    "дни без наличност",
    "срок при изчерпана наличност",
  ],
  substitutes: ["substitutes", "substitute", "alternatives", "заместители", "заместител", "алтернативи"],
  addOns: [
    "add-ons",
    "addons",
    "goes with it",
    "cross-sell",
    "върви с него",
    "допълващи",
    "допълващи продукти",
    "добавки",
  ],
  margin: ["margin", "margin eur", "profit", "марж", "печалба", "марж €"],
  marginShare: ["margin %", "margin, %", "margin percent", "марж %", "марж, %", "марж в %"],
  markupShare: [
    "mark-up %",
    "markup %",
    "mark-up, %",
    "надценка %",
    "надценка, %",
    "надценка в %",
    "надценка",
  ],
  unitsPerMonth: [
    "units a month",
    "sold a month",
    "volume",
    "monthly volume",
    "sales",
    "продажби",
    "продадени на месец",
    "количество на месец",
    "обем",
    "продажби на месец",
  ],
};

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
