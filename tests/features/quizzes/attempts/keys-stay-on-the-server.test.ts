import { beforeEach, describe, expect, test } from "vitest";
import { gradeAnswer } from "#app/features/grading/answers/grade-answer.server.ts";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { read } from "#db/engine";
import { findAttempt } from "#db/queries/attempts.ts";
import { submit, visit } from "#tests/support/visit.ts";
import {
  actor,
  answerAll,
  begin,
  canary,
  everybody,
  minute,
  quizWorld,
  rightAnswers,
  setNow,
  start,
} from "./quiz-world.ts";

const nadia = actor("nadia");
const pages = (key: string, id: string) => [
  `/enrollments/e-nadia/quiz/${key}`,
  `/attempts/${id}`,
  `/attempts/${id}/check`,
  ...[1, 2, 3, 4].map((n) => `/attempts/${id}/questions/${n}`),
  `/enrollments/e-nadia/quiz/${key}/extra-attempts`,
  `/grading/${id}`,
  "/grading",
];
const secret = new RegExp(`${canary}|424242|"correct"|"accepted"|"guidance":"[^"]`);

/** Everything the pages of an attempt answer to somebody, as one text. */
async function seen(person: string | null, key: string, id: string): Promise<string> {
  const answers = await Promise.all(pages(key, id).map((url) => visit(person, url)));
  return JSON.stringify(answers);
}

beforeEach(quizWorld);

describe("before the result is released", () => {
  test.each(["basics", "survey"])("nobody is sent a key of an open attempt at %s", async (key) => {
    for (const person of [null, ...everybody])
      expect(await seen(person, key, await begin(key))).not.toMatch(secret);
  });

  test("fifty papers give nothing away: fresh option ids in an order of their own", async () => {
    const places = new Set<number>();
    for (let i = 0; i < 50; i++) {
      await quizWorld();
      const id = await begin("basics");
      const attempt = await findAttempt(read(), id, "nadia");
      const shown = attempt?.paper.questions.find((question) => question.key === "one")?.options ?? [];
      const right = (await rightAnswers(id))["one"];
      places.add(shown.findIndex((option) => option.id === right));
      expect(JSON.stringify(attempt)).not.toMatch(secret);
    }
    expect(places).toEqual(new Set([0, 1, 2]));
  });

  test("the guidance is shown to a grader after hand-in and to nobody else", async () => {
    const id = await begin("survey");
    await answerAll(id, true);
    await submitAttempt(nadia, { attemptId: id }, start + minute);
    for (const person of everybody) {
      const isGrader = person === "elena" || person === "stoyan";
      expect(secret.test(await seen(person, "survey", id)), person).toBe(isGrader);
    }
  });

  test("a draft mark is not shown to the trainee", async () => {
    const id = await begin("survey");
    await answerAll(id, true);
    await submitAttempt(nadia, { attemptId: id }, start + minute);
    await gradeAnswer(
      actor("elena"),
      { attemptId: id, questionKey: "why", bp: 3333, comment: "still a draft" },
      start + minute,
    );
    const page = await seen("nadia", "survey", id);
    expect(page).not.toContain("still a draft");
    expect(page).not.toContain("3333");
  });
});

describe("after the result is released", () => {
  async function fail(at: number): Promise<string> {
    const id = await begin("basics", at);
    await answerAll(id, false, at);
    await submitAttempt(nadia, { attemptId: id }, at);
    setNow(at);
    return id;
  }

  test("a failed try that may be repeated opens no key to the trainee", async () => {
    const id = await fail(start);
    const page = await visit("nadia", `/attempts/${id}`);
    expect(page).toMatchObject({
      status: 200,
      data: { state: "failed", showsKeys: false, result: { isPassed: false } },
    });
    expect(JSON.stringify(page)).not.toMatch(secret);
  });

  test("the last try keeps them closed while it is open", async () => {
    const first = await fail(start);
    await begin("basics", start + 60 * minute);
    setNow(start + 61 * minute);
    expect(JSON.stringify(await visit("nadia", `/attempts/${first}`))).not.toMatch(secret);
  });

  /** The other two quizzes, which ask some of the same. */
  async function passOthers(at: number): Promise<void> {
    for (const quiz of ["timed", "survey"]) {
      const id = await begin(quiz, at);
      await answerAll(id, true, at);
      await submitAttempt(nadia, { attemptId: id }, at);
      if (quiz === "timed") continue;
      await gradeAnswer(actor("elena"), { attemptId: id, questionKey: "why", bp: 10_000, comment: "" }, at);
      await releaseAttempt(actor("elena"), { attemptId: id }, at);
    }
  }

  test("the last failed try opens the right answers", async () => {
    await passOthers(start);
    const first = await fail(start);
    await fail(start + 60 * minute);
    expect(JSON.stringify(await visit("nadia", `/attempts/${first}`))).toMatch(secret);
  });

  test("but none that a quiz still ahead may ask, and that quiz opens them when it is over", async () => {
    const first = await fail(start);
    await fail(start + 60 * minute);
    const page = await visit("nadia", `/attempts/${first}`);
    expect(page.data).toMatchObject({
      showsKeys: true,
      review: [{ isHeld: true, bp: 0 }, { isHeld: true }, { isHeld: true }, { isHeld: true }],
    });
    expect(JSON.stringify(page)).not.toMatch(secret);
    await begin("timed", start + 61 * minute);
    expect(JSON.stringify(await visit("nadia", `/attempts/${first}`))).not.toMatch(secret);
    expect(JSON.stringify(await visit("elena", `/attempts/${first}`))).toMatch(secret);
  });

  test("a question that only another onboarding or a quiz that is passed asks is held back by none", async () => {
    await passOthers(start);
    const id = await begin("basics", start);
    await answerAll(id, true, start);
    await submitAttempt(nadia, { attemptId: id }, start);
    expect((await visit("nadia", `/attempts/${id}`)).data).toMatchObject({
      review: [{ isHeld: false }, { isHeld: false }, { isHeld: false }, { isHeld: false }],
    });
  });

  test("a passed quiz opens them, with the grader's comment", async () => {
    const id = await begin("survey");
    await answerAll(id, true);
    await submitAttempt(nadia, { attemptId: id }, start + minute);
    await gradeAnswer(
      actor("elena"),
      { attemptId: id, questionKey: "why", bp: 6667, comment: "Name the product too." },
      start + minute,
    );
    await releaseAttempt(actor("elena"), { attemptId: id }, start + 2 * minute);
    const page = JSON.stringify(await visit("nadia", `/attempts/${id}`));
    expect(page).toMatch(secret);
    expect(page).toContain("Name the product too.");
  });

  test("somebody else's attempt is not there", async () => {
    const id = await begin("basics");
    for (const url of pages("basics", id)) {
      if (url === "/grading") continue;
      expect([403, 404], url).toContain((await visit("ivan", url)).status);
      expect([403, 404], url).toContain((await visit("georgi", url)).status);
    }
    expect(
      (await submit("ivan", `/attempts/${id}/questions/1`, { question: "one", seq: "1", answer: "" })).status,
    ).toBe(404);
    expect((await submit("ivan", `/attempts/${id}/check`, {})).status).toBe(404);
    expect((await submit("ivan", "/enrollments/e-nadia/quiz/basics/attempts", {})).status).toBe(404);
  });
});
