import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deactivatePerson } from "#app/features/company/people/deactivate-person.server.ts";
import { makeLink } from "#app/features/company/people/make-link.server.ts";
import { askCode } from "#app/features/account/sign-in/ask-code.server.ts";
import { choosePassword } from "#app/features/account/sign-in/choose-password.server.ts";
import { retain } from "#app/jobs/retain.server.ts";
import { codeHash } from "#app/web/sign-in.server.ts";
import { countStatements, read, tx } from "#db/engine";
import { findDueOutbox } from "#db/queries/outbox.ts";
import { updateParticulars } from "#db/queries/people.ts";
import { links, outbox, signInFailures } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit } from "#tests/support/visit.ts";

const email = "mentor@example.test";
const minute = 60_000;
let company: Awaited<ReturnType<typeof smallCompany>>;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  vi.useFakeTimers({ toFake: ["Date"], now: company.start });
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number) => vi.setSystemTime(Date.now() + ms);
const ask = (address = email) => submit(null, "/sign-in/code", { step: "ask", email: address });
const enter = (code: string, address = email) =>
  submit(null, "/sign-in/code", { step: "enter", email: address, code, returnTo: "/queue" });
const codes = async () =>
  (await findDueOutbox(read(), Date.now(), 50))
    .filter(({ kind }) => kind === "mail.sign-in-code")
    .map(({ body }) => (JSON.parse(body) as { code: string }).code);
const rowCounts = async () => [
  (await read().select().from(links)).length,
  (await read().select().from(outbox)).length,
  (await read().select().from(signInFailures)).length,
];
async function newest(): Promise<string> {
  await ask();
  return (await codes()).at(-1) ?? "";
}

test("asking says the same whether or not somebody has the address, and sends only to somebody", async () => {
  const somebody = await ask();
  const nobody = await ask("nobody@example.test");
  expect(somebody).toMatchObject({ status: 200, data: { values: { step: "enter" }, refusal: null } });
  expect(JSON.stringify(nobody)).toBe(JSON.stringify(somebody).replace(email, "nobody@example.test"));
  expect(await codes()).toHaveLength(1);
});

test("a code has six digits, lets in once, and not a second time", async () => {
  const code = await newest();
  expect(code).toMatch(/^\d{6}$/);
  expect(await enter(`${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({
    status: 303,
    location: "/queue",
  });
  expect(await enter(code)).toMatchObject({ status: 409, data: { refusal: "wrong-sign-in" } });
});

test("two browsers that send one code at once get one session", async () => {
  const code = await newest();
  const statuses = (await Promise.all([enter(code), enter(code)])).map(({ status }) => status);
  expect(statuses.sort()).toEqual([303, 409]);
});

test("a code ends after ten minutes", async () => {
  const code = await newest();
  wait(10 * minute);
  expect(await enter(code)).toMatchObject({ status: 409 });
});

test("a newer code ends the older one", async () => {
  const first = await newest();
  wait(minute);
  await ask();
  const second = (await codes()).at(-1) ?? "";
  if (first !== second) expect(await enter(first)).toMatchObject({ status: 409 });
  expect(await enter(second)).toMatchObject({ status: 303 });
});

test("a code is good for no other address", async () => {
  const code = await newest();
  expect(await enter(code, "head@example.test")).toMatchObject({ status: 409 });
  await tx((t) => updateParticulars(t, "mentor", { email: "moved@example.test" }));
  expect(await enter(code, "moved@example.test")).toMatchObject({ status: 409 });
});

test("a code cannot be used as a link to choose a password", async () => {
  const code = await newest();
  const spent = await choosePassword(
    null,
    { tokenHash: codeHash(email, code), passwordHash: "taken over", email: null },
    Date.now(),
  );
  expect(spent).toEqual({ ok: false, code: "link-spent" });
});

test("somebody deactivated gets no code, and one sent before does not let in", async () => {
  const code = await newest();
  await deactivatePerson(company.as("admin"), { personId: "mentor", isActive: false }, Date.now());
  expect(await enter(code)).toMatchObject({ status: 409 });
  await ask();
  expect(await codes()).toHaveLength(1);
});

test("wrong codes make the right one wait", async () => {
  const code = await newest();
  const wrong = code === "000000" ? "000001" : "000000";
  for (let n = 0; n < 5; n++)
    expect(await enter(wrong)).toMatchObject({ status: 409, data: { refusal: "wrong-sign-in" } });
  expect(await enter(code)).toMatchObject({ status: 409, data: { refusal: "wait" } });
});

test("asking again and again does not flood somebody's mail, and the code that is out keeps working", async () => {
  const code = await newest();
  for (let n = 0; n < 20; n++) await ask();
  expect(await codes()).toEqual([code]);
  expect(await enter(code)).toMatchObject({ status: 303 });
});

test("a code that reads like an earlier one, one's own or somebody else's, works", async () => {
  await askCode(null, { email, code: "424242", codeHash: codeHash(email, "424242") }, Date.now());
  await enter("424242");
  await askCode(null, { email, code: "424242", codeHash: codeHash(email, "424242") }, Date.now());
  expect(await enter("424242")).toMatchObject({ status: 303 });
  await askCode(null, { email, code: "424242", codeHash: codeHash(email, "424242") }, Date.now());
  await tx((t) => updateParticulars(t, "mentor", { email: "moved@example.test" }));
  await tx((t) => updateParticulars(t, "head", { email }));
  await askCode(null, { email, code: "424242", codeHash: codeHash(email, "424242") }, Date.now());
  expect(await enter("424242")).toMatchObject({ status: 303 });
});

test("asking for an address nobody has writes as much as for one somebody has", async () => {
  const written = async (address: string) => {
    const [before, at] = [await rowCounts(), countStatements()];
    await ask(address);
    const after = await rowCounts();
    return { rows: after.map((count, n) => count - (before[n] ?? 0)), statements: countStatements() - at };
  };
  await deactivatePerson(company.as("admin"), { personId: "rival", isActive: false }, Date.now());
  const somebody = await written(email);
  for (const address of ["nobody@example.test", "rival@example.test"]) {
    const nobody = await written(address);
    expect(nobody.rows).toEqual(somebody.rows);
    expect(Math.abs(nobody.statements - somebody.statements)).toBeLessThanOrEqual(1);
  }
  expect((await written("nobody@example.test")).rows).toEqual((await written(email)).rows);
});

test("codes that are dead are let go, and links of other kinds stay", async () => {
  for (const address of [email, "nobody@example.test"]) await ask(address);
  await makeLink(company.as("admin"), { personId: "head", tokenHash: "kept" }, Date.now());
  const kinds = async () => (await read().select().from(links)).map(({ kind }) => kind);
  expect((await kinds()).filter((kind) => kind === "sign-in")).toHaveLength(2);
  await retain(Date.now() + 2 * 24 * 60 * minute);
  expect((await kinds()).filter((kind) => kind === "sign-in")).toEqual([]);
  expect(await kinds()).toContain("invitation");
});

test("somebody who asks for codes all day is mailed one in ten minutes after the first five", async () => {
  for (let n = 0; n < 60; n++, wait(minute)) await ask();
  const sent = (await read().select().from(outbox)).filter(({ kind }) => kind === "mail.sign-in-code").length;
  expect(sent).toBeLessThanOrEqual(5 + 6);
});
