import { expect, test } from "vitest";
import { commandLine, tryEveryCommand } from "#tests/support/command-line.ts";

test("every command works on the PostgreSQL database the settings name, and on no file", async () => {
  await tryEveryCommand();
}, 600_000);

test("a server that is not there is said so, without its password", async () => {
  const done = await commandLine("postgres://onramp:open-sesame@127.0.0.1:1/onramp")("journal", "verify");
  expect([done.status, done.err]).toEqual([1, expect.stringContaining("ECONNREFUSED")]);
  expect(done.err + done.out).not.toContain("open-sesame");
}, 120_000);
