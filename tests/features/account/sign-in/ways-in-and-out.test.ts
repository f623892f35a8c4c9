import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { deactivatePerson } from "#app/features/company/people/deactivate-person.server.ts";
import { makeLink } from "#app/features/company/people/make-link.server.ts";
import { choosePassword } from "#app/features/account/sign-in/choose-password.server.ts";
import { hashPassword } from "#app/web/password.server.ts";
import { read, tx } from "#db/engine";
import { upsertCredential } from "#db/queries/credentials.ts";
import { findSession, updateSessionProved } from "#db/queries/sessions.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { cookieOf, forgetCookies, submit, submitWith, visit } from "#tests/support/visit.ts";

const secret = "three wise storks fly";
const hashed = hashPassword(secret);
let company: Awaited<ReturnType<typeof smallCompany>>;
const now = () => Date.now();
const tokenHash = (token: string) => createHash("sha256").update(token).digest("hex");

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

async function withPassword(personId: string): Promise<void> {
  const passwordHash = await hashed;
  await tx((t) => upsertCredential(t, personId, passwordHash, now()));
}
const link = (personId: string, token: string, at = now()) =>
  makeLink(company.as("admin"), { personId, tokenHash: tokenHash(token) }, at);
const choose = async (token: string, at = now()) =>
  choosePassword(null, { tokenHash: tokenHash(token), passwordHash: await hashed, email: null }, at);

describe("a password", () => {
  const enter = (password: string, email = "mentor@example.test") =>
    submit(null, "/sign-in", { email, password, returnTo: "/queue" });
  test("lets in, to the page that was asked for", async () => {
    await withPassword("mentor");
    const answer = await enter(secret);
    expect([answer.status, answer.location]).toEqual([303, "/queue"]);
    expect(answer.cookie).toMatch(/session=.+HttpOnly.+SameSite=Lax/);
  });
  test("that is wrong says the same as for nobody, and keeps the address but not the password", async () => {
    await withPassword("mentor");
    const wrong = await enter("wrong wrong wrong wrong");
    const nobody = await enter("wrong wrong wrong wrong", "nobody@example.test");
    expect(wrong).toMatchObject({
      status: 409,
      data: { refusal: "wrong-sign-in", values: { email: "mentor@example.test" } },
    });
    expect(nobody).toMatchObject({ status: 409, data: { refusal: "wrong-sign-in" } });
    expect(JSON.stringify(wrong.data)).not.toContain("wrong wrong");
  });
  test("has to wait after five failures, right or wrong", async () => {
    await withPassword("mentor");
    for (let n = 0; n < 5; n++) await enter("wrong wrong wrong wrong");
    expect(await enter(secret)).toMatchObject({ status: 409, data: { refusal: "wait" } });
  });
  test("of somebody deactivated does not let in", async () => {
    await withPassword("mentor");
    await deactivatePerson(company.as("admin"), { personId: "mentor", isActive: false }, now());
    expect(await enter(secret)).toMatchObject({ status: 409 });
  });
  test.each([
    "//evil.test",
    "/\\evil.test",
    "https://evil.test",
    "javascript:alert(1)",
    "/%2f%2fevil.test",
    "\t//evil.test",
    "/x\r\ny",
    "",
  ])("never leads away, whatever %j says", async (returnTo) => {
    await withPassword("mentor");
    const { location } = await submit(null, "/sign-in", {
      email: "mentor@example.test",
      password: secret,
      returnTo,
    });
    expect(location).toBe("/");
  });
});

describe("a link to choose a password", () => {
  test("works once", async () => {
    await link("mentor", "one");
    expect(await choose("one")).toMatchObject({ ok: true });
    expect(await choose("one")).toEqual({ ok: false, code: "link-spent" });
  });
  test("stops working after its time", async () => {
    await link("mentor", "one");
    expect(await choose("one", now() + 9 * 86_400_000)).toEqual({ ok: false, code: "link-spent" });
  });
  test("to reset lasts an hour", async () => {
    await withPassword("mentor");
    await link("mentor", "one");
    expect(await choose("one", now() + 61 * 60_000)).toEqual({ ok: false, code: "link-spent" });
  });
  test("stops working when a newer one is made", async () => {
    await link("mentor", "one");
    await link("mentor", "two");
    expect(await choose("one")).toEqual({ ok: false, code: "link-spent" });
    expect(await choose("two")).toMatchObject({ ok: true });
  });
  test("stops working when the password was changed since", async () => {
    await withPassword("mentor");
    await link("mentor", "one");
    await withPassword("mentor");
    expect(await choose("one")).toEqual({ ok: false, code: "link-spent" });
  });
  test("does nothing for somebody deactivated, and is not made for them", async () => {
    await link("mentor", "one");
    await deactivatePerson(company.as("admin"), { personId: "mentor", isActive: false }, now());
    expect(await choose("one")).toEqual({ ok: false, code: "link-spent" });
    expect(await link("mentor", "two")).toEqual({ ok: false, code: "deactivated" });
  });
  test("ends every session of the person", async () => {
    const cookie = await cookieOf("mentor");
    await link("mentor", "one");
    await choose("one");
    const token = JSON.parse(atob(decodeURIComponent(cookie.split("=")[1] ?? ""))) as string;
    expect(await findSession(read(), tokenHash(token))).toBeUndefined();
  });
  test("shows nothing when it does not exist", async () => {
    expect(await visit(null, `/invitations/${"x".repeat(43)}`)).toMatchObject({
      status: 200,
      data: { person: null },
    });
  });
});

test("somebody deactivated is out at the next request", async () => {
  expect((await visit("mentor", "/queue")).status).toBe(200);
  await deactivatePerson(company.as("admin"), { personId: "mentor", isActive: false }, now());
  expect(await visit("mentor", "/queue")).toMatchObject({ status: 302, data: null });
});

test("the demo's sign-in is not there outside a demo, nor is the setup once somebody exists", async () => {
  expect((await submit(null, "/demo/sign-in", { personId: "mentor" })).status).toBe(404);
  expect((await visit(null, "/setup")).status).toBe(404);
  expect((await submit(null, "/setup", { token: "x" })).status).toBe(404);
});

test("a decision asks for the password again after five minutes, and takes no other", async () => {
  await withPassword("head");
  const cookie = await cookieOf("head");
  const old = createHash("sha256")
    .update(JSON.parse(atob(decodeURIComponent(cookie.split("=")[1] ?? ""))) as string)
    .digest("hex");
  forgetCookies();
  const url = `/enrollments/${company.enrollmentId}/ending`;
  const fields = { ending: "left", reason: "Found another job nearby" };
  await tx((t) => updateSessionProved(t, old, now() - 6 * 60_000));
  expect(await submitWith(cookie, url, { ...fields, password: "" })).toMatchObject({
    status: 422,
    data: { errors: { password: "required" }, values: { reason: fields.reason } },
  });
  expect(await submitWith(cookie, url, { ...fields, password: "wrong wrong wrong wrong" })).toMatchObject({
    status: 422,
    data: { errors: { password: "wrong" }, values: { reason: fields.reason } },
  });
  expect((await submitWith(cookie, url, { ...fields, password: secret })).status).toBe(303);
});
