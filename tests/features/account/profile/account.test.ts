import { beforeEach, expect, test } from "vitest";
import { hashPassword } from "#app/web/password.server.ts";
import { read, tx } from "#db/engine";
import { findCredential, upsertCredential } from "#db/queries/credentials.ts";
import { findPersonById } from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { cookieOf, forgetCookies, submit, submitWith, visit } from "#tests/support/visit.ts";

const old = "three wise storks fly";
const next = "seven calm herons wade";
const hashed = hashPassword(old);

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  await smallCompany();
  const passwordHash = await hashed;
  await tx((t) => upsertCredential(t, "mentor", passwordHash, Date.now()));
});

const isIn = async (cookie: string) =>
  (await visit(null, "/account", { accept: "text/html", cookie })).status === 200;
const version = async () => (await findCredential(read(), "mentor"))?.version;

test("a new password needs the old one, ends the other devices and keeps this one", async () => {
  const [here, there] = [await cookieOf("mentor"), await cookieOf("mentor")];
  expect(await submitWith(here, "/account/password", { password: old, next })).toMatchObject({
    status: 303,
    location: "/account",
  });
  expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
  expect((await submit(null, "/sign-in", { email: "mentor@example.test", password: next })).status).toBe(303);
  expect((await submit(null, "/sign-in", { email: "mentor@example.test", password: old })).status).toBe(409);
});

test.each([
  ["the wrong old one", { password: "wrong wrong wrong", next }, { password: "wrong" }],
  ["no old one", { password: "", next }, { password: "required" }],
  ["a short new one", { password: old, next: "short" }, { next: "password-too-short" }],
  ["one's own name", { password: old, next: "mentor person 1" }, { next: "password-names-something" }],
  ["somebody else's id", { password: old, next, personId: "admin" }, { form: "invalid" }],
])("%s changes no password and is not shown again", async (_, fields, errors) => {
  const answer = await submit("mentor", "/account/password", fields);
  expect(answer).toMatchObject({ status: 422, data: { errors } });
  expect(JSON.stringify(answer.data)).not.toContain(old);
  expect(await version()).toBe(1);
});

test("the old password cannot be guessed in a session that was left open", async () => {
  const cookie = await cookieOf("mentor");
  for (let n = 0; n < 5; n++) await submitWith(cookie, "/account/password", { password: `guess ${n}`, next });
  expect(await submitWith(cookie, "/account/password", { password: old, next })).toMatchObject({
    status: 422,
    data: { errors: { password: "wait" } },
  });
  expect(await version()).toBe(1);
});

test("signing out elsewhere leaves this device and other people alone", async () => {
  const [here, there, other] = [await cookieOf("mentor"), await cookieOf("mentor"), await cookieOf("head")];
  expect((await submitWith(here, "/account/sessions", {})).status).toBe(303);
  expect([await isIn(here), await isIn(there), await isIn(other)]).toEqual([true, false, true]);
});

test("the account lists one's own devices, marks this one and gives away no session", async () => {
  const here = await cookieOf("mentor");
  await cookieOf("mentor");
  await cookieOf("head");
  const { data } = (await visit(null, "/account", { accept: "text/html", cookie: here })) as {
    data: { sessions: { isCurrent: boolean; key: string }[] };
  };
  expect(data.sessions.map(({ isCurrent }) => isCurrent).toSorted()).toEqual([false, true]);
  expect(data.sessions.every(({ key }) => key.length === 12)).toBe(true);
});

test("a language is remembered for the person and for the browser", async () => {
  const answer = await submit("mentor", "/language", { language: "bg", returnTo: "/account?x=1" });
  expect(answer).toMatchObject({ status: 303, location: "/account?x=1" });
  expect(answer.cookie).not.toBe("");
  expect((await findPersonById(read(), "mentor"))?.language).toBe("bg");
});

test("a stranger chooses a language too, no other than ours, and is not led away", async () => {
  expect(await submit(null, "/language", { language: "bg", returnTo: "//evil.test" })).toMatchObject({
    status: 303,
    location: "/",
  });
  expect((await submit(null, "/language", { language: "xx" })).status).toBe(422);
});
