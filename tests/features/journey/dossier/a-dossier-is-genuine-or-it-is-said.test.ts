import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeEach, expect, test } from "vitest";
import { action } from "#app/features/journey/dossier/dossier-file.route.tsx";
import { completeTask } from "#app/features/requirements/tasks/complete-task.server.ts";
import { rememberLanguage } from "#app/web/language.server.ts";
import { closeDatabase, read, tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findTimeline } from "#db/queries/timeline.ts";
import { commandLine } from "#tests/support/command-line.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { cookieOf, forgetCookies, submit, upload, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
let database: string;

beforeEach(async () => {
  forgetCookies();
  database = await freshDatabase();
  company = await smallCompany();
});

async function download(person: string, cookie = "") {
  const request = new Request(`http://localhost:3000/enrollments/${company.enrollmentId}/dossier/file`, {
    method: "POST",
    body: new URLSearchParams(),
    headers: { cookie: `${await cookieOf(person)}${cookie}` },
  });
  const params = { id: company.enrollmentId };
  const response = (await action({ request, params, context: {} }).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  })) as Response;
  return {
    status: response.status,
    headers: response.headers,
    file: Buffer.from(await response.arrayBuffer()),
  };
}
const idOf = (person: string) => (person === "trainee" ? company.traineeId : person);
const check = async (file: Buffer) => {
  const sent = new File([new Uint8Array(file)], "dossier.pdf", { type: "application/pdf" });
  return (await upload("admin", "/dossiers", { file: sent })).data;
};

test("the head downloads it, it is on record, and whoever has the file can check it", async () => {
  const { status, headers, file } = await download("head");
  expect([status, headers.get("content-type")]).toEqual([200, "application/pdf"]);
  expect(headers.get("content-disposition")).toMatch(/^attachment; /);
  expect(await check(file)).toMatchObject({
    checked: { ok: true, about: "Person trainee", by: "Person head" },
  });
  const [newest] = await findTimeline(read(), company.traineeId, {
    before: 1e9,
    limit: 1,
    without: [],
    acts: null,
  });
  expect(newest).toMatchObject({ act: "dossier.made", actorId: "head" });
});

test.each([
  ["trainee", 200],
  ["head", 200],
  ["trainer", 200],
  ["executive", 200],
  ["rival", 404],
  ["other", 403],
  ["mentor", 403],
  ["admin", 403],
])("%s is answered %i, on the page and for the file", async (person, status) => {
  expect((await visit(idOf(person), `/enrollments/${company.enrollmentId}/dossier`)).status).toBe(status);
  expect((await submit(idOf(person), `/enrollments/${company.enrollmentId}/dossier/file`, {})).status).toBe(
    status,
  );
});

test("what is on record is in the file, Cyrillic too, as another program reads it", async () => {
  await completeTask(
    company.as("admin"),
    { enrollmentId: company.enrollmentId, key: "account", requestId: "r1" },
    company.start,
  );
  const { file } = await download("head", `; ${(await rememberLanguage("bg")).split(";")[0]}`);
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const { text } = await extractText(pdf, { mergePages: true });
  for (const said of ["Досие: Person trainee", "Етап 1: one", "account", "Person admin", "Записи"])
    expect(text).toContain(said);
  const [newest] = await findTimeline(read(), company.traineeId, {
    before: 1e9,
    limit: 1,
    without: [],
    acts: ["evidence.done"],
  });
  expect(text.replace(/\s/g, "")).toContain(newest?.hash);
});

test("a changed byte, a file of somebody else's and no file at all are said each in its way", async () => {
  const { file } = await download("head");
  const changed = Buffer.from(file);
  changed.writeUInt8(changed.readUInt8(2_000) ^ 1, 2_000);
  expect(await check(changed)).toMatchObject({ checked: { ok: false, code: "changed" } });
  expect(await check(Buffer.from("%PDF-1.4\n%%EOF\n"))).toMatchObject({
    checked: { ok: false, code: "not-a-dossier" },
  });
  expect(await check(Buffer.alloc(0))).toMatchObject({ errors: { file: "required" } });
});

test("the command line says the same with the journal, and with the public key alone", async () => {
  const { file } = await download("head");
  const folder = mkdtempSync(join(tmpdir(), "onramp-dossier-"));
  try {
    const [good, bad, other] = ["good.pdf", "bad.pdf", "other.pdf"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(good, file);
    const changed = Buffer.from(file);
    changed.writeUInt8(changed.readUInt8(3_000) ^ 4, 3_000);
    writeFileSync(bad, changed);
    writeFileSync(other, "hello");
    await tx((t) =>
      journal(t, {
        ...by(company.head, company.start),
        act: "reminder.sent",
        subjectId: company.traineeId,
        objectKind: "enrollment",
        objectId: company.enrollmentId,
        body: {},
      }),
    );
    await closeDatabase();
    const run = commandLine(database);
    const key = (await run("dossier", "key")).out.trim();
    const verify = (...args: string[]) => run("dossier", "verify", ...args);
    expect(await verify(good)).toMatchObject({
      status: 0,
      out: expect.stringContaining("genuine and unchanged"),
    });
    expect(await verify(good, "--key", key)).toMatchObject({ status: 0 });
    const said = (text: string) => ({ status: 1, out: "", err: `${text}\n` });
    expect(await verify(bad)).toEqual(said("The dossier was changed after it was sealed."));
    expect(await verify(bad, "--key", key)).toEqual(said("The dossier was changed after it was sealed."));
    expect(await verify(other, "--key", key)).toEqual(said("This is not a dossier made by this program."));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
