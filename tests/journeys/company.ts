import { rmSync } from "node:fs";
import { test as base } from "@playwright/test";
import Database from "better-sqlite3";
import { clockFile, database } from "./people.ts";
import { clear, serve, template } from "./serve.ts";

/** A journey at a company that nobody else changes: each file of journeys has a server of its own, over a copy of one prepared company. */
export const test = base.extend<object, { speaks: "en" | "bg"; company: string }>({
  speaks: ["en", { option: true, scope: "worker" }],
  company: [
    async ({ speaks }, use) => {
      clear(database);
      rmSync(clockFile, { force: true });
      const made = new Database(template(speaks), { readonly: true });
      await made.backup(database);
      made.close();
      const { origin, stop } = await serve(database, { clock: clockFile });
      await use(origin);
      await stop();
    },
    { scope: "worker", auto: true, timeout: 120_000 },
  ],
  baseURL: ({ company }, use) => use(company),
});
