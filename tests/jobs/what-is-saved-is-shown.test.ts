import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen, portOf } from "#app/web/http/listen.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { closeDatabase, tx } from "#db/engine";
import { insertCompany } from "#db/queries/company.ts";
import { freshDatabase } from "#tests/support/database.ts";

const copy = mkdtempSync(path.join(tmpdir(), "onramp-dev-"));
const file = "app/strings/en/sign-in.ts";
const word = path.join(copy, file);
const written = readFileSync(file, "utf8");
const { setup } = stringsFor("en").signIn;
let server: ChildProcess;
let origin = "";
let said = "";

beforeAll(async () => {
  const database = await freshDatabase();
  const company = {
    name: "Made up",
    timeZone: "Europe/Sofia",
    language: "en",
    holidays: "bulgaria",
  } as const;
  await tx((t) => insertCompany(t, { ...company, kind: "demo", createdAt: 0 }));
  await closeDatabase();
  for (const one of ["app", "db", "public", "package.json", "tsconfig.json", "vite.config.ts"])
    cpSync(one, path.join(copy, one), { recursive: true });
  symlinkSync(path.resolve("node_modules"), path.join(copy, "node_modules"));
  const probe = await listen(() => {}, 0, "127.0.0.1");
  const port = String(portOf(probe));
  await new Promise((resolve) => probe.close(resolve));
  origin = `http://localhost:${port}`;
  // Vitest's own settings would make the copy think that it is under test.
  const { VITEST: _, ...env } = process.env;
  server = spawn(process.execPath, ["app/jobs/dev-server.mjs"], {
    cwd: copy,
    env: { ...env, NODE_ENV: "development", DATABASE_URL: database, PORT: port, PUBLIC_ORIGIN: origin },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (chunk: Buffer) => {
      said += chunk;
    });
  await page((_, status) => status === 200);
});

afterAll(() => {
  server.kill("SIGKILL");
  rmSync(copy, { recursive: true, force: true });
});

/** The page of signing in, once it is as expected. */
async function page(isRight: (text: string, status: number) => boolean): Promise<string> {
  let last = "";
  for (let tries = 0; tries < 400; tries++) {
    const answer = await fetch(`${origin}/sign-in`).catch(() => undefined);
    last = (await answer?.text()) ?? "";
    if (answer && isRight(last, answer.status)) return last;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The page never came: ${last.slice(0, 300)}\n${said.slice(-2_000)}`);
}

test("a word that is changed is on the page, without a build or a restart", async () => {
  const { pid } = server;
  await page((text) => text.includes(`>${setup}<`));
  writeFileSync(word, written.replace(setup, "Begin here"));
  await page((text) => text.includes(">Begin here<"));
  writeFileSync(word, written);
  await page((text) => text.includes(`>${setup}<`));
  expect([server.pid, server.exitCode]).toEqual([pid, null]);
});

test("rules and SQL that are changed are served by a server that goes on", async () => {
  const clock = path.join(copy, "app/web/clock.server.ts");
  writeFileSync(clock, `${readFileSync(clock, "utf8")}\n`);
  const schema = path.join(copy, "db/schema/people.ts");
  writeFileSync(schema, `${readFileSync(schema, "utf8")}\n`);
  writeFileSync(word, written.replace(setup, "Begin again"));
  await page((text) => text.includes(">Begin again<"));
  expect(said).not.toContain("Error");
});

test("what cannot be read is said, with its place, until it is mended", async () => {
  writeFileSync(word, `${written}\nexport const (`);
  expect(await page((_, status) => status === 500)).toContain("sign-in.ts");
  writeFileSync(word, written);
  await page((_, status) => status === 200);
});

test("the policy lets in what Vite needs and no script without the number of the answer", async () => {
  const answer = await fetch(`${origin}/sign-in`);
  const policy = answer.headers.get("content-security-policy") ?? "";
  const nonce = /script-src 'nonce-([^']+)' 'strict-dynamic';/.exec(policy)?.[1];
  const scripts = [...(await answer.text()).matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((one) => !one?.includes(`nonce="${nonce}"`))).toEqual([]);
});
