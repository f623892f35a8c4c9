import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { desc } from "drizzle-orm";
import { expect } from "vitest";
import { closeDatabase, openDatabase, read, tx } from "#db/engine";
import { journal as addEntry } from "#db/journal.ts";
import { insertLink, isLinkOpen } from "#db/queries/credentials.ts";
import { findAllExpiredOutbox, insertOutbox } from "#db/queries/outbox.ts";
import { findPersonByEmail, insertPerson } from "#db/queries/people.ts";
import { findSeen, upsertSeen } from "#db/queries/pulses.ts";
import { findSession, insertSession } from "#db/queries/sessions.ts";
import { journal } from "#db/schema/index.ts";
import { freshDatabase } from "./database.ts";
import { smallCompany } from "./small-company.ts";

type Done = { status: number; out: string; err: string };

/** Runs the command line as an administrator does, on one database. */
export function commandLine(url: string): (...args: string[]) => Promise<Done> {
  return (...args) =>
    new Promise((resolve) => {
      const env: NodeJS.ProcessEnv = {
        ...process.env,
        NODE_ENV: "production",
        DATABASE_URL: url,
        PUBLIC_ORIGIN: "https://onramp.test",
        SESSION_SECRET: "a session secret that is only for the tests",
        JOURNAL_KEY: "a journal key that is only for the tests",
        JOURNAL_KEY_ID: "test",
        NODE_OPTIONS: "",
        INSECURE_COOKIE: "0",
      };
      const child = spawn(process.execPath, ["--import", "tsx", "app/jobs/cli.ts", ...args], {
        env,
        stdio: ["ignore", "pipe", "pipe"],
      });
      let [out, err] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        out += text;
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        err += text;
      });
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
    expect(await emptied("journal", "verify")).toMatchObject({
      status: 1,
      err: expect.stringContaining("The journal is empty although"),
    });

    const file = await again();
    const onIt = commandLine(file);
    const added = await onIt(
      "user",
      "add",
      "--name",
      "Ada New",
      "--email",
      "ada@example.test",
      "--role",
      "trainee",
    );
    expect([added.status, added.out]).toEqual([
      0,
      expect.stringMatching(/^https:\/\/onramp\.test\/invitations\/[\w-]{43}\n$/),
    ]);
    expect(
      await onIt("user", "add", "--name", "Ada Twin", "--email", "ADA@example.test", "--role", "trainee"),
    ).toMatchObject({ status: 1, err: expect.stringContaining("ada@example.test") });
    await tryJournal(file, onIt);
    await tryQuestions(onIt, folder);
    await openDatabase(file);
    const ada = (await findPersonByEmail(read(), "ada@example.test"))?.id ?? "";
    await closeDatabase();
    await tryErasures(onIt, folder, ada);
    await tryRestored(file, onIt);
    await tryClock(file, onIt);
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

/** Does something while this process has the database open and writes into its journal. */
async function besideWriters(file: string, run: () => Promise<void>): Promise<void> {
  await openDatabase(file);
  let [isOver, written] = [false, 0];
  const writing = (async () => {
    for (; !isOver; written++) {
      await tx((t) =>
        addEntry(t, {
          at: Date.now(),
          actorId: null,
          actorKind: "system",
          act: "mail.again",
          subjectId: null,
          objectKind: "mail",
          objectId: `mail${written}`,
          body: {},
        }),
      );
      await sleep(2);
    }
  })();
  await run();
  isOver = true;
  await writing;
  expect(written).toBeGreaterThan(20);
  await closeDatabase();
}

async function tryJournal(file: string, run: Run): Promise<void> {
  const whole = await run("journal", "verify");
  const head = /intact: [1-9]\d* entries, head (\d+:[0-9a-f]{64})/.exec(whole.out)?.[1] ?? "";
  expect(head).not.toBe("");
  expect((await run("journal", "verify", "--anchor", head)).status).toBe(0);
  expect(await run("journal", "verify", "--anchor", `99${head}`)).toMatchObject({
    status: 1,
    err: expect.stringContaining("truncated"),
  });
  await besideWriters(file, async () =>
    expect(await run("journal", "verify", "--anchor", head)).toMatchObject({
      status: 0,
      out: expect.stringContaining("The journal is intact"),
    }),
  );
}

/** Whatever a copy brought back is over: sessions, links of every kind, codes that had not left; and it stands in the journal. */
async function tryRestored(file: string, run: Run): Promise<void> {
  await openDatabase(file);
  const at = Date.now();
  const { personId } = await aSession(at);
  for (const kind of ["invitation", "reset", "sign-in", "task", "check"] as const) {
    await tx((t) =>
      insertLink(t, {
        id: kind,
        kind,
        tokenHash: `hash of ${kind}`,
        personId,
        credentialVersion: 0,
        createdAt: at,
        createdById: null,
        expiresAt: at + 3_600_000,
        usedAt: null,
      }),
    );
  }
  await tx((t) =>
    insertOutbox(t, {
      id: "code",
      kind: "mail.sign-in-code",
      recipientId: personId,
      body: "{}",
      at,
      expiresAt: at + 3_600_000,
    }),
  );
  await tx((t) =>
    insertOutbox(t, {
      id: "word",
      kind: "mail.morning",
      recipientId: personId,
      body: "{}",
      at,
      expiresAt: at + 3_600_000,
    }),
  );
  await closeDatabase();
  // The invitation of the one who was added before is ended as well.
  expect(await run("database", "restored")).toMatchObject({
    status: 0,
    out: expect.stringMatching(/^Ended: 1 sessions, [5-9] links and codes\./),
  });
  await openDatabase(file);
  expect(await findSession(read(), "session")).toBeUndefined();
  for (const kind of ["invitation", "reset", "sign-in", "task", "check"])
    expect(await isLinkOpen(read(), kind, at)).toBe(false);
  expect((await findAllExpiredOutbox(read(), Date.now(), 10)).map(({ id }) => id)).toEqual(["code"]);
  const last = (
    await read().select({ act: journal.act }).from(journal).orderBy(desc(journal.seq)).limit(1)
  )[0];
  expect(last?.act).toBe("database.restored");
  await closeDatabase();
  expect((await run("journal", "verify")).status).toBe(0);
  expect((await run("database", "restored")).out).toMatch(/^Ended: 0 sessions, 0 links/);
}

async function aSession(at: number): Promise<{ personId: string }> {
  const personId = "reader";
  await tx((t) =>
    insertPerson(t, { id: personId, name: "Reader", email: "reader@example.test", language: null, at }),
  );
  await tx((t) =>
    insertSession(t, {
      idHash: "session",
      personId,
      createdAt: at,
      seenAt: at,
      expiresAt: at + 3_600_000,
      isRemembered: true,
      provedAt: at,
      endedAt: null,
      device: null,
      keptForm: "kept",
    }),
  );
  return { personId };
}

async function tryClock(file: string, run: Run): Promise<void> {
  await openDatabase(file);
  const year = { at: Date.now() + 31_536_000_000, run: null, runSince: 0 };
  await tx((t) => upsertSeen(t, year));
  await closeDatabase();
  expect(await run("clock", "put-back")).toMatchObject({
    status: 0,
    out: "The next start uses the computer's clock.\n",
  });
  await openDatabase(file);
  expect(await findSeen(read())).toBeUndefined();
  await closeDatabase();
}

async function tryQuestions(run: Run, folder: string): Promise<void> {
  const bank = join(folder, "bank.txt");
  writeFileSync(bank, "Which tape holds in frost?\nA. Acrylic\nB. Hot melt\nANSWER: A\n");
  expect((await run("questions", "import", bank, "--format", "aiken", "--dry-run", "--json")).out).toContain(
    '"read":1',
  );
  expect((await run("questions", "import", bank, "--format", "aiken", "--tag", "Frost")).out).toMatch(
    /^1 read, 1 imported/,
  );
  const exported = await run("questions", "export", "--format", "gift", "--tag", "frost");
  expect([exported.status, exported.out]).toEqual([0, expect.stringContaining("Which tape holds in frost?")]);
}

async function tryErasures(run: Run, folder: string, id: string): Promise<void> {
  const list = join(folder, "erased.txt");
  expect(await run("erasures", "list")).toMatchObject({ status: 0, out: "" });
  writeFileSync(list, `${id}\nsomebody-else\n`);
  expect((await run("erasures", "replay", list)).out).toBe(
    "Erased again: 1 of 2. Erased already: 0. Not in this database: 1.\n",
  );
  expect((await run("erasures", "replay", list)).out).toBe(
    "Erased again: 0 of 2. Erased already: 1. Not in this database: 1.\n",
  );
  expect((await run("erasures", "list")).out).toBe(`${id}\n`);
  writeFileSync(list, "somebody-else\n");
  expect((await run("erasures", "replay", list)).status).toBe(1);
}
