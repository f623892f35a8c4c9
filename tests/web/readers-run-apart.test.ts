import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { apart } from "#app/web/apart.server.ts";
import type * as odd from "#tests/support/odd-readers.ts";

const module = "tests/support/odd-readers.ts";

test("a reader that runs apart answers with what it read", async () => {
  expect(await apart<typeof odd.doubled>(module, "doubled", "аз")).toEqual({ outcome: "ok", value: "азаз" });
});

test("an endless reader is ended, and this thread goes on meanwhile", async () => {
  let ticks = 0;
  const tick = setInterval(() => ticks++, 20);
  expect(await apart<typeof odd.endless>(module, "endless", undefined, { ms: 600 })).toEqual({
    outcome: "too-long",
  });
  clearInterval(tick);
  expect(ticks).toBeGreaterThan(5);
});

test("a reader that eats memory is ended before it eats this process", async () => {
  expect(await apart<typeof odd.hungry>(module, "hungry", undefined, { ms: 60_000 })).toEqual({
    outcome: "too-much-memory",
  });
});

test("a reader that throws says so, and the next one is read", async () => {
  expect(await apart<typeof odd.broken>(module, "broken", undefined)).toEqual({
    outcome: "failed",
    reason: "Error: nothing here",
  });
  expect(await apart<typeof odd.doubled>(module, "doubled", "b")).toEqual({ outcome: "ok", value: "bb" });
});

test("a reader that is not there fails", async () => {
  expect((await apart(module, "nobody", undefined)).outcome).toBe("failed");
});

test("an input over its size is not even begun", async () => {
  expect(await apart<typeof odd.doubled>(module, "doubled", "abc", { input: 2 })).toEqual({
    outcome: "too-much-memory",
  });
});

test("two read at once, others wait in line, and a line that is too long is told at once", async () => {
  const all = Array.from({ length: 30 }, () => apart<typeof odd.slow>(module, "slow", 10));
  const outcomes = (await Promise.all(all)).map(({ outcome }) => outcome);
  expect(outcomes.filter((one) => one === "ok")).toHaveLength(22);
  expect(outcomes.filter((one) => one === "too-long")).toHaveLength(8);
  await wait(0);
});
