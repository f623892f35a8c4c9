import { type Actor, can } from "#app/domain/access.ts";
import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import { missingFacts } from "#app/domain/product-gaps.ts";
import type { Product } from "#app/domain/product.ts";
import { shownPicture } from "#app/web/reader.server.ts";
import { read } from "#db/engine";
import { findPriceList } from "#db/queries/price-list.ts";
import {
  countQuestionsByFact,
  findAllProducts,
  findProductChanges,
  findToReview,
} from "#db/queries/products.ts";
import { findStudyQueue } from "#db/queries/study-queue.ts";
import { plainText } from "#app/web/rich-text.server.ts";

const shownChanges = 5;
export const cardTexts = ["features", "competitors", "packaging", "termsOfUse"] as const;

/** A product's study card: every fact, its place in the study order and what changed lately. Undefined where there is no such product. */
export async function viewProduct({
  key,
  actor,
  language,
}: {
  key: string;
  actor: Actor;
  language: Language;
}) {
  const all = await findAllProducts(read());
  const found = all.find((row) => row.key === key);
  if (!found) return undefined;
  const { content, rev, retiredAt } = found;
  const names = new Map(all.map((row) => [row.key, row.content.name]));
  const { prices } = await findPriceList(read());
  const queue = await findStudyQueue(read());
  const place = queue.find((row) => row.key === key);
  const say = (text: Localized | undefined) => inLanguage(text ?? {}, language);
  const linked = (list: "substitutes" | "addOns") =>
    content[list].flatMap((other) => (names.has(other) ? [{ key: other, name: say(names.get(other)) }] : []));
  const mayEdit = can(actor, "product.edit");
  const price = prices[key] ?? null;
  const toReview = can(actor, "question.edit") ? await findToReview(read(), found.id) : [];
  return {
    key,
    rev,
    isSold: retiredAt === null,
    name: say(content.name),
    summary: say(content.summary),
    photos: (content.photos ?? []).flatMap((photo) => shownPicture(photo, language) ?? []),
    unit: say(content.unit),
    price,
    missing: mayEdit ? missingFacts(content, price !== null) : [],
    asked: mayEdit ? await countQuestionsByFact(read(), found.id) : null,
    texts: cardTexts.map((name) => ({ name, text: textOf(content, name, say) })),
    deliveries: (["inStock", "outOfStock"] as const).map((name) => ({
      name,
      text: say(content[name].text),
      days: content[name].days,
    })),
    substitutes: linked("substitutes"),
    addOns: linked("addOns"),
    place: place ? { ...place, of: queue.length } : null,
    changes: await findProductChanges(read(), found.id, shownChanges),
    toReview: toReview.map((one) => ({ key: one.key, prompt: plainText(inLanguage(one.prompt, language)) })),
    may: {
      edit: mayEdit,
      review: can(actor, "question.edit"),
      seeFigures: can(actor, "margin.read"),
    },
  };
}

function textOf(
  content: Product,
  name: (typeof cardTexts)[number],
  say: (text: Localized | undefined) => string,
): string {
  return (name === "termsOfUse" ? [say(content.termsOfUse), say(content.termsAt)] : [say(content[name])])
    .filter(Boolean)
    .join("\n\n");
}

export type ProductView = NonNullable<Awaited<ReturnType<typeof viewProduct>>>;
