import type { ImportedProduct } from "#app/domain/product-import.ts";
import type { ProductColumn } from "#app/domain/product-import-columns.ts";
import { importTexts } from "#app/domain/product-import-fields.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";

export type ImportedState = Pick<ImportedProduct, "content" | "priority" | "price" | "figures">;

/** What a column of the list says of a product, as the preview shows it. */
export function columnText(
  column: ProductColumn,
  { content, priority, price, figures }: ImportedState,
  nameOf: ReadonlyMap<string, string>,
  products: ServerStrings["products"],
  nPhotos: (n: number) => string,
): string {
  const text = importTexts.find((one) => column === `${one}-en` || column === `${one}-bg`);
  const tongue = column.endsWith("-en") ? "en" : "bg";
  if (text)
    return (
      (text === "inStockText"
        ? content.inStock.text
        : text === "outOfStockText"
          ? content.outOfStock.text
          : content[text])?.[tongue] ?? ""
    );
  switch (column) {
    case "photos":
      return content.photos ? nPhotos(content.photos.length) : "";
    case "key":
      return content.code ?? "";
    case "price":
      return price ? products.money(price.cents) : "";
    case "tiers":
      return (
        price?.tiers
          .map(({ from, discountBp }) => products.from(String(from), products.share(discountBp)))
          .join("; ") ?? ""
      );
    case "priority":
      return String(priority);
    case "inStockDays":
    case "outOfStockDays":
      return String(content[column === "inStockDays" ? "inStock" : "outOfStock"].days ?? "");
    case "substitutes":
    case "addOns":
      return content[column].map((key) => nameOf.get(key) ?? key).join("; ");
    case "margin":
      return figures && figures.marginCents !== null ? products.money(figures.marginCents) : "";
    case "marginShare":
      return figures && figures.marginBp !== null ? products.share(figures.marginBp) : "";
    case "unitsPerMonth":
      return String(figures?.unitsPerMonth ?? "");
    default:
      return "";
  }
}
