import { type Actor, can } from "#app/domain/access.ts";
import { inLanguage, type Language, languagesOf } from "#app/domain/localized.ts";
import { isSamePrice } from "#app/domain/price-list.ts";
import { changedFacts } from "#app/domain/product.ts";
import { type ImportedProduct, readProducts } from "#app/domain/product-import.ts";
import { columnsFor, type ImportText, importTexts, type ProductColumn } from "#app/domain/product-import-columns.ts";
import { productProblems } from "#app/domain/product-import-figures.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";
import { findKnownProducts } from "#db/queries/product-imports.ts";

const shownRows = 20;
const named: Record<Language, string> = { en: "English", bg: "Български" };

/** The languages written in, and the columns this person may fill. */
export async function importScope(actor: Actor): Promise<{ languages: Language[]; allowed: ProductColumn[] }> {
  const languages = languagesOf(await findSettings(read()));
  return { languages, allowed: columnsFor(languages, can(actor, "margin.edit")) };
}

type Asked = { table: string[][]; columns: (ProductColumn | null)[]; hasHeading: boolean; languages: Language[]; allowed: ProductColumn[]; language: Language; words: ServerStrings };

/** What an import of this table would do, before anything is written. */
export async function previewView({ table, columns, hasHeading, languages, allowed, language, words }: Asked) {
  const found = readProducts(table, columns, hasHeading, { products: await findKnownProducts(read()), languages });
  const { imports, productImport, products } = words;
  const labelOf = (column: ProductColumn) => {
    const text = importTexts.find((one) => column === `${one}-en` || column === `${one}-bg`) as ImportText | undefined;
    if (!text) return productImport.columns[column as keyof typeof productImport.columns];
    return products.inLanguage(productImport.texts[text], languages.length > 1 ? named[column.endsWith("-en") ? "en" : "bg"] : "");
  };
  const problems = productProblems.flatMap((problem) => {
    const rows = found.problems.filter((row) => row.problem === problem);
    return rows.length === 0 ? [] : [{ problem, title: productImport.problems[problem](rows.length), rows: rows.slice(0, shownRows).map(({ line, value }) => imports.line(line, value)) }];
  });
  const shown = (rows: ImportedProduct[]) => rows.slice(0, shownRows).map((row) => {
    const { before, content, price, line } = row;
    const facts = before ? [...new Set([...changedFacts(before.content, content), ...(isSamePrice(before.price, price) ? [] : ["price" as const])])] : [];
    return { key: line, text: productImport.changes(inLanguage(content.name, language), facts.map((fact) => products.facts[fact]).join(", ")) };
  });
  return {
    table: JSON.stringify(table), hasHeading, n: found.fresh.length + found.changed.length, problems,
    counts: productImport.counts(found.fresh.length, found.changed.length, found.same.length, found.problems.length),
    columns: columns.map((column, index) => ({
      value: column ?? "", label: imports.column(index + 1, (hasHeading ? table[0]?.[index] : "") ?? ""), example: (table[hasHeading ? 1 : 0]?.[index] ?? "").slice(0, 80),
    })),
    options: [{ value: "", label: imports.ignored }, ...allowed.map((column) => ({ value: column, label: labelOf(column) }))],
    fresh: { rows: shown(found.fresh), n: found.fresh.length }, changed: { rows: shown(found.changed), n: found.changed.length },
  };
}
