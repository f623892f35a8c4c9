import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { announceFirstRun } from "#app/jobs/first-run.server.ts";
import { read } from "#db/engine";
import { findCompany } from "#db/queries/company.ts";
import { findPersonByEmail } from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

const secret = "three wise storks fly";
const setup = {
  company: "Kestrel",
  language: "bg",
  name: "Rada Petrova",
  email: "Rada@Example.test",
  password: secret,
  "roles[]": ["trainer", "head"],
};
const lines: string[] = [];
const logged: unknown[] = [];

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  lines.length = logged.length = 0;
});

const announce = (at = Date.now()) =>
  announceFirstRun({ info: (...all) => logged.push(all) }, "https://onramp.test", at);
const tokenIn = (text = "") => /^ {4}([\w-]{43})$/m.exec(text)?.[1] ?? "";
async function newest(at?: number): Promise<string> {
  await announce(at);
  return tokenIn(lines.at(-1));
}
const send = (token: string, more: object = {}) => submit(null, "/setup", { token, ...setup, ...more });

test("the start prints one address and one token, and the log does not get the token", async () => {
  const token = await newest();
  expect(token).toHaveLength(43);
  expect(lines.at(-1)).toContain("https://onramp.test/setup");
  expect(JSON.stringify(logged)).not.toContain(token);
  expect((await visit(null, "/setup")).status).toBe(200);
});

test("the token makes a live company and its administrator, once", async () => {
  const token = await newest();
  const made = await send(token);
  expect(made).toMatchObject({ status: 303, location: "/" });
  const cookie = made.cookie.match(/(?:^|, )(session=[^;]{40,})/)?.[1] ?? "";
  expect((await visit(null, "/board", { accept: "text/html", cookie })).status).toBe(200);
  expect(await findCompany(read())).toMatchObject({
    kind: "live",
    name: "Kestrel",
    timeZone: "Europe/Sofia",
    holidays: "bulgaria",
  });
  const admin = await findPersonByEmail(read(), "rada@example.test");
  expect(admin?.roles.toSorted()).toEqual(["admin", "head", "trainer"]);
  expect((await send(token, { email: "second@example.test" })).status).toBe(404);
  expect((await visit(null, "/setup")).status).toBe(404);
  expect((await submit(null, "/sign-in", { email: setup.email, password: secret })).status).toBe(303);
  await announce();
  expect(lines).toHaveLength(1);
});

test("a mistake forgets no choice, whichever field it is in", async () => {
  const token = await newest();
  const choices = {
    company: "Kestrel",
    language: "en",
    name: "Rada Petrova",
    email: "rada@example.test",
    roles: "trainer\nhead",
  };
  for (const wrong of [
    { password: "short" },
    { token: "x".repeat(43) },
    { isBilingual: "yes", password: "passwordpassword" },
  ]) {
    expect(await send(token, { language: "en", ...wrong })).toMatchObject({
      status: 422,
      data: {
        key: "token" in wrong ? wrong.token : token,
        values: { ...choices, ...("isBilingual" in wrong ? { isBilingual: "yes" } : {}) },
      },
    });
  }
  expect(JSON.stringify((await send(token, { name: "" })).data)).toContain("trainer\\nhead");
  expect((await send(token, { name: "" })).data).toMatchObject({ key: token });
  expect(JSON.stringify((await send(token, { password: "canary-7" })).data)).not.toContain("canary-7");
});

test("a live database has no demo sign-in and shows no personas", async () => {
  await send(await newest());
  const admin = await findPersonByEmail(read(), "rada@example.test");
  expect((await submit(null, "/demo/sign-in", { personId: admin?.id ?? "" })).status).toBe(404);
  expect(await visit(null, "/sign-in")).toMatchObject({ status: 200, data: { personas: null } });
});

test("two browsers that send the token at once make one administrator", async () => {
  const token = await newest();
  const answers = await Promise.all([send(token), send(token, { email: "second@example.test" })]);
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
});

test.each([
  ["no token", async () => "x".repeat(43)],
  ["a token of yesterday", () => newest(Date.now() - 25 * 3_600_000)],
  [
    "a token of the start before",
    async () => {
      const first = await newest();
      await announce();
      return first;
    },
  ],
])("%s makes nothing", async (_, token) => {
  expect(await send(await token())).toMatchObject({ status: 422, data: { errors: { token: "link-spent" } } });
  expect(await findCompany(read())).toBeUndefined();
});

test.each([
  ["a short password", { password: "short" }, { password: "password-too-short" }],
  [
    "the company as password",
    { company: "Acmefreight", password: "acmefreight 2026" },
    { password: "password-names-something" },
  ],
  ["a role nobody offers", { "roles[]": ["executive"] }, { roles: "invalid" }],
  ["a field nobody offers", { kind: "demo" }, { form: "invalid" }],
])("%s is refused, and the token is still good", async (_, more, errors) => {
  const token = await newest();
  expect(await send(token, more)).toMatchObject({ status: 422, data: { errors } });
  expect((await send(token)).status).toBe(303);
});
