import { beforeEach, describe, expect, test } from "vitest";
import { changePassword } from "#app/features/account/profile/change-password.server.ts";
import { addPerson } from "#app/features/company/people/add-person.server.ts";
import { deactivatePerson } from "#app/features/company/people/deactivate-person.server.ts";
import { makeLink } from "#app/features/company/people/make-link.server.ts";
import { hashOf, newToken } from "#app/web/ids.server.ts";
import { read, tx } from "#db/engine";
import { findCredential, insertLink, type Link } from "#db/queries/credentials.ts";
import { findPersonById } from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

const password = "three wise storks fly";
let company: Awaited<ReturnType<typeof smallCompany>>;
const now = () => Date.now();

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

const open = async (token: string) =>
  ((await visit(null, `/invitations/${token}`)).data as { person: unknown }).person;
const choose = (token: string, more: Record<string, string> = {}) =>
  submit(null, `/invitations/${token}`, { password, ...more });
async function linkFor(personId: string): Promise<string> {
  const token = newToken();
  await makeLink(company.as("admin"), { personId, tokenHash: hashOf(token) }, now());
  return token;
}
async function withoutAddress(): Promise<{ token: string; personId: string }> {
  const token = newToken();
  const invitation = { tokenHash: hashOf(token), expiresAt: now() + 3_600_000 };
  const done = await addPerson(
    company.as("admin"),
    { name: "Rada Petrova", email: null, roles: ["mentor"], requestId: "request-1", invitation },
    now(),
  );
  return { token, personId: done.ok ? done.personId : "" };
}

test("looking does not spend a link; choosing the first password signs in, once", async () => {
  const token = await linkFor("mentor");
  for (let n = 0; n < 3; n++)
    expect(await open(token)).toEqual({ name: "Person mentor", email: "mentor@example.test" });
  const answer = await choose(token);
  expect(answer).toMatchObject({ status: 303, location: "/" });
  const cookie = answer.cookie.match(/(?:^|, )(session=[^;]{40,})/)?.[1] ?? "";
  expect((await visit(null, "/queue", { accept: "text/html", cookie })).status).toBe(200);
  expect(await open(token)).toBeNull();
  expect(await choose(token)).toMatchObject({ status: 409, data: { refusal: "link-spent" } });
  expect((await submit(null, "/sign-in", { email: "mentor@example.test", password })).status).toBe(303);
});

test("a reset signs nobody in", async () => {
  await choose(await linkFor("mentor"));
  expect(await choose(await linkFor("mentor"))).toMatchObject({
    status: 200,
    cookie: expect.not.stringContaining("session="),
    data: { isDone: true },
  });
});

test("whoever stays on this device says so with the first password", async () => {
  expect((await choose(await linkFor("mentor"), { remember: "yes" })).cookie).toContain("Max-Age=2592000");
  expect((await choose(await linkFor("stranger"))).cookie).not.toContain("Max-Age=2592000");
});

test("two browsers that use one link at once set one password", async () => {
  const token = await linkFor("mentor");
  const statuses = (await Promise.all([choose(token), choose(token)])).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([303, 409]);
  expect((await findCredential(read(), "mentor"))?.version).toBe(1);
});

test.each([
  ["password", "password-too-short"],
  ["passwordpassword", "password-too-common"],
  ["person mentor 12", "password-names-something"],
  ["x".repeat(129), "password-too-long"],
])("a poor password (%s) is refused and the link still works", async (poor, code) => {
  const token = await linkFor("mentor");
  const answer = await choose(token, { password: poor });
  expect(answer.status).toBe(422);
  expect(answer.data).toEqual({ errors: { password: code }, values: { email: "" }, refusal: null });
  expect((await choose(token)).status).toBe(303);
});

describe("a link does nothing", () => {
  const spent = { status: 409, data: { refusal: "link-spent" } };

  test.each(["setup", "sign-in", "task"] as const)("when it is of kind %s", async (kind) => {
    const token = newToken();
    const row: Link = {
      id: "link",
      kind,
      tokenHash: hashOf(token),
      personId: "mentor",
      credentialVersion: 0,
      createdAt: now(),
      createdById: null,
      opensAt: null,
      expiresAt: now() + 60_000,
      usedAt: null,
      enrollmentId: null,
      checkId: null,
    };
    await tx((t) => insertLink(t, row));
    expect(await open(token)).toBeNull();
    expect(await choose(token)).toMatchObject(spent);
  });
  test("after the password was changed in the account", async () => {
    await choose(await linkFor("mentor"));
    const token = await linkFor("mentor");
    await changePassword(company.as("mentor"), { passwordHash: "changed" }, now());
    expect(await open(token)).toBeNull();
    expect(await choose(token)).toMatchObject(spent);
  });
  test("after a deactivation, not even when the person is back", async () => {
    const token = await linkFor("mentor");
    await deactivatePerson(company.as("admin"), { personId: "mentor", isActive: false }, now());
    expect(await open(token)).toBeNull();
    await deactivatePerson(company.as("admin"), { personId: "mentor", isActive: true }, now());
    expect(await choose(token)).toMatchObject(spent);
  });
  test.each(["", "x", "x".repeat(43), "%00", "..%2f..%2fsetup"])("when it is made up: %j", async (token) => {
    expect([404, 409]).toContain((await choose(token)).status);
  });
  test("for anybody but its person, whatever the form says", async () => {
    const token = await linkFor("mentor");
    expect(await choose(token, { personId: "admin" })).toMatchObject({ status: 422 });
    await choose(token, { email: "admin@example.test" });
    expect((await findPersonById(read(), "mentor"))?.email).toBe("mentor@example.test");
    expect(await findCredential(read(), "admin")).toBeUndefined();
  });
});

describe("somebody without an address", () => {
  test("has to give one, in whatever case, and signs in with it", async () => {
    const { token, personId } = await withoutAddress();
    expect(await choose(token)).toMatchObject({ status: 422, data: { errors: { email: "email-needed" } } });
    expect(await choose(token, { email: "not an address" })).toMatchObject({
      status: 422,
      data: { errors: { email: "not-an-email" } },
    });
    expect((await choose(token, { email: " Rada@Example.test " })).status).toBe(303);
    expect((await findPersonById(read(), personId))?.email).toBe("rada@example.test");
    expect((await submit(null, "/sign-in", { email: "RADA@example.test", password })).status).toBe(303);
  });
  test("cannot take somebody else's, and may try again", async () => {
    const { token } = await withoutAddress();
    expect(await choose(token, { email: "HEAD@example.test" })).toMatchObject({
      status: 422,
      data: { errors: { email: "email-taken" } },
    });
    expect((await choose(token, { email: "rada@example.test" })).status).toBe(303);
  });
});
