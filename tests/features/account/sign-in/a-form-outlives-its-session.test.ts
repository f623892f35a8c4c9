import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openForm } from "#app/web/kept-form.server.ts";
import { hashPassword } from "#app/web/password.server.ts";
import { read, tx } from "#db/engine";
import { upsertCredential } from "#db/queries/credentials.ts";
import { deleteOutdated } from "#db/queries/retention.ts";
import { endAllSessions, findSession } from "#db/queries/sessions.ts";
import { hashOf } from "#app/web/ids.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { cookieOf, forgetCookies, submitWith, visit } from "#tests/support/visit.ts";

const secret = "three wise storks fly";
const hashed = hashPassword(secret);
const start = Date.UTC(2026, 10, 26, 9);
const shell = "features/account/shell/shell.route.tsx";
const texts = {
  situation: "я".repeat(200),
  options: "Опция A и опция Б",
  decision: "Б",
  learnt: "Да питам по-рано",
};
let page: string;
let traineeId: string;
let cookie: string;

beforeEach(async () => {
  vi.useFakeTimers({ now: start, toFake: ["Date"] });
  await freshDatabase();
  forgetCookies();
  const company = await smallCompany();
  traineeId = company.traineeId;
  page = `/enrollments/${company.enrollmentId}/case-review/cases`;
  const passwordHash = await hashed;
  for (const id of [traineeId, "mentor", "head"])
    await tx((t) => upsertCredential(t, id, passwordHash, start));
  cookie = await cookieOf(traineeId);
  await tx((t) => endAllSessions(t, traineeId, start));
});
afterEach(() => {
  vi.useRealTimers();
});

const headers = (from = page) => ({ accept: "text/html", referer: `http://localhost:3000${from}` });
const send = (
  url = page,
  fields: Record<string, string | string[]> = { ...texts, requestId: "request-1" },
  from = page,
  by = cookie,
) => submitWith(by, url, fields, headers(from));
const sessionIn = (header: string) => header.match(/(?:^|, )(session=[^;]{40,})/)?.[1] ?? "";
async function signIn(email = "trainee@example.test", with_ = cookie) {
  const done = await submitWith(with_, "/sign-in", { email, password: secret, returnTo: page });
  expect(done).toMatchObject({ status: 303, location: page });
  return sessionIn(done.cookie);
}
const typedOn = async (by: string, url = page) =>
  (
    (await visit(null, url, { accept: "text/html", cookie: by }, shell)).data as {
      typed: { action: string; values: Record<string, string[]> } | null;
    }
  ).typed;

describe("a form sent when the session was over, without JavaScript", () => {
  test("leads to sign-in, then to its page, with what was typed", async () => {
    expect(await send()).toMatchObject({
      status: 302,
      location: `/sign-in?returnTo=${encodeURIComponent(page)}`,
    });
    const after = await signIn();
    expect(await typedOn(after)).toEqual({
      action: page,
      values: {
        situation: [texts.situation],
        options: [texts.options],
        decision: ["Б"],
        learnt: [texts.learnt],
        requestId: ["request-1"],
      },
    });
  });
  test("of an address without a page comes back to the page it stood on, and fills that form alone", async () => {
    const action = page.replace("case-review/cases", "task/account/completion");
    const from = page.replace("case-review/cases", "task/account");
    expect(await send(action, { note: "done", requestId: "request-1" }, from)).toMatchObject({
      location: `/sign-in?returnTo=${encodeURIComponent(from)}`,
    });
    expect((await typedOn(await signIn(), from))?.action).toBe(action);
  });
  test("is shown on its own page only", async () => {
    await send();
    const after = await signIn();
    expect(await typedOn(after, "/today")).toBeNull();
    expect(await typedOn(after, "/account")).toBeNull();
  });
  test("is for nobody else who signs in on the device, then or later", async () => {
    await send();
    const other = await signIn("mentor@example.test");
    expect(await typedOn(other)).toBeNull();
    expect(await typedOn(await signIn("trainee@example.test", other))).toBeNull();
    expect(await typedOn(await signIn())).toBeNull();
  });
  test("is for no other device of the same person", async () => {
    await send();
    expect(await typedOn(await signIn("trainee@example.test", ""))).toBeNull();
  });
  test("is gone with the first thing that is sent again", async () => {
    await send();
    const after = await signIn();
    await submitWith(after, "/notices/read", {});
    expect(await typedOn(after)).toBeNull();
  });
  test("is gone after half an hour", async () => {
    await send();
    const after = await signIn();
    vi.setSystemTime(start + 29 * 60_000);
    expect(await typedOn(after)).not.toBeNull();
    vi.setSystemTime(start + 30 * 60_000);
    expect(await typedOn(after)).toBeNull();
  });
  test("is gone from the database with the next round of letting go", async () => {
    await send();
    const idHash = hashOf(sessionIn(cookie).slice("session=".length).replace(/^.*?=/, ""));
    await tx((t) => deleteOutdated(t, start + 3 * 3_600_000));
    expect((await findSession(read(), idHash))?.keptForm ?? null).toBeNull();
    expect(await typedOn(await signIn())).toBeNull();
  });
  test.each([
    ["somebody who was never in", "session=made-up", {}],
    ["a form with nothing but secrets", null, { password: "three wise storks", token: "x", nonce: "y" }],
    ["more than 64 kB", null, { situation: "я".repeat(40_000) }],
  ])("of %s is not kept", async (_, by, fields) => {
    expect(
      (await send(page, Object.keys(fields).length > 0 ? fields : { ...texts }, page, by ?? cookie)).status,
    ).toBe(302);
    expect(await typedOn(await signIn("trainee@example.test", by ?? cookie))).toBeNull();
  });
  test("keeps no password, token or nonce beside the texts, and choices as they were", async () => {
    await send(page, {
      situation: "x",
      "roles[]": ["a", "b"],
      password: "p",
      newPassword: "p",
      token: "t",
      nonce: "n",
    });
    expect((await typedOn(await signIn()))?.values).toEqual({ situation: ["x"], "roles[]": ["a", "b"] });
  });
});

test.each([null, "", "x", Buffer.alloc(40).toString("base64")])(
  "what was not sealed here opens nothing: %s",
  (sealed) => expect(openForm(sealed, "trainee", start)).toBeNull(),
);

test.each(["_data=routes%2Fx", ""])(
  "sent by the page itself it is answered in place with 401 (%s)",
  async (query) => {
    const answer = await submitWith(cookie, `${page}?${query}`, texts, query ? headers() : { accept: "*/*" });
    expect([answer.status, answer.location]).toEqual([401, ""]);
  },
);
