import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hashPassword } from "#app/web/password.server.ts";
import { signIn } from "#app/web/sign-in.server.ts";
import { tx } from "#db/engine";
import { upsertCredential } from "#db/queries/credentials.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";

const secret = "three wise storks fly";
const hashed = hashPassword(secret);
const minute = 60_000;

beforeEach(async () => {
  await freshDatabase();
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
const enter = (password: string, email = "mentor@example.test", clientIp = elsewhere()) => signIn("password", { email, password, clientIp });
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

test("a day of guessing without a break gets fewer than a hundred and twenty tries, and the owner in after it", async () => {
  let tried = 0;
  for (let n = 0; n < 24 * 60; n++, wait(minute)) {
    const answer = await signIn("code", { email: "mentor@example.test", code: "000000", clientIp: elsewhere() });
    if ("refusal" in answer && answer.refusal === "wrong-sign-in") tried++;
  }
  expect(tried).toBeLessThan(120);
  wait(15 * minute);
  expect(await enter(secret)).toEqual({ personId: "mentor" });
});

test("guesses sent at the same moment are not all tried", async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => enter("not this")));
  const tried = answers.filter((answer) => "refusal" in answer && answer.refusal === "wrong-sign-in").length;
  expect(tried).toBeLessThanOrEqual(10);
});
