import {
  trainee,
  at,
  requestId,
  practiceWorld,
  progressOf,
  codeOf,
  view,
} from "#tests/support/practice-world.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { submit, visit } from "#tests/support/visit.ts";

beforeEach(practiceWorld);

describe("study", () => {
  const parts = async () =>
    view<{ parts: { text: unknown[]; isOpened: boolean }[] }>(
      (await visit(trainee, `${at}/study/study`)).data,
    ).parts;
  const open = (part: number) =>
    submit(trainee, `${at}/study/study/parts`, { part: String(part), requestId: requestId() });

  test("what was not opened is not sent, and counts only once opened", async () => {
    expect((await parts()).map(({ text }) => text)).toEqual([[], [], []]);
    expect((await open(2)).status).toBe(303);
    expect((await open(2)).status).toBe(303);
    expect((await parts()).map(({ text }) => text)).toEqual([[], [{ as: "p", text: ["Second."] }], []]);
    expect(await progressOf("study")).toMatchObject({ figures: { done: 1, of: 2 } });
  });

  test("“I have studied this” waits for enough parts", async () => {
    await open(1);
    expect(codeOf(await submit(trainee, `${at}/study/study`, { requestId: requestId() })).refusal).toBe(
      "open-more-parts",
    );
    await open(3);
    expect((await submit(trainee, `${at}/study/study`, { requestId: requestId() })).location).toBe("/today");
    expect(await progressOf("study")).toMatchObject({ state: "met" });
  });

  test("there is no fourth part, and nobody studies for somebody else", async () => {
    await open(4);
    expect(await progressOf("study")).toMatchObject({ figures: { done: 0, of: 2 } });
    expect(
      (await submit("mentor", `${at}/study/study/parts`, { part: "1", requestId: requestId() })).status,
    ).toBe(403);
    expect((await visit("mentor", `${at}/study/study`)).status).toBe(200);
  });
});
