import { tuesday, reach, noticeWorld } from "#tests/support/notice-world.ts";
import { beforeEach, expect, test } from "vitest";
import { visit } from "#tests/support/visit.ts";

beforeEach(noticeWorld);

test("a mentor reads whom they mentor, the next step of each and what waits for them; nobody else's", async () => {
  await reach("a-milestone", tuesday);
  const rows = async (person: string) => ((await visit(person, "/trainees")).data as { rows: object[] }).rows;
  expect(await rows("mentor")).toMatchObject([
    { name: "Person trainee", next: { title: "rules" }, waits: [{ what: "Confirm: step" }] },
  ]);
  expect(await rows("stranger")).toEqual([]);
  expect(await rows("head")).toEqual([]);
  expect((await visit("executive", "/trainees")).status).toBe(403);
});
