import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/access.ts";
import { addScan } from "#app/features/quizzes/paper/add-scan.server.ts";
import { giveOnPaper } from "#app/features/quizzes/paper/give-on-paper.server.ts";
import { saveAnswer } from "#app/features/quizzes/attempts/save-answer.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { typeInAnswers } from "#app/features/quizzes/paper/type-in-answers.server.ts";
import { typeInMarks } from "#app/features/quizzes/paper/type-in-marks.server.ts";
import { withdrawPaper } from "#app/features/quizzes/paper/withdraw-paper.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { read } from "#db/engine";
import { findAttempt } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findPaperAttempt } from "#db/queries/paper-attempts.ts";
import { findJourney } from "#db/queries/standings.ts";
import { journal, waits } from "#db/schema/index.ts";
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
} from "#tests/features/quizzes/attempts/quiz-world.ts";

const give = (person: string, key = "basics", trainee = "nadia") =>
  submit(person, `/enrollments/e-${trainee}/quiz/${key}/paper`, {});

const idFrom = (location: string) => location.split("/")[2] ?? "";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const scan = {
  name: "paper.png",
  type: "image/png",
  size: png.byteLength,
  hash: "h".repeat(64),
  content: png,
};

const given = async (key = "basics") => idFrom((await give("elena", key)).location);

const secret = new RegExp(`${canary}|424242`);

beforeEach(quizWorld);

describe("giving a quiz on paper", () => {
  test("begins one attempt without a deadline, however often it is sent", async () => {
    const given = await give("stoyan", "timed");
    expect(given).toMatchObject({
      status: 303,
      location: expect.stringMatching(/^\/attempts\/[^/]+\/paper$/),
    });
    const id = idFrom(given.location);
    expect(idFrom((await give("stoyan", "timed")).location)).toBe(id);
    expect(idFrom((await give("elena", "timed")).location)).toBe(id);
    expect(await findAttempt(read(), id, "nadia")).toMatchObject({
      deadlineAt: null,
      number: 1,
      submittedAt: null,
    });
    expect(await findPaperAttempt(read(), id)).toMatchObject({
      givenById: "stoyan",
      traineeId: "nadia",
      typedInAt: null,
    });
    expect(
      (await read().select().from(journal)).map(({ act }) => act).filter((act) => act.startsWith("attempt.")),
    ).toEqual(["attempt.given"]);
  });

  test("is for trainers and the head of the team, and never for oneself", async () => {
    for (const person of everybody) {
      const { status } = await give(person);
      if (person === "stoyan" || person === "elena") expect(status, person).toBe(303);
      else expect([403, 404], person).toContain(status);
    }
    const own: Actor = {
      kind: "person",
      id: "nadia",
      roles: ["trainee", "trainer"],
      sessionHash: "s",
      provedAt: start,
    };
    expect(await giveOnPaper(own, { enrollmentId: "e-nadia", key: "survey" }, start)).toEqual({
      ok: false,
      code: "not-for-yourself",
    });
  });

  test("keeps the rules of the screen: an open attempt, the pause, the number of tries", async () => {
    const elena = actor("elena");
    const first = await begin("basics");
    expect(await giveOnPaper(elena, { enrollmentId: "e-nadia", key: "basics" }, start)).toEqual({
      ok: false,
      code: "open-on-screen",
    });
    await answerAll(first, false);
    await submitAttempt(actor("nadia"), { attemptId: first }, start);
    expect(
      await giveOnPaper(elena, { enrollmentId: "e-nadia", key: "basics" }, start + minute),
    ).toMatchObject({ ok: false, code: "cool-down", until: start + 30 * minute });
    setNow(start + minute);
    expect((await give("elena")).location).toBe("/enrollments/e-nadia/quiz/basics");
    const second = await begin("basics", start + 31 * minute);
    await submitAttempt(actor("nadia"), { attemptId: second }, start + 32 * minute);
    expect(
      await giveOnPaper(elena, { enrollmentId: "e-nadia", key: "basics" }, start + 90 * minute),
    ).toMatchObject({ ok: false, code: "used-up" });
    expect(await giveOnPaper(elena, { enrollmentId: "none", key: "basics" }, start)).toEqual({
      ok: false,
      code: "not-found",
    });
  });

  test("waits for whoever types it in, and says so", async () => {
    await give("stoyan");
    const journey = async () =>
      (
        await findJourney(read(), "e-nadia", await findClock(read(), start))
      )?.journey.stages[0]?.requirements.find(({ requirement }) => requirement.key === "basics")?.progress;
    expect(await journey()).toMatchObject({ owner: "head", reason: "on-paper", state: "waiting" });
    expect((await read().select().from(waits)).map(({ what, ownerId }) => [what, ownerId])).toContainEqual([
      "paper",
      "stoyan",
    ]);
    expect(JSON.stringify((await visit("nadia", "/enrollments/e-nadia/quiz/basics")).data)).toContain(
      "You are taking this one on paper; stoyan types it in.",
    );
  });
});

