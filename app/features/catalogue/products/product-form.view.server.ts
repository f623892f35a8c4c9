import { inLanguage, type Language, languagesOf } from "#app/domain/localized.ts";
import { moneyText, tiersText } from "#app/domain/price-text.ts";
import { deliveries, productTexts } from "#app/domain/product.ts";
import { read } from "#db/engine";
import { findProductOrder, findSettings } from "#db/queries/company.ts";
import { findPrice } from "#db/queries/price-list.ts";
import { findAllProducts } from "#db/queries/products.ts";
import { otherName, textName } from "./product.form.ts";

/** What the form of a product needs: the languages written in, the other products, and the product itself where it is there already. */
export async function viewProductForm(key: string | null, language: Language) {
  const languages = languagesOf(await findSettings(read()));
  const all = await findAllProducts(read());
  const product = all.find((row) => row.key === key) ?? null;
  const price = product ? await findPrice(read(), product.id) : null;
  const content = product?.content;
  const chosen = [...(content?.substitutes ?? []), ...(content?.addOns ?? [])];
  const others = all
    .filter((row) => row.key !== key && (row.retiredAt === null || chosen.includes(row.key)))
    .map((row) => ({ key: row.key, name: inLanguage(row.content.name, language) }));
  const texts = [
    ...productTexts.map((name) => [name, content?.[name]] as const),
    ...deliveries.map((name) => [`${name}Text`, content?.[name].text] as const),
  ];
  const values: Record<string, string> = {
    ...Object.fromEntries(
      texts.flatMap(([name, text]) => languages.map((one) => [textName(name, one), text?.[one] ?? ""])),
    ),
    ...Object.fromEntries(deliveries.map((name) => [`${name}Days`, String(content?.[name].days ?? "")])),
    ...Object.fromEntries(
      (["substitutes", "addOns"] as const).flatMap((list) =>
        (content?.[list] ?? []).map((one) => [otherName(list, one), "yes"]),
      ),
    ),
    price: price ? moneyText(price.cents, language) : "",
    tiers: price ? tiersText(price.tiers, language) : "",
    priority: String(product?.priority ?? 2),
  };
  return {
    product,
    form: {
      languages,
      /** The same, the reader's own first. */
      readersFirst: languages.toSorted((a, b) => Number(b === language) - Number(a === language)),
      others,
      values,
      isComputed: (await findProductOrder(read())) === "figures",
    },
  };
}

export type ProductFormView = Awaited<ReturnType<typeof viewProductForm>>["form"];
