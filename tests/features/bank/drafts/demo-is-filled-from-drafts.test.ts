import { expect, test } from "vitest";
import { aspects } from "#app/domain/aspects.ts";
import { rulesOf } from "#app/domain/quiz-questions.ts";
import { missingIn, questionProblem } from "#app/domain/question-problems.ts";
import { draftTopics } from "#app/domain/drafts/draft.ts";
import { findDrafts } from "#app/acts/find-drafts.ts";
import { publishDrafts } from "#app/features/bank/drafts/publish-drafts.server.ts";
import { draftQuestions } from "#app/strings/draft-questions.ts";
import { read, tx } from "#db/engine";
import { countQuestions } from "#db/queries/coverage.ts";
import { findQuestionEntry } from "#db/queries/bank.ts";
import { insertProduct } from "#db/queries/content.ts";
import { insertDeferrals, insertPrice } from "#db/queries/price-list.ts";
import { questions } from "#db/schema/index.ts";
import { demoDeferrals, demoProducts, tiersOf } from "#db/seed/demo/products.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { visit } from "#tests/support/visit.ts";

test("all 84 cells of the demo's products are filled from drafts, in both languages, and so are their prices", async () => {
  await freshDatabase();
  const { start, head } = await smallCompany();
  const by = { at: start, actorId: null };
  await tx(async (t) => {
    await insertDeferrals(t, demoDeferrals, by);
    for (const { key, priority, content, priceCents } of demoProducts) {
      const id = await insertProduct(t, key, priority, content, start);
      await insertPrice(t, id, { cents: priceCents, tiers: tiersOf(priceCents) }, by);
    }
  });
  const written = { languages: ["bg", "en"] as const, words: draftQuestions };
  const drafting = await findDrafts(read());
  const drafts = demoProducts.flatMap(({ key }) =>
    draftTopics.map((topic) => {
      const draft = drafting.draft(key, topic, 0, written);
      if (!draft || !("hash" in draft)) throw new Error(`${key}, ${topic}: no draft`);
      return { product: key, topic, variant: 0, hash: draft.hash };
    }),
  );
  const before = new Set((await read().select().from(questions)).map(({ key }) => key));
  const [prices, cellsOnly] = [true, false].map((isPrice) =>
    drafts.filter(({ topic }) => (topic === "price") === isPrice),
  );
  const link = async () => ((await visit("trainer", "/coverage")).data as { drafts: string | null }).drafts;
  expect(await link()).toBe("Draft questions for the empty cells");
  expect(await publishDrafts(head, { drafts: cellsOnly ?? [], ...written }, start)).toEqual({
    ok: true,
    published: 12 * 7,
    skipped: 0,
  });
  expect(await link()).toBe("Draft questions about prices and changed facts");
  expect(await publishDrafts(head, { drafts: prices ?? [], ...written }, start)).toMatchObject({
    published: 12,
  });
  expect(await link()).toBeNull();
  const cells = (await countQuestions(read())).filter(({ n }) => n > 0);
  expect(cells).toHaveLength(12 * aspects.length);
  const made = (await read().select().from(questions)).filter(({ key }) => !before.has(key));
  expect(made).toHaveLength(12 * 8);
  for (const { key } of made) {
    const question = (await findQuestionEntry(read(), key))?.question;
    if (!question) throw new Error(key);
    expect([questionProblem(question), missingIn(question, ["en", "bg"])], key).toEqual([null, []]);
    expect(rulesOf(question.kind).judged).toBeNull();
  }
  expect(new Set(made.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
});
