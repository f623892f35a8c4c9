import { beforeEach, describe, expect, test } from "vitest";
import { giveOnPaper } from "#app/features/quizzes/give-on-paper.server.ts";
import { saveAnswer } from "#app/features/quizzes/save-answer.server.ts";
import { startAttempt } from "#app/features/quizzes/start-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/submit-attempt.server.ts";
import { read } from "#db/engine";
import { findAttempt } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findPaperAttempt } from "#db/queries/paper-attempts.ts";
import { findJourney } from "#db/queries/standings.ts";
import { journal, waits } from "#db/schema/index.ts";
import { submit, visit } from "#tests/support/visit.ts";
import { actor, answerAll, begin, canary, everybody, minute, quizWorld, setNow, start } from "./quiz-world.ts";

const give = (person: string, key = "basics", trainee = "nadia") => submit(person, `/enrollments/e-${trainee}/quiz/${key}/paper`, {});
const idFrom = (location: string) => location.split("/")[2] ?? "";
const secret = new RegExp(`${canary}|424242`);

beforeEach(quizWorld);

describe("giving a quiz on paper", () => {
  test("begins one attempt without a deadline, however often it is sent", async () => {
    const given = await give("stoyan", "timed");
    expect(given).toMatchObject({ status: 303, location: expect.stringMatching(/^\/attempts\/[^/]+\/paper$/) });
    const id = idFrom(given.location);
    expect(idFrom((await give("stoyan", "timed")).location)).toBe(id);
    expect(idFrom((await give("elena", "timed")).location)).toBe(id);
    expect(await findAttempt(read(), id, "nadia")).toMatchObject({ deadlineAt: null, number: 1, submittedAt: null });
    expect(await findPaperAttempt(read(), id)).toMatchObject({ givenById: "stoyan", traineeId: "nadia", typedInAt: null });
    expect((await read().select().from(journal)).map(({ act }) => act)).toEqual(["attempt.given"]);
  });

  test("is for trainers and the head of the team, and never for oneself", async () => {
    for (const person of everybody) {
      const { status } = await give(person);
      if (person === "stoyan" || person === "elena") expect(status, person).toBe(303);
      else expect([403, 404], person).toContain(status);
    }
    const own = { ...actor("nadia"), roles: ["trainee", "trainer"] as const };
    expect(await giveOnPaper(own, { enrollmentId: "e-nadia", key: "survey" }, start)).toEqual({ ok: false, code: "not-for-yourself" });
  });

  test("keeps the rules of the screen: an open attempt, the pause, the number of tries", async () => {
    const elena = actor("elena");
    const first = await begin("basics");
    expect(await giveOnPaper(elena, { enrollmentId: "e-nadia", key: "basics" }, start)).toEqual({ ok: false, code: "open-on-screen" });
    await answerAll(first, false);
    await submitAttempt(actor("nadia"), { attemptId: first }, start);
    expect(await giveOnPaper(elena, { enrollmentId: "e-nadia", key: "basics" }, start + minute)).toMatchObject({ ok: false, code: "cool-down", until: start + 30 * minute });
    setNow(start + minute);
    expect((await give("elena")).location).toBe("/enrollments/e-nadia/quiz/basics");
    const second = await begin("basics", start + 31 * minute);
    await submitAttempt(actor("nadia"), { attemptId: second }, start + 32 * minute);
    expect(await giveOnPaper(elena, { enrollmentId: "e-nadia", key: "basics" }, start + 90 * minute)).toMatchObject({ ok: false, code: "used-up" });
    expect(await giveOnPaper(elena, { enrollmentId: "none", key: "basics" }, start)).toEqual({ ok: false, code: "not-found" });
  });

  test("waits for whoever types it in, and says so", async () => {
    await give("stoyan");
    const journey = async () => (await findJourney(read(), "e-nadia", await findClock(read(), start)))?.journey.stages[0]?.requirements.find(({ requirement }) => requirement.key === "basics")?.progress;
    expect(await journey()).toMatchObject({ owner: "head", reason: "on-paper", state: "waiting" });
    expect((await read().select().from(waits)).map(({ what, ownerId }) => [what, ownerId])).toContainEqual(["paper", "stoyan"]);
    expect(JSON.stringify((await visit("nadia", "/enrollments/e-nadia/quiz/basics")).data)).toContain("You take this one on paper; stoyan types it in.");
  });
});

test("the trainee's browser neither starts it, nor answers it, nor hands it in, nor sees its questions", async () => {
  const id = idFrom((await give("elena")).location);
  const nadia = actor("nadia");
  expect(await startAttempt(nadia, { enrollmentId: "e-nadia", key: "basics" }, start)).toEqual({ ok: false, code: "on-paper" });
  expect(await saveAnswer(nadia, { attemptId: id, questionKey: "sum", answer: "1", seq: 1 }, start)).toEqual({ ok: false, code: "on-paper" });
  expect(await submitAttempt(nadia, { attemptId: id }, start)).toEqual({ ok: false, code: "on-paper" });
  expect(await submit("nadia", `/attempts/${id}/check`, {})).toMatchObject({ status: 409, data: { refusal: "on-paper" } });
  for (const url of [`/attempts/${id}/questions/1`, `/attempts/${id}/check`]) expect(await visit("nadia", url), url).toMatchObject({ status: 302, location: `/attempts/${id}` });
  const page = JSON.stringify((await visit("nadia", `/attempts/${id}`)).data);
  expect(page).toContain("elena types it in");
  expect(page).not.toContain("Which one?");
});

test("the sheet holds every question and no key, and nobody else opens it", async () => {
  for (const key of ["basics", "survey"]) {
    const id = idFrom((await give("elena", key)).location);
    for (const person of everybody) {
      const page = await visit(person, `/attempts/${id}/paper`);
      if (person === "elena" || person === "stoyan") {
        expect(page.status).toBe(200);
        expect(JSON.stringify(page.data)).toContain("Which one?");
        expect(JSON.stringify(page.data)).not.toMatch(secret);
      } else expect([403, 404], person).toContain(page.status);
    }
  }
});
