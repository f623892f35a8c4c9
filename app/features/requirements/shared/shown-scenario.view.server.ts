import { inLanguage, type Language } from "#app/domain/localized.ts";
import { type Scenario, scenarioTexts } from "#app/domain/scenario.ts";
import { read } from "#db/engine";
import { findAllProducts } from "#db/queries/products.ts";

/** A whole card in the reader's language, for whoever may play or keep it; never for the trainee. */
export async function shownScenario(content: Scenario, language: Language) {
  const names = new Map(
    content.products.length > 0
      ? (await findAllProducts(read())).map((row) => [row.key, inLanguage(row.content.name, language)])
      : [],
  );
  return {
    title: inLanguage(content.title, language),
    brief: inLanguage(content.brief, language),
    secret: scenarioTexts
      .filter((name) => name !== "title" && name !== "brief")
      .flatMap((name) => {
        const text = inLanguage(content[name] ?? {}, language);
        return text ? [{ name, text }] : [];
      }),
    products: content.products.map((key) => ({ key, name: names.get(key) ?? key })),
  };
}

export type ShownScenario = Awaited<ReturnType<typeof shownScenario>>;
