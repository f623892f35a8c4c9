import { bareProduct } from "#app/domain/product.ts";
import { read, tx } from "#db/engine";
import { findQuestionEntry } from "#db/queries/bank.ts";
import { insertProduct } from "#db/queries/content.ts";
import { insertDeferrals, insertPrice } from "#db/queries/price-list.ts";
import { both } from "#db/seed/both.ts";
import { quizWorld, start } from "#tests/features/quizzes/attempts/quiz-world.ts";

export const by = { at: start, actorId: null };

export const entry = async (key: string) => (await findQuestionEntry(read(), key)) ?? (undefined as never);

/** What every form of a question sends. */
export const common = {
  seen: "0",
  "prompt-en": "What?",
  "prompt-bg": "",
  "explanation-en": "",
  "explanation-bg": "",
  points: "2",
  product: "film",
  aspect: "features",
  tags: "Price, must",
  reviewBy: "",
  use: "quiz",
};

/** The company of the quizzes, with a product that has a price and terms. */
export async function bankWorld(): Promise<void> {
  await quizWorld();
  await tx(async (t) => {
    const id = await insertProduct(t, "film", 1, bareProduct(both("Film", "Фолио")), start);
    await insertPrice(t, id, { cents: 1_000, tiers: [{ from: 10, discountBp: 500 }] }, by);
    await insertDeferrals(t, [{ upToDays: 30, takesBp: 200 }], by);
  });
}
