import { bankWorld, by, common, entry } from "./bank-world.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { bareProduct } from "#app/domain/product.ts";
import { read, tx } from "#db/engine";
import { findAllVersions, findProductId, findQuestionEntry } from "#db/queries/bank.ts";
import { insertProduct, publishQuestion } from "#db/queries/content.ts";
import { findCandidates } from "#db/queries/questions.ts";
import { journal as journalRows, productChanges } from "#db/schema/index.ts";
import { both } from "#db/seed/both.ts";
import { begin, start } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

beforeEach(bankWorld);

describe("versions", () => {
  const change = async (fix: string, seen = "1") =>
    submit("elena", "/questions/q1/edit", {
      ...common,
      tags: "",
      seen,
      fix,
      value: "2",
      tolerance: "0",
      "unit-en": "",
      "unit-bg": "",
      further: "",
      "why-en": "",
      "why-bg": "",
    });
  beforeEach(() =>
    tx((t) =>
      publishQuestion(
        t,
        "q1",
        { kind: "number", prompt: both("1 + 1", "1 + 1"), points: 1, value: 2, tolerance: 0 },
        by,
      ),
    ).then(() => undefined),
  );

  test("a minor fix keeps the edition, another question is a new one, and the journal has both", async () => {
    expect((await change("minor")).status).toBe(303);
    expect((await change("edition", "2")).status).toBe(303);
    const versions = await findAllVersions(read(), (await entry("q1")).id);
    expect(versions.map(({ number, edition }) => [number, edition])).toEqual([
      [3, 2],
      [2, 1],
      [1, 1],
    ]);
    const acts = (await read().select({ act: journalRows.act }).from(journalRows)).filter(
      ({ act }) => act === "question.published",
    );
    expect(acts.length).toBeGreaterThanOrEqual(3);
  });

  test("who saw an older version does not overwrite the newer one", async () => {
    await change("minor");
    expect(await change("minor")).toMatchObject({ status: 409, data: { refusal: "changed" } });
  });

  test("a paper that was begun keeps the question as it was shown", async () => {
    const id = await begin("basics");
    const before = (await visit("nadia", `/attempts/${id}/questions/1`)).data;
    for (const key of ["one", "sum", "two"])
      if (await findQuestionEntry(read(), key))
        await tx((t) =>
          publishQuestion(
            t,
            key,
            { kind: "short", prompt: both("Changed", "Сменен"), points: 9, accepted: ["x"] },
            by,
          ),
        );
    expect((await visit("nadia", `/attempts/${id}/questions/1`)).data).toEqual(before);
  });
});

describe("asking", () => {
  const drawn = async () =>
    (await findCandidates(read(), { pools: [{ count: 1, where: { tags: ["t"] } }] })).map(({ key }) => key);
  beforeEach(() =>
    tx(async (t) => {
      const productId = await insertProduct(t, "box", 1, bareProduct(both("Box", "Кашон")), start);
      await publishQuestion(
        t,
        "q1",
        {
          kind: "true-false",
          prompt: both("Is it?", "Така ли е?"),
          points: 1,
          correct: true,
          aspect: "packaging",
        },
        by,
        { tags: ["t"], productId },
      );
    }),
  );

  test("stops when a question is retired and goes on when it is asked again", async () => {
    expect(await drawn()).toEqual(["q1"]);
    expect((await submit("elena", "/questions/q1/retirement", { asked: "no" })).status).toBe(303);
    expect(await drawn()).toEqual([]);
    await submit("elena", "/questions/q1/retirement", { asked: "yes" });
    expect(await drawn()).toEqual(["q1"]);
  });

  test("stops when a fact behind it changes, not when another one does, and goes on with a version written after it", async () => {
    const boxId = (await findProductId(read(), "box")) ?? "";
    const changed = (fact: "packaging" | "substitutes", at: number) =>
      tx((t) =>
        t
          .insert(productChanges)
          .values({ id: `${fact}.${at}`, productId: boxId, fact, changedAt: at, changedById: null }),
      );
    await changed("substitutes", start + 1);
    expect(await drawn()).toEqual(["q1"]);
    await changed("packaging", start + 2);
    expect(await drawn()).toEqual([]);
    expect((await visit("elena", "/questions?state=needs-review")).data).toMatchObject({
      rows: [{ key: "q1" }],
    });
    await tx((t) =>
      publishQuestion(
        t,
        "q1",
        {
          kind: "true-false",
          prompt: both("Is it so?", "Така ли е?"),
          points: 1,
          correct: true,
          aspect: "packaging",
        },
        { at: start + 3, actorId: null },
        { isMinor: true },
      ),
    );
    expect(await drawn()).toEqual(["q1"]);
  });

  test("a question for practice is never drawn where a quiz decides", async () => {
    await tx((t) =>
      publishQuestion(
        t,
        "q1",
        { kind: "true-false", prompt: both("Is it?", "Така ли е?"), points: 1, correct: true },
        by,
        { isPractice: true },
      ),
    );
    expect(await drawn()).toEqual([]);
  });
});
