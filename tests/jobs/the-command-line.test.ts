import { existsSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { closeDatabase, openDatabase, openToRead, read, tx } from "#db/engine";
import { findPersonByEmail } from "#db/queries/people.ts";
import { begin, quizWorld } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { commandLine, tryEveryCommand } from "#tests/support/command-line.ts";
import { smallCompany } from "#tests/support/small-company.ts";

let file: string;
beforeEach(async () => {
  file = await freshDatabase();
});

test("every command works on the file the settings name", async () => {
  await tryEveryCommand();
}, 600_000);

test("the journal is verified and erasures are listed while a server has the database open; a write waits for it to stop", async () => {
  await smallCompany();
  const run = commandLine(file);
  expect(await run("journal", "verify")).toMatchObject({
    status: 0,
    out: expect.stringContaining("The journal is intact"),
  });
  expect((await run("erasures", "list")).status).toBe(0);
  expect(await run("user", "add", "--name", "A", "--role", "trainee")).toMatchObject({
    status: 1,
    err: expect.stringContaining("Another process"),
  });
  expect(await tx(async () => 1)).toBe(1);
}, 120_000);

test("somebody is added under an address they can sign in with, or not at all", async () => {
  await closeDatabase();
  const run = commandLine(file);
  const add = (email: string) =>
    run("user", "add", "--name", "Ada\nLovelace", "--role", "trainee", "--email", email);
  expect(await add("ad\u0430@example.test")).toMatchObject({
    status: 1,
    err: expect.stringContaining("only looks Latin"),
  });
  expect(await add("ada at example")).toMatchObject({
    status: 1,
    err: expect.stringContaining("is not an email address"),
  });
  expect(await add("mailto:Ada\u200b@Example.test")).toMatchObject({
    status: 0,
    out: expect.stringContaining("/invitations/"),
  });
  await openToRead(file);
  expect(await findPersonByEmail(read(), "ada@example.test")).toMatchObject({ name: "Ada Lovelace" });
}, 120_000);

test("while a quiz with a deadline is under way the clock is not put back", async () => {
  await quizWorld();
  const { name } = (read() as unknown as { $client: { name: string } }).$client;
  await begin("timed");
  await closeDatabase();
  expect(await commandLine(name)("clock", "put-back")).toMatchObject({
    status: 1,
    err: expect.stringContaining("in progress: 1."),
  });
}, 120_000);

test("reading makes no database where there is none", async () => {
  const absent = `${file}.absent`;
  expect((await commandLine(absent)("journal", "verify")).status).toBe(1);
  expect(existsSync(absent)).toBe(false);
}, 120_000);

test.each(["postgres://onramp@localhost/onramp", "mysql://x"])(
  "a file of the name %s is not made",
  async (url) => {
    await expect(openDatabase(url)).rejects.toThrow("keeps its database in a file");
    await expect(openToRead(url)).rejects.toThrow("keeps its database in a file");
    expect(existsSync(url.split("/")[0] ?? "")).toBe(false);
  },
);
