import { beforeEach, expect, test } from "vitest";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { read } from "#db/engine";
import { findAttempt } from "#db/queries/attempts.ts";
import { actor, minute, quizWorld, start } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

const url = "/enrollments/e-nadia/extra-time";
beforeEach(quizWorld);

test("half as much time again moves the deadline of the next attempt, and its page says so", async () => {
  expect(await submit("elena", url, { extra: "50" })).toMatchObject({
    status: 303,
    location: "/enrollments/e-nadia/terms",
  });
  expect((await visit("elena", "/enrollments/e-nadia/terms")).data).toMatchObject({ extra: 50 });
  expect((await visit("nadia", "/enrollments/e-nadia/quiz/timed")).data).toMatchObject({
    rules: { timeLimitMinutes: 15 },
  });
  const started = await startAttempt(actor("nadia"), { enrollmentId: "e-nadia", key: "timed" }, start);
  expect((await findAttempt(read(), started.ok ? started.attemptId : "", "nadia"))?.deadlineAt).toBe(
    start + 15 * minute,
  );
  await submit("elena", url, { extra: "0" });
  const ivan = await startAttempt(actor("ivan"), { enrollmentId: "e-ivan", key: "timed" }, start);
  expect((await findAttempt(read(), ivan.ok ? ivan.attemptId : "", "ivan"))?.deadlineAt).toBe(
    start + 10 * minute,
  );
});

test("the trainee gives themselves none, nor does a mentor or another head", async () => {
  for (const [person, status] of [
    ["nadia", 403],
    ["maria", 403],
    ["desislava", 404],
  ] as const)
    expect((await submit(person, url, { extra: "50" })).status, person).toBe(status);
  await submit("elena", url, { extra: "1000" });
  expect((await visit("elena", "/enrollments/e-nadia/terms")).data).toMatchObject({ extra: 0 });
});
