import type { Actor } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { read } from "#db/engine";
import { findPassedWith, findProductByKey, findProductChanges, findToReview } from "#db/queries/products.ts";
import { visibleStandings } from "#db/queries/visibility.ts";
import { asSaid, inLine, plainText } from "#app/web/rich-text.server.ts";

const lately = 90 * 24 * 3_600_000;

/** A product's questions that are to be read again, and who passed a quiz with each of them in the last 90 days. Undefined where there is no such product. */
export async function viewReview({
  key,
  actor,
  language,
  now,
}: {
  key: string;
  actor: Actor;
  language: Language;
  now: number;
}) {
  const product = await findProductByKey(read(), key);
  if (!product) return undefined;
  const found = await findToReview(read(), product.id);
  const passed = await findPassedWith(
    read(),
    found.map((one) => one.key),
    now - lately,
    visibleStandings(read(), actor, "attempt.review"),
  );
  const [last] = await findProductChanges(read(), product.id, 1);
  return {
    key,
    name: inLanguage(product.content.name, language),
    seen: last?.changedAt ?? 0,
    questions: found.map((one) => ({
      key: one.key,
      title: plainText(inLanguage(one.prompt, language)),
      prompt: asSaid(inLine(inLanguage(one.prompt, language))),
      facts: one.facts,
      passed: passed
        .filter(({ questionKey }) => questionKey === one.key)
        .map(({ attemptId, name, at, quiz }) => ({ attemptId, name, at, quiz: inLanguage(quiz, language) })),
    })),
  };
}
