import { type ImportText, importTexts } from "#app/domain/product-import-fields.ts";
import { listAt, type Place } from "#app/domain/import-table.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { type ImportedProduct, readProducts } from "#app/domain/product-import.ts";
import type { PhotoNames } from "#app/domain/product-import-photos.ts";
import type { ProductColumn } from "#app/domain/product-import-columns.ts";
import { productProblems } from "#app/domain/product-import-figures.ts";
import type { Sheet } from "#app/domain/table.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import type { RefusalCode } from "#app/web/codes.ts";
import { viewList, viewProblems } from "#app/web/list-view.ts";
import { read } from "#db/engine";
import { findKnownProducts } from "#db/queries/product-imports.ts";
import { columnText, type ImportedState } from "./column-text.ts";

const shownRows = 20;
const named: Record<Language, string> = { en: "English", bg: "Български" };

type Asked = {
  sheets: readonly Sheet[];
  place: Place;
  columns: readonly (ProductColumn | null)[];
  languages: Language[];
  allowed: ProductColumn[];
  photos: PhotoNames | null;
  /** Files of the zip that were not taken. */
  refused?: readonly { name: string; code: RefusalCode }[];
  language: Language;
  words: ServerStrings;
};

/** What an import of this list would do, before anything is written: every value, and what it was. */
export async function viewProductList({
  sheets,
  place,
  columns,
  languages,
  allowed,
  photos,
  refused = [],
  language,
  words,
}: Asked) {
  const { imports, productImport, products } = words;
  const list = listAt(sheets, place);
  const known = await findKnownProducts(read());
  const found = readProducts(list, columns, { products: known, languages, photos });
  const labelOf = (column: ProductColumn) => {
    const text = importTexts.find((one) => column === `${one}-en` || column === `${one}-bg`) as
      | ImportText
      | undefined;
    if (!text) return productImport.columns[column as keyof typeof productImport.columns];
    return products.inLanguage(
      productImport.texts[text],
      languages.length > 1 ? named[column.endsWith("-en") ? "en" : "bg"] : "",
    );
  };
  const nameOf = new Map(
    [...known, ...found.fresh].map(({ key, content }) => [key, inLanguage(content.name, language)] as const),
  );
  const said = (column: ProductColumn, state: ImportedState) =>
    columnText(column, state, nameOf, products, productImport.nPhotos);
  // A mark-up is written as the margin it makes.
  const written = [
    ...new Set(
      columns.flatMap((column) =>
        column === "markupShare"
          ? ["marginShare" as const]
          : column && !column.startsWith("name-")
            ? [column]
            : [],
      ),
    ),
  ];
  const shown = (rows: ImportedProduct[]) =>
    rows.slice(0, shownRows).map((row) => {
      const { before, content, line } = row;
      const names = languages.flatMap((one) =>
        before && content.name[one] !== before.content.name[one] ? [`name-${one}` as const] : [],
      );
      const values = [...names, ...written].flatMap((column) => {
        const [was, is] = [
          before ? said(column, before) : "",
          said(column, { ...row, figures: row.figures ?? before?.figures ?? null }),
        ];
        return is === was || is === ""
          ? []
          : [
              before
                ? productImport.change(labelOf(column), was.slice(0, 200), is.slice(0, 200))
                : productImport.value(labelOf(column), is.slice(0, 200)),
            ];
      });
      return {
        key: line,
        name: imports.line(
          line,
          Object.values(before?.content.name ?? content.name)
            .filter(Boolean)
            .join(" / "),
        ),
        values: before && !before.isSold ? [productImport.back, ...values] : values,
      };
    });
  return {
    ...viewList(
      sheets,
      place,
      list,
      columns,
      allowed.map((column) => ({ value: column, label: labelOf(column) })),
      imports,
    ),
    photos: photos && JSON.stringify(photos),
    refused: refused.map(({ name, code }) => productImport.refusedPhoto(name, words.refusals[code])),
    n: found.fresh.length + found.changed.length,
    problems: viewProblems(
      productProblems,
      found.problems,
      productImport.problems,
      imports.line,
      imports.more,
    ),
    counts: productImport.counts(
      found.fresh.length,
      found.changed.length,
      found.same.length,
      found.problems.length,
    ),
    fresh: { rows: shown(found.fresh), n: found.fresh.length },
    changed: { rows: shown(found.changed), n: found.changed.length },
  };
}
