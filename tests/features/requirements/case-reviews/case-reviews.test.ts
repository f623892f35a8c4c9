import { trainee, at, requestId, practiceWorld, progressOf, view } from "#tests/support/practice-world.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { submit, visit } from "#tests/support/visit.ts";

beforeEach(practiceWorld);

describe("case review", () => {
  const four = {
    situation: "They wanted it today.",
    options: "Yes or no.",
    decision: "No.",
    learnt: "Ask first.",
  };
  const write = (change: object = {}) =>
    submit(trainee, `${at}/case-review/cases`, { ...four, requestId: requestId(), ...change });
  type Page = { view: { cases: { id: string; nonce: string | null; review: { remarks: string } | null }[] } };
  const cases = async (person: string) =>
    view<Page>((await visit(person, `${at}/case-review/cases`)).data).view.cases;
  const review = async (index: number, by = "mentor") => {
    const row = (await cases(by))[index];
    return submit(by, `${at}/case-review/cases/reviews`, {
      caseId: row?.id ?? "",
      nonce: row?.nonce ?? "y".repeat(40),
      remarks: "Good, and next time ask earlier.",
    });
  };

  test("each part is asked for, and what was typed stays", async () => {
    const done = await write({ learnt: " " });
    expect(done.data).toMatchObject({
      errors: { learnt: "required" },
      values: { situation: four.situation },
    });
  });

  test("two written, two gone through: met; a review by the wrong person, or twice, changes nothing", async () => {
    await write();
    expect(await progressOf("cases")).toMatchObject({ reason: "review-case", owner: "mentor" });
    expect((await review(0, "stranger").catch(() => ({ status: 404 }))).status).toBe(404);
    expect(
      (
        await submit(trainee, `${at}/case-review/cases/reviews`, {
          caseId: "x",
          nonce: "y".repeat(40),
          remarks: "Fine",
        })
      ).status,
    ).toBe(403);
    await review(0);
    expect((await cases(trainee))[0]?.review).toMatchObject({ remarks: "Good, and next time ask earlier." });
    expect((await cases("mentor"))[0]?.nonce).toBeNull();
    await write();
    await review(1);
    expect(await progressOf("cases")).toMatchObject({ state: "met", figures: { done: 2, of: 2 } });
  });
});
