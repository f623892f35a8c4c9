import { beforeEach, expect, test } from "vitest";
import { bareProduct } from "#app/domain/product.ts";
import { addRequirement } from "#app/features/onboarding/own-requirements/add-requirement.server.ts";
import { switchOff } from "#app/features/onboarding/own-requirements/switch-off.server.ts";
import { switchOn } from "#app/features/onboarding/own-requirements/switch-on.server.ts";
import { read, tx } from "#db/engine";
import { findAllQuestions } from "#db/queries/bank.ts";
import { insertProduct, publishQuestion } from "#db/queries/content.ts";
import { findFacts } from "#db/queries/facts.ts";
import { countQuestionsByFact, findProductByKey } from "#db/queries/products.ts";
import { findAllSwitchedOff, findOwnProgrammes } from "#db/queries/requirement-changes.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
beforeEach(async () => {
  await freshDatabase();
  company = await smallCompany();
});

test("what is added and switched off for one person is in their programme and in the list, with when it was required again", async () => {
  const { enrollmentId, head, start } = company;
  const added = await addRequirement(
    head,
    {
      enrollmentId,
      stage: 2,
      isNeeded: true,
      requestId: "added-for-one",
      requirement: {
        kind: "task",
        key: "visit",
        title: { en: "Visit" },
        why: { en: "why" },
        minutes: null,
        dueDay: 1,
        doneBy: "trainee",
        confirmedBy: null,
      },
    },
    start + 1,
  );
  expect(added.ok).toBe(true);
  const off = { enrollmentId, key: "account", reason: "Did this for years elsewhere" };
  expect(await switchOff(head, { ...off, requestId: "first-time" }, start + 2)).toMatchObject({ ok: true });
  expect(
    await switchOn(head, { enrollmentId, key: "account", requestId: "and-back" }, start + 3),
  ).toMatchObject({ ok: true });
  expect(await switchOff(head, { ...off, requestId: "second-time" }, start + 4)).toMatchObject({ ok: true });
  const rows = await findAllSwitchedOff(read(), { limit: 9, offset: 0 });
  expect(rows.map(({ at, onAt, reason }) => [at - start, onAt && onAt - start, reason])).toEqual([
    [4, null, off.reason],
    [2, 3, off.reason],
  ]);
  const { programmeVersionId = "", programme } = (await findFacts(read(), enrollmentId)) ?? {};
  const own = (await findOwnProgrammes(read(), [{ enrollmentId, programmeVersionId }])).get(enrollmentId);
  expect(own).toEqual(programme);
  expect(own?.stages[1].requirements.map(({ key }) => key)).toContain("visit");
  expect(own?.stages[0].gate).toEqual({ all: ["rules"] });
});

test("questions are counted and found by the fact of a product they rely on", async () => {
  const { start } = company;
  await tx((t) => insertProduct(t, "film", 1, bareProduct({ en: "Film" }), start));
  const productId = (await findProductByKey(read(), "film"))?.id ?? "";
  for (const [key, aspect] of [
    ["packed", "packaging"],
    ["thin", "features"],
  ] as const)
    await tx((t) =>
      publishQuestion(
        t,
        key,
        { kind: "true-false", prompt: { en: `${key}?` }, points: 1, correct: true, aspect },
        { at: start, actorId: null },
        { productId },
      ),
    );
  expect(await countQuestionsByFact(read(), productId)).toEqual({
    packaging: 1,
    features: 1,
    competitors: 1,
  });
  const none = { search: "", kind: null, product: "film", tag: null, aspect: null, state: null };
  const found = await findAllQuestions(read(), { ...none, fact: "packaging", today: "2026-11-02" }, 9, 0);
  expect(found.map(({ key }) => key)).toEqual(["packed"]);
});
