import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { Busy, openLine } from "#db/engine/line.ts";

test("bodies run one after another in the order they came, also past one that fails", async () => {
  const { stand } = openLine();
  const done: number[] = [];
  const all = [1, 2, 3].map((n) =>
    stand(async () => {
      await sleep(4 - n);
      if (n === 2) throw new Error("two");
      done.push(n);
    }),
  );
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
  expect(done).toEqual([1, 3]);
});

test("whoever waits too long is sent away, and is never heard after all", async () => {
  const { stand, rest } = openLine(20);
  const heard: string[] = [];
  const first = stand(async () => {
    await sleep(60);
    heard.push("first");
  });
  await expect(stand(async () => void heard.push("second"))).rejects.toThrow(Busy);
  await first;
  await stand(async () => void heard.push("third"));
  await rest();
  expect(heard).toEqual(["first", "third"]);
});
