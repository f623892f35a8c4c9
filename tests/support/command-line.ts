import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { closeDatabase, openDatabase, read, tx } from "#db/engine";
import { findPersonByEmail, insertPerson } from "#db/queries/people.ts";
import { freshDatabase } from "./database.ts";
import { smallCompany } from "./small-company.ts";

type Done = { status: number; out: string; err: string };

/** Runs the command line as an administrator does, on one database. */
export function commandLine(url: string): (...args: string[]) => Promise<Done> {
  return (...args) => new Promise((resolve) => {
    const env: NodeJS.ProcessEnv = {
      ...process.env, NODE_ENV: "production", DATABASE_URL: url, PUBLIC_ORIGIN: "https://onramp.test", SESSION_SECRET: "a session secret that is only for the tests",
      JOURNAL_KEY: "a journal key that is only for the tests", JOURNAL_KEY_ID: "test", NODE_OPTIONS: "", INSECURE_COOKIE: "0",
    };
    const child = spawn(process.execPath, ["--import", "tsx", "app/jobs/cli.ts", ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => { out += text; });
    child.stderr.setEncoding("utf8").on("data", (text: string) => { err += text; });
    child.once("close", (status) => resolve({ status: status ?? -1, out, err }));
  });
}

/** Tries every command there is, on whichever engine this test runs. */
export async function tryEveryCommand(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "onramp-cli-"));
  const before = readdirSync(".");
  const url = await freshDatabase();
  const run = commandLine(url);
  try {
    await closeDatabase();
    const seeded = await run("seed", "--enrollments", "3");
    expect([seeded.status, seeded.out]).toEqual([0, "Made up 3 onboardings.\n"]);
    const emptied = commandLine(await freshDatabase());
    await tx((t) => insertPerson(t, { id: "nobody", name: "Nobody", email: null, language: null, at: 1 }));
    await closeDatabase();
    expect(await emptied("journal", "verify")).toMatchObject({ status: 1, err: expect.stringContaining("The journal is empty although") });

    const file = await again();
    const onIt = commandLine(file);
    const added = await onIt("user", "add", "--name", "Ada New", "--email", "ada@example.test", "--role", "trainee");
    expect([added.status, added.out]).toEqual([0, expect.stringMatching(/^https:\/\/onramp\.test\/invitations\/[\w-]{43}\n$/)]);
    expect(await onIt("user", "add", "--name", "Ada Twin", "--email", "ADA@example.test", "--role", "trainee")).toMatchObject({ status: 1, err: expect.stringContaining("ada@example.test") });
    await tryJournal(onIt);
    await tryQuestions(onIt, folder);
    await openDatabase(file);
    const ada = (await findPersonByEmail(read(), "ada@example.test"))?.id ?? "";
    await closeDatabase();
    await tryErasures(onIt, folder, ada);
    expect(readdirSync(".")).toEqual(before);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function again(): Promise<string> {
  const file = await freshDatabase();
  await smallCompany();
  await closeDatabase();
  return file;
}

type Run = ReturnType<typeof commandLine>;

async function tryJournal(run: Run): Promise<void> {
  const whole = await run("journal", "verify");
  const head = /whole: [1-9]\d* entries, head (\d+:[0-9a-f]{64})/.exec(whole.out)?.[1] ?? "";
  expect(head).not.toBe("");
  expect((await run("journal", "verify", "--anchor", head)).status).toBe(0);
  expect(await run("journal", "verify", "--anchor", `99${head}`)).toMatchObject({ status: 1, err: expect.stringContaining("truncated") });
}

async function tryQuestions(run: Run, folder: string): Promise<void> {
  const bank = join(folder, "bank.txt");
  writeFileSync(bank, "Which tape holds in frost?\nA. Acrylic\nB. Hot melt\nANSWER: A\n");
  expect((await run("questions", "import", bank, "--format", "aiken", "--dry-run", "--json")).out).toContain('"read":1');
  expect((await run("questions", "import", bank, "--format", "aiken", "--tag", "Frost")).out).toMatch(/^1 read, 1 taken/);
  const exported = await run("questions", "export", "--format", "gift", "--tag", "frost");
  expect([exported.status, exported.out]).toEqual([0, expect.stringContaining("Which tape holds in frost?")]);
}

async function tryErasures(run: Run, folder: string, id: string): Promise<void> {
  const list = join(folder, "erased.txt");
  expect(await run("erasures", "list")).toMatchObject({ status: 0, out: "" });
  writeFileSync(list, `${id}\nsomebody-else\n`);
  expect((await run("erasures", "replay", list)).out).toBe("Erased again: 1 of 2. Erased already: 0. Not in this database: 1.\n");
  expect((await run("erasures", "replay", list)).out).toBe("Erased again: 0 of 2. Erased already: 1. Not in this database: 1.\n");
  expect((await run("erasures", "list")).out).toBe(`${id}\n`);
  writeFileSync(list, "somebody-else\n");
  expect((await run("erasures", "replay", list)).status).toBe(1);
}
