import { expect, test } from "vitest";
import { read, tx } from "#db/engine";
import { loadDefaultProgramme } from "#app/acts/load-default-programme.ts";
import { questions } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";

test("while the default programme is loaded, what others ask comes in between", async () => {
  await freshDatabase();
  let [turns, isOver] = [0, false];
  const others = (async () => {
    for (; !isOver; turns++) await new Promise(setImmediate);
  })();
  await tx((t) => loadDefaultProgramme(t, 1, null));
  isOver = true;
  await others;
  const asked = await read().select({ id: questions.id }).from(questions);
  expect(asked.length).toBeGreaterThan(20);
  expect(turns).toBeGreaterThan(asked.length);
});