test("the trainee's browser neither starts it, nor answers it, nor hands it in, nor sees its questions", async () => {
  const id = idFrom((await give("elena")).location);
  const nadia = actor("nadia");
  expect(await startAttempt(nadia, { enrollmentId: "e-nadia", key: "basics" }, start)).toEqual({
    ok: false,
    code: "on-paper",
  });
  expect(await saveAnswer(nadia, { attemptId: id, questionKey: "sum", answer: "1", seq: 1 }, start)).toEqual({
    ok: false,
    code: "on-paper",
  });
  expect(await submitAttempt(nadia, { attemptId: id }, start)).toEqual({ ok: false, code: "on-paper" });
  expect(await submit("nadia", `/attempts/${id}/check`, {})).toMatchObject({
    status: 409,
    data: { refusal: "on-paper" },
  });
  for (const url of [`/attempts/${id}/questions/1`, `/attempts/${id}/check`])
    expect(await visit("nadia", url), url).toMatchObject({ status: 302, location: `/attempts/${id}` });
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

describe("typing it in", () => {
  const right = async (id: string) =>
    new Map(
      Object.entries(await rightAnswers(id)).map(([key, answer]): [string, string | string[]] => [
        `${key}`,
        answer,
      ]),
    );

  test("keeps it first, asks for the scan, then hands it in under the name of who typed", async () => {
    const id = await given();
    const answers = await right(id);
    expect(
      await typeInAnswers(
        actor("elena"),
        { attemptId: id, answers: new Map([["sum", "much"]]), scan: null, handsIn: false },
        start,
      ),
    ).toEqual({ ok: false, code: "invalid", errors: { "answer-sum": "not-a-figure" } });
    expect(
      await typeInAnswers(
        actor("elena"),
        { attemptId: id, answers, scan: null, handsIn: false },
        start + minute,
      ),
    ).toEqual({ ok: true, isHandedIn: false });
    expect(
      await typeInAnswers(
        actor("elena"),
        { attemptId: id, answers, scan: null, handsIn: true },
        start + minute,
      ),
    ).toEqual({ ok: false, code: "invalid", errors: { scan: "paper-scan-missing" } });
    expect(await withdrawPaper(actor("elena"), { attemptId: id }, start + minute)).toEqual({
      ok: false,
      code: "already-recorded",
    });
    setNow(start + 2 * minute);
    const page = await visit("stoyan", `/attempts/${id}/paper/answers`);
    expect(JSON.stringify(page.data)).not.toMatch(/"correct"|"accepted"|because/);
    expect(
      await typeInAnswers(
        actor("stoyan"),
        { attemptId: id, answers, scan, handsIn: true },
        start + 2 * minute,
      ),
    ).toEqual({ ok: true, isHandedIn: true });
    expect(
      await typeInAnswers(
        actor("elena"),
        { attemptId: id, answers, scan, handsIn: true },
        start + 3 * minute,
      ),
    ).toEqual({ ok: false, code: "handed-in" });
    expect(await findAttempt(read(), id, "nadia")).toMatchObject({
      submittedAt: start + 2 * minute,
      result: { scoreBp: 10_000, isPassed: true },
    });
    expect(
      (await read().select({ act: journal.act, by: journal.actorId }).from(journal)).filter(
        ({ act }) => act === "attempt.submitted",
      ),
    ).toEqual([{ act: "attempt.submitted", by: "stoyan" }]);
    expect(JSON.stringify((await visit("nadia", `/attempts/${id}`)).data)).toContain("typed in by stoyan");
    const file = (await findPaperAttempt(read(), id))?.scanFileId ?? "";
    expect((await visit("nadia", `/enrollments/e-nadia/files/${file}`)).status).toBe(200);
    expect((await visit("desislava", `/enrollments/e-nadia/files/${file}`)).status).toBe(404);
  });

  test("by its form, without a script: what is wrong stands beside its field, and nothing is lost", async () => {
    const id = await given("survey");
    const answers = Object.fromEntries(
      [...(await right(id))].map(([key, answer]) => [`answer-${key}`, answer]),
    ) as Record<string, string>;
    expect(
      await submit("elena", `/attempts/${id}/paper/answers`, { ...answers, go: "hand-in" }),
    ).toMatchObject({
      status: 422,
      data: { errors: { scan: "paper-scan-missing" }, values: { "answer-why": answers["answer-why"] } },
    });
    expect(
      (await submit("elena", `/attempts/${id}/paper/answers`, { ...answers, go: "save" })).location,
    ).toBe(`/attempts/${id}/paper/answers`);
    expect((await visit("elena", `/attempts/${id}/paper/answers`)).data).toMatchObject({
      scan: null,
      questions: expect.arrayContaining([
        expect.objectContaining({ key: "why", answer: answers["answer-why"] }),
      ]),
    });
    await typeInAnswers(
      actor("elena"),
      { attemptId: id, answers: new Map(), scan, handsIn: true },
      start + minute,
    );
    expect((await read().select().from(waits)).map(({ what }) => what)).toContain("grading");
  });

  test("is for trainers and the head of the team alone, never for the trainee", async () => {
    const id = await given();
    for (const person of everybody.filter((one) => one !== "elena" && one !== "stoyan")) {
      expect([403, 404], person).toContain((await visit(person, `/attempts/${id}/paper/answers`)).status);
      expect(
        await typeInAnswers(actor(person), { attemptId: id, answers: new Map(), scan, handsIn: true }, start),
        person,
      ).toMatchObject({ ok: false, code: person === "nobody" ? "not-found" : "not-yours" });
    }
  });

  test("taken back before anything is typed in, it goes on with the same questions on screen", async () => {
    const id = await given("timed");
    const before = await findAttempt(read(), id, "nadia");
    setNow(start + minute);
    expect((await submit("stoyan", `/attempts/${id}/paper/withdrawal`, {})).location).toBe(`/attempts/${id}`);
    const started = await startAttempt(
      actor("nadia"),
      { enrollmentId: "e-nadia", key: "timed" },
      start + 2 * minute,
    );
    expect(started).toEqual({ ok: true, attemptId: id });
    expect(await findAttempt(read(), id, "nadia")).toMatchObject({
      paper: before?.paper,
      deadlineAt: start + 12 * minute,
    });
    expect(
      await saveAnswer(
        actor("nadia"),
        { attemptId: id, questionKey: "word", answer: "x", seq: 1 },
        start + 2 * minute,
      ),
    ).toMatchObject({ ok: true });
    expect(
      await typeInAnswers(
        actor("elena"),
        { attemptId: id, answers: new Map(), scan, handsIn: true },
        start + 3 * minute,
      ),
    ).toEqual({ ok: false, code: "not-found" });
  });
});

test("a scan shows its marks to whoever sat the paper only once they are released, also a scan that was replaced", async () => {
  const id = await given("survey");
  await addScan(actor("elena"), { attemptId: id, scan }, start);
  const first = (await findPaperAttempt(read(), id))?.scanFileId ?? "";
  const marks = new Map([
    ["one", 10_000],
    ["why", 7_000],
  ]);
  expect(
    await typeInMarks(
      actor("elena"),
      { attemptId: id, marks, markedOn: "2026-03-03", scan: { ...scan, hash: "i".repeat(64) } },
      start + minute,
    ),
  ).toEqual({ ok: true });
  const second = (await findPaperAttempt(read(), id))?.scanFileId ?? "";
  const seen = async (person: string) =>
    Promise.all(
      [first, second].map(async (file) => (await visit(person, `/enrollments/e-nadia/files/${file}`)).status),
    );
  const listed = async () =>
    (await visit("nadia", "/account/record")).data as { tables: { files: { id: string }[] } };
  expect(await seen("nadia")).toEqual([404, 404]);
  expect(await seen("elena")).toEqual([200, 200]);
  expect((await listed()).tables.files).toEqual([]);
  await releaseAttempt(actor("elena"), { attemptId: id }, start + 2 * minute);
  expect(await seen("nadia")).toEqual([200, 200]);
  expect((await listed()).tables.files.map((file) => file.id).toSorted()).toEqual([first, second].toSorted());
});
