import { inLanguage, type Language, languagesOf } from "#app/domain/localized.ts";
import { isExtra, type Scenario, scenarioTexts } from "#app/domain/scenario.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { madeTexts } from "#app/web/form-fields.ts";
import type { MadeField } from "#app/web/made-fields.tsx";
import { read } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";
import { findAllProducts } from "#db/queries/products.ts";
import { productField } from "./scenario.form.ts";

/** The fields of a card in the company's languages, and the products it can touch. */
export async function viewScenarioForm(
  content: Scenario | null,
  { language, words: { scenarios } }: { language: Language; words: ServerStrings },
) {
  const languages = languagesOf(await findSettings(read()));
  const chosen = content?.products ?? [];
  const products = (await findAllProducts(read())).filter(
    ({ key, retiredAt }) => retiredAt === null || chosen.includes(key),
  );
  const texts = scenarioTexts.flatMap((name): MadeField[] =>
    madeTexts(
      {
        name,
        type: name === "title" ? "text" : "area",
        rows: 3,
        label: scenarios.fields[name],
        hint: scenarios.hints[name],
      },
      content?.[name],
      languages,
    ).map((field) => (isExtra(name) ? { ...field, isOptional: true } : field)),
  );
  return {
    languages,
    productKeys: products.map(({ key }) => key),
    fields: texts,
    products: products.map(
      (row): MadeField => ({
        name: productField(row.key),
        type: "check",
        label: inLanguage(row.content.name, language),
        value: chosen.includes(row.key) ? "yes" : "",
      }),
    ),
  };
}
