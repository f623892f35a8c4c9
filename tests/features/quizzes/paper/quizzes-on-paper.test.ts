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
import { findChanges } from "#app/features/grading/regrades/find-changes.view.server.ts";
import { read } from "#db/engine";
import { findSittingsOfQuiz } from "#db/queries/analysis.ts";
import { findAllMarks, findAttempt } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findPaperAttempt } from "#db/queries/paper-attempts.ts";
import { findJourney } from "#db/queries/standings.ts";
import { findReleasedWith } from "#db/queries/regrade.ts";
import { journal, waits } from "#db/schema/index.ts";
import { submit, upload, visit } from "#tests/support/visit.ts";
import {
  actor,
  answerAll,
  bank,
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
      "You take this one on paper; stoyan types it in.",
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

describe("typing in the marks of a paper that was marked by hand", () => {
  const marksOf = async (id: string, bp: number) =>
    new Map(((await findAttempt(read(), id, "nadia"))?.paper.questions ?? []).map(({ key }) => [key, bp]));
  const fields = async (id: string, bp: string) =>
    Object.fromEntries([...(await marksOf(id, 0)).keys()].map((key) => [`mark-${key}`, bp]));
  const url = (id: string) => `/attempts/${id}/paper/marks`;
  const file = () => new File([png], "paper.png", { type: "image/png" });

  test("asks for the scan, every mark and a day that has come, and keeps what was chosen", async () => {
    const id = await given();
    const sent = await upload("elena", url(id), {
      "mark-one": "10000",
      "mark-sum": "0",
      markedOn: "2026-03-04",
    });
    expect(sent).toMatchObject({
      status: 422,
      data: {
        errors: {
          scan: "paper-scan-missing",
          markedOn: "in-the-future",
          "mark-two": "required",
          "mark-word": "required",
        },
        values: { "mark-one": "10000", "mark-sum": "0", markedOn: "2026-03-04" },
      },
    });
    for (const wrong of [
      { markedOn: "soon" },
      { markedOn: "2026-03-03", "mark-one": "5000" },
      { markedOn: "2026-03-03", other: "1" },
    ])
      expect(
        (await upload("elena", url(id), { ...(await fields(id, "0")), ...wrong, scan: file() })).status,
      ).toBe(422);
    expect(
      await typeInMarks(
        actor("elena"),
        {
          attemptId: id,
          marks: new Map([...(await marksOf(id, 0)), ["unknown", 0]]),
          markedOn: "2026-03-03",
          scan,
        },
        start,
      ),
    ).toEqual({ ok: false, code: "invalid", errors: { "mark-unknown": "invalid" } });
    expect(await findAttempt(read(), id, "nadia")).toMatchObject({ submittedAt: null });
    expect(await findAllMarks(read(), id)).toEqual([]);
  });

  test("keeps the scan alone first, with what is chosen so far", async () => {
    const id = await given();
    expect(await upload("elena", url(id), { go: "scan", markedOn: "", "mark-one": "3333" })).toMatchObject({
      status: 422,
      data: { errors: { scan: "paper-scan-missing" }, values: { "mark-one": "3333" } },
    });
    expect(
      (await upload("elena", url(id), { go: "scan", markedOn: "", other: "1", scan: file() })).status,
    ).toBe(422);
    expect(
      await upload("elena", url(id), { go: "scan", markedOn: "", "mark-one": "3333", scan: file() }),
    ).toMatchObject({ status: 200, data: { errors: {}, values: { "mark-one": "3333" } } });
    expect(await findAllMarks(read(), id)).toEqual([]);
    expect((await visit("elena", url(id))).data).toMatchObject({ scan: { isImage: true } });
    expect(
      (await upload("elena", url(id), { ...(await fields(id, "0")), markedOn: "2026-03-02" })).location,
    ).toBe(`/grading/${id}`);
    expect(await addScan(actor("stoyan"), { attemptId: id, scan }, start)).toEqual({
      ok: false,
      code: "handed-in",
    });
    for (const person of ["nadia", "maria", "victor"])
      expect(await addScan(actor(person), { attemptId: id, scan }, start)).toEqual({
        ok: false,
        code: "not-yours",
      });
  });

  test("puts them under the name of who typed, releases nothing, and lets that person alone mend them until the release", async () => {
    const id = await given();
    setNow(start + minute);
    expect(
      (
        await upload("elena", url(id), {
          ...(await fields(id, "6667")),
          markedOn: "2026-03-02",
          scan: file(),
        })
      ).location,
    ).toBe(`/grading/${id}`);
    expect(await findAttempt(read(), id, "nadia")).toMatchObject({
      submittedAt: start + minute,
      result: null,
    });
    expect(
      (await findAllMarks(read(), id)).map(({ bp, origin, markedById }) => [bp, origin, markedById]),
    ).toEqual(Array(4).fill([6667, "graded", "elena"]));
    expect(JSON.stringify((await visit("elena", `/grading/${id}`)).data)).toContain(
      `/attempts/${id}/paper/marks`,
    );
    expect((await visit("nadia", `/attempts/${id}`)).data).toMatchObject({
      state: "waiting",
      waiting: { count: 0 },
    });
    expect(JSON.stringify((await visit("nadia", `/attempts/${id}`)).data)).not.toMatch(/6667|"bp":\d/);
    expect(
      await typeInMarks(
        actor("stoyan"),
        { attemptId: id, marks: await marksOf(id, 0), markedOn: "2026-03-02", scan: null },
        start + 2 * minute,
      ),
    ).toMatchObject({ ok: false });
    const mended = new Map([
      ...(await marksOf(id, 6667)),
      ["sum", 10_000],
      ["one", 10_000],
      ["two", 10_000],
      ["word", 10_000],
    ]);
    expect(
      await typeInMarks(
        actor("elena"),
        { attemptId: id, marks: mended, markedOn: "2026-03-02", scan: null },
        start + 3 * minute,
      ),
    ).toEqual({ ok: true });
    expect(
      await typeInMarks(
        actor("elena"),
        { attemptId: id, marks: mended, markedOn: "2026-03-02", scan: null },
        start + 4 * minute,
      ),
    ).toEqual({ ok: true });
    expect(await findAllMarks(read(), id)).toHaveLength(8);
    expect(await releaseAttempt(actor("elena"), { attemptId: id }, start + 5 * minute)).toMatchObject({
      ok: true,
      scoreBp: 10_000,
      isPassed: true,
    });
    expect(
      await typeInMarks(
        actor("elena"),
        { attemptId: id, marks: await marksOf(id, 0), markedOn: "2026-03-02", scan: null },
        start + 6 * minute,
      ),
    ).toEqual({ ok: false, code: "handed-in" });
    setNow(start + 7 * minute);
    const page = JSON.stringify((await visit("nadia", `/attempts/${id}`)).data);
    expect(page).toContain("Marked by hand on");
    expect(page).toContain("on the paper: see the scan");
  });

  test("a mended key leaves them alone, and their answers and times are no figures of the analysis", async () => {
    const id = await given();
    await typeInMarks(
      actor("elena"),
      { attemptId: id, marks: await marksOf(id, 10_000), markedOn: "2026-03-02", scan },
      start + minute,
    );
    await releaseAttempt(actor("elena"), { attemptId: id }, start + 2 * minute);
    const { changes, misfits } = findChanges(await findReleasedWith(read(), "sum", 10), "sum", {
      ...bank["sum"],
      value: 7,
    } as never);
    expect([changes, misfits]).toEqual([[], 1]);
    expect(
      (await findSittingsOfQuiz(read(), "basics")).map(({ isOnPaper, isMarkedByHand }) => [
        isOnPaper,
        isMarkedByHand,
      ]),
    ).toEqual([[true, true]]);
  });

  test("is for those who give papers and may grade the quiz, never for the trainee", async () => {
    const id = await given();
    for (const person of everybody.filter((one) => one !== "elena" && one !== "stoyan")) {
      expect([403, 404], person).toContain((await visit(person, url(id))).status);
      expect(
        await typeInMarks(
          actor(person),
          { attemptId: id, marks: await marksOf(id, 10_000), markedOn: "2026-03-02", scan },
          start,
        ),
        person,
      ).toEqual({ ok: false, code: "not-yours" });
    }
    for (const person of ["elena", "stoyan"]) expect((await visit(person, url(id))).status).toBe(200);
    expect(JSON.stringify((await visit("stoyan", `/attempts/${id}`)).data)).toContain(url(id));
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
