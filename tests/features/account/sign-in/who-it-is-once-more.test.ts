import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { hashPassword } from "#app/web/password.server.ts";
import { read, tx } from "#db/engine";
import { upsertCredential } from "#db/queries/credentials.ts";
import { findDueOutbox } from "#db/queries/outbox.ts";
import { updateParticulars } from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { cookieOf, forgetCookies, submitWith, visit } from "#tests/support/visit.ts";

const secret = "three wise storks fly";
const hashed = hashPassword(secret);
const start = Date.UTC(2026, 10, 26, 9);
const shell = "features/account/shell/shell.route.tsx";
let company: Awaited<ReturnType<typeof smallCompany>>;
let cookie: string;
let page: string;

beforeEach(async () => {
  vi.useFakeTimers({ now: start, toFake: ["Date"] });
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  page = `/enrollments/${company.enrollmentId}/permits`;
  cookie = await cookieOf("head");
  vi.setSystemTime(start + 6 * 60_000);
});
afterEach(() => {
  vi.useRealTimers();
});
const withPassword = async () => {
  const passwordHash = await hashed;
  await tx((t) => upsertCredential(t, "head", passwordHash, start));
};

const headers = (from: string) => ({ accept: "text/html", referer: `http://localhost:3000${from}` });
const proof = (from: string) => `/proof?returnTo=${encodeURIComponent(from)}`;
const grant = () => submitWith(cookie, `${page}/discounts/grant`, { requestId: "request-1" }, headers(page));
const notYet = {
  path: () => `/enrollments/${company.enrollmentId}/gates/1/not-yet`,
  reason: "The safety briefing is not signed yet",
};
const prove = (fields: Record<string, string>, from = page) =>
  submitWith(cookie, proof(from), { step: "prove", returnTo: from, ...fields });
const typedOn = async (url: string) =>
  (
    (await visit(null, url, { accept: "text/html", cookie }, shell)).data as {
      typed: { values: Record<string, string[]> } | null;
    }
  ).typed;
const codeMailed = async () => {
  const mail = (await findDueOutbox(read(), Date.now(), 50)).find(({ kind }) => kind === "mail.sign-in-code");
  return (JSON.parse(mail?.body ?? "{}") as { code?: string }).code ?? "";
};

describe("a decision that comes after a while without a password", () => {
  beforeEach(withPassword);
  test("is asked about on a page of its own, and goes through once that is answered", async () => {
    expect(await grant()).toMatchObject({ status: 303, location: proof(page) });
    expect((await visit(null, proof(page), { accept: "text/html", cookie })).data).toMatchObject({
      by: "password",
      returnTo: page,
    });
    expect(await prove({ password: "wrong wrong wrong wrong" })).toMatchObject({
      status: 422,
      data: { errors: { password: "wrong" } },
    });
    expect(await prove({ password: "" })).toMatchObject({
      status: 422,
      data: { errors: { password: "required" } },
    });
    expect(await grant()).toMatchObject({ status: 303, location: proof(page) });
    expect(await prove({ password: secret })).toMatchObject({ status: 303, location: page });
    expect(await grant()).toMatchObject({ status: 303, location: page });
  });
  test("keeps what was typed where the browser cannot, but for the password", async () => {
    expect(
      await submitWith(cookie, notYet.path(), { reason: notYet.reason }, headers(notYet.path())),
    ).toMatchObject({ location: proof(notYet.path()) });
    await prove({ password: secret }, notYet.path());
    expect((await typedOn(notYet.path()))?.values).toEqual({ reason: [notYet.reason] });
    expect(
      (await submitWith(cookie, notYet.path(), { reason: notYet.reason }, headers(notYet.path()))).location,
    ).toBe(notYet.path().replace("/not-yet", ""));
    expect(await typedOn(notYet.path())).toBeNull();
  });
  test("goes through with the password beside it, and asks nobody again for five minutes", async () => {
    expect(
      (
        await submitWith(
          cookie,
          notYet.path(),
          { reason: notYet.reason, password: secret },
          headers(notYet.path()),
        )
      ).location,
    ).toBe(notYet.path().replace("/not-yet", ""));
    vi.setSystemTime(start + 10 * 60_000);
    expect(await grant()).toMatchObject({ location: page });
  });
  test("leads nowhere else afterwards", async () => {
    for (const elsewhere of ["https://evil.test/", "//evil.test", "/\\evil.test"])
      expect((await prove({ password: secret }, elsewhere)).location).toBe("/");
  });
});

describe("somebody without a password", () => {
  test("answers with a code from their mail, which works once", async () => {
    expect(
      (
        await submitWith(
          cookie,
          notYet.path(),
          { reason: notYet.reason, password: "anything" },
          headers(notYet.path()),
        )
      ).location,
    ).toBe(proof(notYet.path()));
    expect((await visit(null, proof(page), { accept: "text/html", cookie })).data).toMatchObject({
      by: "code",
    });
    expect(await codeMailed()).toBe("");
    expect(
      await submitWith(cookie, proof(page), { step: "ask", returnTo: page, ticket: "t".repeat(43) }),
    ).toMatchObject({ status: 200, data: { values: { step: "enter" } } });
    const code = await codeMailed();
    expect(code).toMatch(/^\d{6}$/);
    const wrong = code === "000000" ? "000001" : "000000";
    expect(await prove({ code: wrong })).toMatchObject({
      status: 422,
      data: { errors: { code: "wrong-code" }, values: { step: "enter" } },
    });
    expect(await prove({ code: `${code.slice(0, 3)} ${code.slice(3)}` })).toMatchObject({
      status: 303,
      location: page,
    });
    expect(await grant()).toMatchObject({ location: page });
    vi.setSystemTime(start + 7 * 60_000);
    expect(await prove({ code })).toMatchObject({ status: 422, data: { errors: { code: "wrong-code" } } });
  });
  test("is not let in by an old code, nor by somebody else's", async () => {
    await submitWith(cookie, proof(page), { step: "ask", returnTo: page, ticket: "" });
    const code = await codeMailed();
    const [own, other] = [cookie, await cookieOf("mentor")];
    cookie = other;
    expect(await prove({ code })).toMatchObject({ status: 422, data: { errors: { code: "wrong-code" } } });
    cookie = own;
    vi.setSystemTime(start + 17 * 60_000);
    expect(await prove({ code })).toMatchObject({ status: 422, data: { errors: { code: "wrong-code" } } });
  });
  test("is told whom to turn to without an address as well", async () => {
    await tx((t) => updateParticulars(t, "head", { email: null }));
    expect((await visit(null, proof(page), { accept: "text/html", cookie })).data).toMatchObject({
      by: "none",
    });
    expect(await prove({ code: "123456" })).toMatchObject({ status: 422 });
  });
});

test("strangers are sent to sign in", async () => {
  expect(await visit(null, proof("/people"))).toMatchObject({
    status: 302,
    location: expect.stringContaining("/sign-in"),
  });
});

test("guesses at the code are slowed like those at the password", async () => {
  await submitWith(cookie, proof(page), { step: "ask", returnTo: page, ticket: "" });
  const code = await codeMailed();
  for (let n = 0; n < 6; n++)
    await prove({ code: String((Number(code) + 1 + n) % 1_000_000).padStart(6, "0") });
  expect(await prove({ code })).toMatchObject({ status: 422, data: { errors: { code: "wait" } } });
});
