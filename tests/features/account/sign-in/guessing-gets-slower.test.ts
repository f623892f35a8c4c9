import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeLink } from "#app/features/company/people/make-link.server.ts";
import { hashPassword } from "#app/web/password.server.ts";
import { guessesADay } from "#app/domain/throttle.ts";
import { signIn } from "#app/web/sign-in.server.ts";
import { read, tx } from "#db/engine";
import { upsertCredential } from "#db/queries/credentials.ts";
import { findDueOutbox } from "#db/queries/outbox.ts";
import { journal } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { cookieOf, forgetCookies, submit, submitWith, visit } from "#tests/support/visit.ts";

const secret = "three wise storks fly";
const hashed = hashPassword(secret);
const minute = 60_000;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  const { start } = await smallCompany();
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  const passwordHash = await hashed;
  await tx((t) => upsertCredential(t, "mentor", passwordHash, start));
});
afterEach(() => {
  vi.useRealTimers();
});

let network = 0;
const elsewhere = () => `192.0.2.${++network}`;
const enter = (password: string, email = "mentor@example.test", clientIp = elsewhere()) =>
  signIn("password", { email, password, clientIp });
const wait = (ms: number) => vi.setSystemTime(Date.now() + ms);

test("an account makes everybody wait, from whatever network they guess", async () => {
  for (let n = 0; n < 5; n++) expect(await enter("not this")).toEqual({ refusal: "wrong-sign-in" });
  expect(await enter("not this")).toEqual({ refusal: "wait" });
  expect(await enter("not this", " MENTOR@example.test ")).toEqual({ refusal: "wait" });
});

test("a network waits, whichever accounts it guesses at, and others do not", async () => {
  for (let n = 0; n < 50; n++) await enter("not this", `guess-${n}@example.test`, "198.51.100.1");
  expect(await enter(secret, "mentor@example.test", "198.51.100.1")).toEqual({ refusal: "wait" });
  expect(await enter(secret)).toEqual({ personId: "mentor" });
});

test("an address nobody has waits just as long as one somebody has", async () => {
  for (let n = 0; n < 5; n++) await enter("not this", "nobody@example.test");
  expect(await enter("not this", "nobody@example.test")).toEqual({ refusal: "wait" });
});

test("the wait doubles, ends after a quarter of an hour at most, and the right password clears it", async () => {
  for (let n = 0; n < 5; n++) await enter("not this");
  wait(1_001);
  expect(await enter("not this")).toEqual({ refusal: "wrong-sign-in" });
  wait(1_001);
  expect(await enter(secret)).toEqual({ refusal: "wait" });
  wait(1_000);
  expect(await enter(secret)).toEqual({ personId: "mentor" });
  for (let n = 0; n < 4; n++) await enter("not this");
  expect(await enter(secret)).toEqual({ personId: "mentor" });
});

test("a day of guessing without a break gets few tries, and the owner in after it", async () => {
  let tried = 0;
  for (let n = 0; n < 24 * 60; n++, wait(minute)) {
    const answer = await signIn("code", {
      email: "mentor@example.test",
      code: "000000",
      clientIp: elsewhere(),
    });
    if ("refusal" in answer && answer.refusal === "wrong-sign-in") tried++;
  }
  expect(tried).toBeLessThanOrEqual(2 * guessesADay);
  wait(15 * minute);
  expect(await enter(secret)).toEqual({ personId: "mentor" });
});

test("guesses sent at the same moment are not all tried", async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => enter("not this")));
  const tried = answers.filter((answer) => "refusal" in answer && answer.refusal === "wrong-sign-in").length;
  expect(tried).toBeLessThanOrEqual(10);
});

