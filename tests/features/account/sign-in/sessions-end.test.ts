import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { endSessions } from "#app/features/company/people/end-sessions.server.ts";
import { deactivatePerson } from "#app/features/company/people/deactivate-person.server.ts";
import { startSession } from "#app/web/session.server.ts";
import { read } from "#db/engine";
import { findAllSessionsOf } from "#db/queries/sessions.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submitWith, visit } from "#tests/support/visit.ts";

const minute = 60_000;
const hour = 60 * minute;
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
const start = async (remember: boolean) =>
  (await startSession("mentor", { remember, by: "test", device: "a browser" })).split(";")[0] ?? "";
const look = async (cookie: string) => (await visit(null, "/queue", { accept: "text/html", cookie })).status;

test("ends after half an hour without a request, and each request puts that off", async () => {
  const cookie = await start(false);
  wait(29 * minute);
  expect(await look(cookie)).toBe(200);
  wait(29 * minute);
  expect(await look(cookie)).toBe(200);
  wait(31 * minute);
  expect(await look(cookie)).toBe(302);
});

test("ends after twelve hours, however busy", async () => {
  const cookie = await start(false);
  for (let waited = 0; waited < 12 * hour - 20 * minute; waited += 20 * minute) {
    wait(20 * minute);
    expect(await look(cookie)).toBe(200);
  }
  wait(20 * minute);
  expect(await look(cookie)).toBe(302);
});

test("lasts thirty days on a device that is remembered, and no longer", async () => {
  const cookie = await start(true);
  wait(30 * 24 * hour - minute);
  expect(await look(cookie)).toBe(200);
  wait(minute);
  expect(await look(cookie)).toBe(302);
});

test("signing out ends it on the server, clears the browser and leaves other devices alone", async () => {
  const [here, there] = [await start(true), await start(true)];
  const answer = await submitWith(here, "/sign-out", {});
  expect([answer.status, answer.location]).toEqual([303, "/sign-in"]);
  expect(answer.cookie).toContain("Max-Age=0");
  expect([await look(here), await look(there)]).toEqual([302, 200]);
});

test("signing out without a session is no error", async () => {
  expect((await submitWith("", "/sign-out", {})).status).toBe(303);
});

test("what the database keeps is no cookie", async () => {
  const cookie = await start(true);
  const token = JSON.parse(atob(decodeURIComponent(cookie.split("=")[1] ?? ""))) as string;
  const kept = (await findAllSessionsOf(read(), "mentor", Date.now()))[0]?.idHash ?? "";
  expect(kept).toBe(createHash("sha256").update(token).digest("hex"));
  expect(await look(`session=${encodeURIComponent(btoa(JSON.stringify(kept)))}`)).toBe(302);
});

test.each([
  "session=",
  "session=e30%3D",
  "session=%E0%A4",
  "session=bnVsbA%3D%3D",
  `session=${"A".repeat(4000)}`,
])("%j is nobody", async (cookie) => {
  expect(await look(cookie)).toBe(302);
});

test("an administrator ends them all, on every device, and does not end those of nobody", async () => {
  const all = [await start(true), await start(false)];
  expect(await endSessions(company.as("admin"), { personId: "mentor" }, Date.now())).toEqual({ ok: true });
  expect(await Promise.all(all.map(look))).toEqual([302, 302]);
  expect(await endSessions(company.as("admin"), { personId: "nobody" }, Date.now())).toEqual({
    ok: false,
    code: "not-found",
  });
});

test("a session of before a deactivation does not come back with the person", async () => {
  const cookie = await start(true);
  await deactivatePerson(company.as("admin"), { personId: "mentor", isActive: false }, Date.now());
  expect(await look(cookie)).toBe(302);
  expect(
    await deactivatePerson(company.as("admin"), { personId: "mentor", isActive: true }, Date.now()),
  ).toMatchObject({ ok: true });
  expect(await look(cookie)).toBe(302);
  expect(await look(await start(true))).toBe(200);
});

test("a form sent by somebody deactivated meanwhile does nothing", async () => {
  const cookie = await start(true);
  await deactivatePerson(company.as("admin"), { personId: "mentor", isActive: false }, Date.now());
  expect((await submitWith(cookie, "/account/sessions", {})).status).toBe(401);
});

test.each([
  ["the page it stands on", "http://localhost:3000/queue?page=2", "/sign-in?returnTo=%2Fqueue%3Fpage%3D2"],
  ["its own address when the browser tells no page", "", "/sign-in?returnTo=%2Faccount%2Fsessions"],
  ["its own address when what it tells is no address", "::", "/sign-in?returnTo=%2Faccount%2Fsessions"],
  ["this site, wherever it claims to come from", "https://evil.test/queue", "/sign-in?returnTo=%2Fqueue"],
])(
  "a plain form sent after the session ended asks to sign in, and comes back to %s",
  async (_, referer, to) => {
    const headers = { accept: "text/html", ...(referer ? { referer } : {}) };
    expect(await submitWith("", "/account/sessions", {}, headers)).toMatchObject({
      status: 302,
      location: to,
      data: null,
    });
  },
);
