import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { JournalAct } from "#app/domain/journal-acts.ts";
import { closeExpired } from "#app/features/quizzes/attempts/close-expired.server.ts";
import { grantExtraAttempt } from "#app/features/quizzes/attempts/grant-extra-attempt.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { read } from "#db/engine";
import { attemptResults, attempts, journal, notices } from "#db/schema/index.ts";
import { actor, answerAll, begin, minute, quizWorld, start } from "./quiz-world.ts";

/** `RACES` asks for fewer while one works. */
const races = Number(process.env["RACES"] ?? 200);
const nadia = actor("nadia");
const basics = { enrollmentId: "e-nadia", key: "basics" };
const journaled = async (act: JournalAct) =>
  (await read().select({ seq: journal.seq }).from(journal).where(eq(journal.act, act))).length;

beforeEach(quizWorld);

describe("starting an attempt", () => {
  test("fifty starts at once make one attempt", async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => startAttempt(nadia, basics, start)));
    expect(all.every((one) => one.ok)).toBe(true);
    expect(new Set(all.map((one) => (one.ok ? one.attemptId : ""))).size).toBe(1);
    expect(await read().select({ id: attempts.id }).from(attempts)).toHaveLength(1);
    expect(await journaled("attempt.started")).toBe(1);
  });

  test("only the trainee starts, and only what the programme has", async () => {
    expect(await startAttempt(actor("stoyan"), basics, start)).toEqual({ ok: false, code: "not-yours" });
    expect(await startAttempt(actor("ivan"), basics, start)).toEqual({ ok: false, code: "not-yours" });
    expect(await startAttempt(nadia, { ...basics, key: "none" }, start)).toEqual({
      ok: false,
      code: "unknown-requirement",
    });
    expect(await startAttempt(nadia, { ...basics, key: "task-s2" }, start)).toEqual({
      ok: false,
      code: "stage-shut",
    });
  });

  test("the next attempt opens after the pause, and none after the limit", async () => {
    await submitAttempt(nadia, { attemptId: await begin("basics") }, start + minute);
    const until = start + 31 * minute;
    expect(await startAttempt(nadia, basics, until - 1)).toEqual({ ok: false, code: "cool-down", until });
    await submitAttempt(nadia, { attemptId: await begin("basics", until) }, until);
    expect(await startAttempt(nadia, basics, until + 600 * minute)).toEqual({ ok: false, code: "used-up" });
  });

  test("a passed quiz is not started again", async () => {
    const attemptId = await begin("basics");
    await answerAll(attemptId, true);
    await submitAttempt(nadia, { attemptId }, start + minute);
    expect(await startAttempt(nadia, basics, start + 600 * minute)).toEqual({
      ok: false,
      code: "already-met",
    });
  });

  test("an expired attempt is closed by the next start and counts", async () => {
    const first = await begin("timed");
    const later = start + 60 * minute;
    const second = await startAttempt(nadia, { ...basics, key: "timed" }, later);
    expect(second.ok && second.attemptId !== first).toBe(true);
    const rows = await read()
      .select({ id: attempts.id, number: attempts.number, submittedAt: attempts.submittedAt })
      .from(attempts)
      .orderBy(attempts.number);
    expect(rows[0]).toEqual({ id: first, number: 1, submittedAt: start + 10 * minute });
    expect(rows[1]?.number).toBe(2);
  });

  test("whatever the schedule, never more attempts than the limit and never inside the pause", async () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 45 }),
      act: fc.constantFrom("start", "submit", "sweep"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 14 }), async (steps) => {
        await quizWorld();
        let now = start;
        let open: string | null = null;
        for (const { wait, act } of steps) {
          now += wait * minute;
          if (act === "sweep") await closeExpired(null, { limit: 10 }, now);
          if (act === "submit" && open) await submitAttempt(nadia, { attemptId: open }, now);
          if (act !== "start") continue;
          const started = await startAttempt(nadia, { ...basics, key: "timed" }, now);
          if (started.ok) open = started.attemptId;
        }
        const rows = await read()
          .select({ startedAt: attempts.startedAt, submittedAt: attempts.submittedAt })
          .from(attempts)
          .orderBy(attempts.number);
        expect(rows.length).toBeLessThanOrEqual(2);
        for (const [index, row] of rows.entries()) {
          const before = rows[index - 1];
          if (before)
            expect(row.startedAt).toBeGreaterThanOrEqual(
              (before.submittedAt ?? Number.POSITIVE_INFINITY) + 30 * minute,
            );
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("handing in", () => {
  test("fifty racing hand-ins give one result and one journal entry", async () => {
    const attemptId = await begin("basics");
    await answerAll(attemptId, true);
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, index) => submitAttempt(nadia, { attemptId }, start + minute + index)),
    );
    const same = all.map((one) => (one.ok ? { result: one.result, submittedAt: one.submittedAt } : one));
    expect(new Set(same.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(all.filter((one) => one.ok && !one.isRepeated)).toHaveLength(1);
    expect(all[0]).toMatchObject({
      ok: true,
      result: { scoreBp: 10_000, isPassed: true, releasedById: null },
    });
    expect(await journaled("attempt.submitted")).toBe(1);
  });

  test("200 times over, whatever was answered: scored once, the same for everybody, one journal entry", async () => {
    const race = fc.record({
      right: fc.boolean(),
      lateness: fc.array(fc.integer({ min: 0, max: 20 * minute }), { minLength: 50, maxLength: 50 }),
    });
    const now = start + minute;
    await fc.assert(
      fc.asyncProperty(race, async ({ right, lateness }) => {
        await quizWorld();
        const attemptId = await begin("timed");
        await answerAll(attemptId, right);
        const all = await Promise.all(
          lateness.map((late) => submitAttempt(nadia, { attemptId }, now + late)),
        );
        expect(
          new Set(all.map((one) => JSON.stringify(one.ok ? [one.result, one.submittedAt] : one))).size,
        ).toBe(1);
        expect(all.filter((one) => one.ok && !one.isRepeated)).toHaveLength(1);
        expect(all[0]).toMatchObject({ ok: true, result: { isPassed: right } });
        expect(await journaled("attempt.submitted")).toBe(1);
        expect(await read().select({ id: attemptResults.attemptId }).from(attemptResults)).toHaveLength(1);
      }),
      { numRuns: races },
    );
  }, 300_000);

  test("nobody hands in for somebody else", async () => {
    const attemptId = await begin("basics");
    expect(await submitAttempt(actor("ivan"), { attemptId }, start)).toEqual({
      ok: false,
      code: "not-found",
    });
  });

  test("what needs a reader waits, and the reader is told", async () => {
    const attemptId = await begin("survey");
    await answerAll(attemptId, true);
    expect(await submitAttempt(nadia, { attemptId }, start + minute)).toMatchObject({
      ok: true,
      result: null,
    });
    const rows = await read()
      .select({ what: notices.what, to: notices.personId })
      .from(notices)
      .where(eq(notices.what, "grading"));
    expect(rows).toEqual([{ what: "grading", to: "elena" }]);
    expect(await startAttempt(nadia, { ...basics, key: "survey" }, start + 99 * minute)).toEqual({
      ok: false,
      code: "waiting-for-grading",
    });
  });

  test("the journal holds a digest, never an answer", async () => {
    const attemptId = await begin("survey");
    await answerAll(attemptId, true);
    await submitAttempt(nadia, { attemptId }, start + minute);
    const bodies = (await read().select({ body: journal.body }).from(journal)).map(({ body }) => body).join();
    expect(bodies).toContain("answersDigest");
    expect(bodies).not.toContain("Because it fits");
  });
});

describe("one attempt more", () => {
  const remedy = { ...basics, remedy: "Went through the price list", requestId: "request-1" };

  test("is granted only when all are used, with a remedy, by the head or a trainer", async () => {
    const after = start + 600 * minute;
    expect(await grantExtraAttempt(actor("elena"), remedy, start)).toEqual({
      ok: false,
      code: "not-used-up",
    });
    for (const at of [start, start + 60 * minute])
      await submitAttempt(nadia, { attemptId: await begin("basics", at) }, at);
    expect(await grantExtraAttempt(actor("elena"), { ...remedy, remedy: "ok ok ok" }, after)).toEqual({
      ok: false,
      code: "not-a-reason",
    });
    expect(await grantExtraAttempt(actor("maria"), remedy, after)).toEqual({ ok: false, code: "not-yours" });
    expect(await grantExtraAttempt(nadia, remedy, after)).toEqual({ ok: false, code: "not-for-yourself" });
    expect(await grantExtraAttempt(actor("stoyan"), remedy, after)).toMatchObject({ ok: true });
    expect(await grantExtraAttempt(actor("stoyan"), remedy, after)).toEqual({
      ok: false,
      code: "already-recorded",
    });
    await submitAttempt(nadia, { attemptId: await begin("basics", after) }, after);
    expect(await startAttempt(nadia, basics, after + 600 * minute)).toEqual({ ok: false, code: "used-up" });
  });
});