test("fifteen hundred guesses on one day from as many networks: fifty are judged, and the stop ends with the day", async () => {
  let judged = 0;
  for (let n = 0; n < 1_500; n++, wait(40_000)) {
    const answer = await signIn("password", {
      email: "nobody@example.test",
      password: "not this",
      clientIp: elsewhere(),
    });
    if ("refusal" in answer && answer.refusal === "wrong-sign-in") judged++;
  }
  expect(judged).toBeLessThanOrEqual(guessesADay);
  wait(24 * 60 * minute);
  expect(await enter("not this", "nobody@example.test")).toEqual({ refusal: "wrong-sign-in" });
});

describe("the owner is not held up by others' guesses", () => {
  const browser = { accept: "text/html" };
  const cookiesOf = (header: string) =>
    [...header.matchAll(/(?:^|, )([\w-]+=[^;,]+)/g)].map(([, cookie]) => cookie).join("; ");
  const post = (fields: Record<string, string>, cookie = "") =>
    submitWith(cookie, "/sign-in", { email: "mentor@example.test", returnTo: "/queue", ...fields }, browser);
  const guessAll = async (rounds = 55) => {
    for (let n = 0; n < rounds; n++, wait(15 * minute + 1)) await enter("not this");
    for (let n = 0; n < 60; n++)
      await signIn("password", { email: "mentor@example.test", password: "not this", clientIp: "127.0.0.1" });
  };
  const mailed = async () =>
    (await findDueOutbox(read(), Date.now(), 50))
      .map(({ body }) => (JSON.parse(body) as { code: string }).code)
      .at(-1) ?? "";

  test("on a device they have signed in on before, whoever else guesses, from the same network too", async () => {
    const device =
      cookiesOf((await post({ password: secret })).cookie)
        .split("; ")
        .find((one) => one.startsWith("device=") || one.startsWith("__Host-device=")) ?? "";
    expect(device).not.toBe("");
    await guessAll();
    expect(await post({ password: secret })).toMatchObject({ status: 409, data: { refusal: "wait" } });
    expect(await post({ password: secret }, device)).toMatchObject({ status: 303, location: "/queue" });
  });

  test("a device known to one person helps nobody else, and its own guesses are slowed", async () => {
    const device =
      cookiesOf((await post({ password: secret })).cookie)
        .split("; ")
        .find((one) => one.includes("device=")) ?? "";
    for (let n = 0; n < 5; n++) await enter("not this", "head@example.test");
    expect(
      await submitWith(device, "/sign-in", { email: "head@example.test", password: "not this" }),
    ).toMatchObject({ data: { refusal: "wait" } });
    for (let n = 0; n < 5; n++)
      expect(await post({ password: "not this" }, device)).toMatchObject({
        data: { refusal: "wrong-sign-in" },
      });
    expect(await post({ password: secret }, device)).toMatchObject({ data: { refusal: "wait" } });
    const forged = `device=${Buffer.from(JSON.stringify({ id: "x".repeat(43), of: ["y".repeat(43)] })).toString("base64")}`;
    for (let n = 0; n < 5; n++) await enter("not this");
    expect(await post({ password: secret }, forged)).toMatchObject({ data: { refusal: "wait" } });
  });

  test("with a mailed code, whatever was guessed at the password", async () => {
    await guessAll();
    await submit(null, "/sign-in/code", { step: "ask", email: "mentor@example.test" });
    expect(
      await submit(null, "/sign-in/code", {
        step: "enter",
        email: "mentor@example.test",
        code: await mailed(),
      }),
    ).toMatchObject({ status: 303 });
  });

  test("with a mailed code in the browser that asked for it, whatever was guessed at the code from everywhere", async () => {
    for (let n = 0; n < 60; n++)
      await signIn("code", { email: "mentor@example.test", code: "000000", clientIp: elsewhere() });
    const { ticket } = (await visit(null, "/sign-in/code")).data as { ticket: string };
    await submit(null, "/sign-in/code", { step: "ask", email: "mentor@example.test", ticket });
    for (let n = 0; n < 60; n++)
      await signIn("code", { email: "mentor@example.test", code: "000000", clientIp: "127.0.0.1" });
    const code = await mailed();
    expect(
      await submit(null, "/sign-in/code", { step: "enter", email: "mentor@example.test", code }),
    ).toMatchObject({ data: { refusal: "wait" } });
    expect(
      await submit(null, "/sign-in/code", { step: "enter", email: "mentor@example.test", code, ticket }),
    ).toMatchObject({ status: 303 });
  });

  test("the browser that asked for a code has five tries at it, and a ticket is good for that code alone", async () => {
    const ask = async () => {
      const { ticket } = (await visit(null, "/sign-in/code")).data as { ticket: string };
      expect(
        await submit(null, "/sign-in/code", { step: "ask", email: "mentor@example.test", ticket }),
      ).toMatchObject({ data: { values: { step: "enter", ticket } } });
      return ticket;
    };
    const first = await ask();
    const wrong = (await mailed()) === "000000" ? "000001" : "000000";
    for (let n = 0; n < 5; n++)
      expect(
        await submit(null, "/sign-in/code", {
          step: "enter",
          email: "mentor@example.test",
          code: wrong,
          ticket: first,
        }),
      ).toMatchObject({ data: { refusal: "wrong-sign-in", values: { ticket: first } } });
    expect(
      await submit(null, "/sign-in/code", {
        step: "enter",
        email: "mentor@example.test",
        code: await mailed(),
        ticket: first,
      }),
    ).toMatchObject({ data: { refusal: "wait" } });
    wait(minute);
    const second = await ask();
    expect(
      await submit(null, "/sign-in/code", {
        step: "enter",
        email: "mentor@example.test",
        code: await mailed(),
        ticket: second,
      }),
    ).toMatchObject({ status: 303 });
  });

  test("after a fresh reset, at once and on the device of the reset also later", async () => {
    await guessAll();
    const token = "r".repeat(43);
    await makeLink(
      { kind: "person", id: "admin", roles: ["admin"], sessionHash: "s", provedAt: 0 },
      { personId: "mentor", tokenHash: createHash("sha256").update(token).digest("hex") },
      Date.now(),
    );
    const next = "seven calm herons wade";
    const reset = await submit(null, `/invitations/${token}`, { password: next });
    expect(await post({ password: next })).toMatchObject({ status: 303 });
    await guessAll();
    expect(await post({ password: next }, cookiesOf(reset.cookie))).toMatchObject({ status: 303 });
  });
});

describe("whoever is turned away leaves a trace", () => {
  const entries = async (act: string) =>
    (await read().select().from(journal))
      .filter((row) => row.act === act)
      .map(({ subjectId, body }) => ({ subjectId, ...(JSON.parse(body) as object) }));
  test("in the log each time and in the journal a few times a day, without what was typed", async () => {
    const lines: string[] = [];
    const log = {
      warn: (fields: object, message: string) => void lines.push(JSON.stringify([fields, message])),
    };
    for (let n = 0; n < 400; n++, wait(minute))
      await signIn(
        "password",
        { email: "mentor@example.test", password: "canary guess", clientIp: elsewhere() },
        log,
      );
    await signIn("code", { email: "nobody@example.test", code: "123456", clientIp: elsewhere() }, log);
    expect(lines).toHaveLength(401);
    expect(lines.join()).not.toMatch(/canary|123456|example\.test|192\.0\.2/);
    expect(lines.filter((line) => line.includes("waits")).length).toBeGreaterThan(300);
    expect(await entries("session.refused")).toEqual(
      [1, 5].map((failures) => ({ subjectId: "mentor", by: "password", failures })),
    );
  });

  test("before a decision too", async () => {
    const cookie = await cookieOf("admin");
    await tx((t) => upsertCredential(t, "admin", "no hash", Date.now()));
    for (let n = 0; n < 7; n++)
      await submitWith(cookie, "/account/password", {
        password: `canary ${n}`,
        next: "seven calm herons wade",
      });
    expect(await entries("session.proof-refused")).toEqual(
      [1, 5].map((failures) => ({ subjectId: "admin", by: "password", failures })),
    );
  });
});
