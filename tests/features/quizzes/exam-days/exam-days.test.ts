import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { type ExamDays, windowOn } from "#app/domain/exam-days.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { setExamDays } from "#app/features/quizzes/exam-days/set-exam-days.server.ts";
import { sweep } from "#app/jobs/sweep.server.ts";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { read } from "#db/engine";
import { attempts, journal, notices, waits } from "#db/schema/index.ts";
import { actor, minute, quizWorld, setNow, start } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

const day = 24 * 60 * minute;
/** Wednesday 4 to Thursday 5 March 2026, in Sofia. */
const [opens, closes] = [Date.parse("2026-03-04T00:00:00+02:00"), Date.parse("2026-03-06T00:00:00+02:00")];
const asked = {
  quiz: "basics",
  whom: "stage",
  opensOn: "2026-03-04",
  closesOn: "2026-03-05",
  requestId: "request-survey",
};
const begin = (key: string, now: number) =>
  startAttempt(actor("nadia"), { enrollmentId: "e-nadia", key }, now);
const window = (opensOn: string, closesOn: string, quiz = "q"): ExamDays => ({
  quiz,
  opensOn,
  closesOn,
  setBy: "trainer",
});

describe("the rule", () => {
  test.each<[string, ExamDays[], string, unknown]>([
    ["no days", [], "2026-03-04", { state: "always" }],
    [
      "days of another quiz",
      [window("2026-03-01", "2026-03-02", "other")],
      "2026-03-04",
      { state: "always" },
    ],
    [
      "the day before",
      [window("2026-03-04", "2026-03-05")],
      "2026-03-03",
      { state: "later", opensOn: "2026-03-04" },
    ],
    [
      "the first day",
      [window("2026-03-04", "2026-03-05")],
      "2026-03-04",
      { state: "open", closesOn: "2026-03-05" },
    ],
    ["the last day", [window("2026-03-04", "2026-03-05")], "2026-03-05", { state: "open" }],
    [
      "the day after",
      [window("2026-03-04", "2026-03-05")],
      "2026-03-06",
      { state: "over", closesOn: "2026-03-05" },
    ],
    [
      "between two",
      [
        window("2026-03-01", "2026-03-02"),
        window("2026-03-10", "2026-03-11"),
        window("2026-03-07", "2026-03-08"),
      ],
      "2026-03-04",
      { state: "later", opensOn: "2026-03-07" },
    ],
    [
      "two at once",
      [window("2026-03-01", "2026-03-05"), window("2026-03-04", "2026-03-09")],
      "2026-03-04",
      { state: "open", closesOn: "2026-03-09" },
    ],
    [
      "after both",
      [window("2026-03-01", "2026-03-02"), window("2026-03-04", "2026-03-05")],
      "2026-03-09",
      { state: "over", closesOn: "2026-03-05" },
    ],
  ])("%s", (_, windows, today, state) =>
    expect(windowOn(windows, "q", today)).toMatchObject(state as object),
  );

  test("with any days set, a quiz is open exactly on days inside one of them", () => {
    const on = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, "0")}`);
    const some = fc.array(
      fc.tuple(on, on).map(([a, b]) => (a <= b ? window(a, b) : window(b, a))),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(some, on, (windows, today) => {
        expect(windowOn(windows, "q", today).state === "open").toBe(
          windows.some(({ opensOn, closesOn }) => opensOn <= today && today <= closesOn),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("for somebody in the stage", () => {
  beforeEach(quizWorld);

  test("it starts on the first day and not a millisecond before, ends with the last, and says who set it", async () => {
    expect(await setExamDays(actor("elena"), asked, start)).toMatchObject({ ok: true, people: 2 });
    expect(await begin("basics", opens - 1)).toEqual({ ok: false, code: "survey-later" });
    setNow(start);
    expect(await visit("nadia", "/enrollments/e-nadia/quiz/basics")).toMatchObject({
      data: {
        sentence: "The written exam opens on Wednesday 4 March; a trainer set the day.",
        may: { start: false },
      },
    });
    expect(await begin("timed", opens - 1)).toMatchObject({ ok: true });
    const started = await begin("basics", opens);
    const [row] = await read()
      .select({ deadlineAt: attempts.deadlineAt })
      .from(attempts)
      .where(eq(attempts.id, started.ok ? started.attemptId : ""));
    expect(row?.deadlineAt).toBe(closes);
  });

  test("before the start it says how long is really left where the day ends sooner than the time of the quiz", async () => {
    await setExamDays(actor("elena"), { ...asked, quiz: "timed" }, start);
    const page = async (at: number, quiz = "timed") => {
      setNow(at);
      return (await visit("nadia", `/enrollments/e-nadia/quiz/${quiz}`)).data as {
        rules: { timeLimitMinutes: number | null; leftMinutes: number | null };
      };
    };
    expect(await page(closes - 11 * minute)).toMatchObject({
      rules: { timeLimitMinutes: 10, leftMinutes: null },
    });
    expect(await page(closes - 10 * minute)).toMatchObject({ rules: { leftMinutes: null } });
    expect(await page(closes - 4 * minute - 1)).toMatchObject({
      rules: { timeLimitMinutes: 10, leftMinutes: 4 },
    });
    const started = await begin("timed", closes - 4 * minute);
    expect(
      await read()
        .select({ deadlineAt: attempts.deadlineAt })
        .from(attempts)
        .where(eq(attempts.id, started.ok ? started.attemptId : "")),
    ).toEqual([{ deadlineAt: closes }]);
    await setExamDays(actor("elena"), { ...asked, requestId: "request-untimed" }, start);
    expect(await page(closes - 90 * minute, "basics")).toMatchObject({
      rules: { timeLimitMinutes: null, leftMinutes: 90 },
    });
    expect(await page(closes - 25 * 60 * minute, "basics")).toMatchObject({ rules: { leftMinutes: null } });
  });

  test.each([
    [0, "less than a minute"],
    [1, "1 minute"],
    [45, "45 minutes"],
    [60, "1 hour"],
    [90, "1 hour 30 minutes"],
  ])("%i minutes are said in full", (minutes, said) =>
    expect(quizzesWords.en.timeCutText(minutes, null)).toBe(`${said}, until the exam days end`),
  );

  test("afterwards nobody starts it until it is opened again, and the trainer has it in the queue", async () => {
    const opened = await setExamDays(actor("elena"), asked, start);
    expect(await begin("basics", closes)).toEqual({ ok: false, code: "survey-over" });
    await sweep(closes + minute);
    expect(
      await read()
        .select({ owner: waits.owner, key: waits.requirementKey })
        .from(waits)
        .where(eq(waits.what, "survey")),
    ).toContainEqual({ owner: "trainer", key: "basics" });
    setNow(closes + minute);
    const id = opened.ok ? opened.examDaysId : "";
    expect(await submit("elena", `/exam-days/${id}`, { closesOn: "2026-03-05" })).toMatchObject({
      status: 422,
      data: { errors: { closesOn: "ends-before" } },
    });
    expect((await submit("elena", `/exam-days/${id}`, { closesOn: "2026-03-09" })).status).toBe(303);
    expect(await begin("basics", closes + minute)).toMatchObject({ ok: true });
  });

  test("a survey taken back lets everybody in again, and can be set again", async () => {
    const opened = await setExamDays(actor("stoyan"), asked, start);
    const path = `/exam-days/${opened.ok ? opened.examDaysId : ""}`;
    setNow(start + minute);
    expect((await submit("elena", `${path}/cancellation`, { act: "cancel" })).location).toBe(path);
    expect((await submit("elena", `${path}/cancellation`, { act: "restore" })).location).toBe(path);
    expect(await begin("basics", start + minute)).toEqual({ ok: false, code: "survey-later" });
    await submit("elena", `${path}/cancellation`, { act: "cancel" });
    expect(await begin("basics", start + minute)).toMatchObject({ ok: true });
    expect(
      (await read().select({ act: journal.act }).from(journal))
        .map(({ act }) => act)
        .filter((act) => act.startsWith("survey.")),
    ).toEqual(["survey.opened", "survey.cancelled", "survey.restored", "survey.cancelled"]);
  });

  test("one person or a month alone: the others go on as before; those it is for are told once", async () => {
    setNow(start);
    const form = (await visit("elena", "/exam-days/new")).data as {
      whom: { value: string }[];
      requestId: string;
    };
    const [month] = form.whom.flatMap(({ value }) => (value.startsWith("cohort:") ? [value] : []));
    expect(form.whom.map(({ value }) => value)).toEqual(["stage", month, "one:e-ivan", "one:e-nadia"]);
    const saved = await submit("elena", "/exam-days/new", {
      ...asked,
      whom: "one:e-ivan",
      requestId: form.requestId,
    });
    expect(saved.status).toBe(303);
    expect(
      (await submit("elena", "/exam-days/new", { ...asked, whom: "one:e-ivan", requestId: form.requestId }))
        .location,
    ).toBe("/exam-days");
    expect(await begin("basics", start)).toMatchObject({ ok: true });
    expect(await startAttempt(actor("ivan"), { enrollmentId: "e-ivan", key: "basics" }, start)).toEqual({
      ok: false,
      code: "survey-later",
    });
    expect(
      await read()
        .select({ to: notices.personId, on: notices.onDay })
        .from(notices)
        .where(eq(notices.kind, "survey")),
    ).toEqual([{ to: "ivan", on: "2026-03-04" }]);
    expect(
      await setExamDays(actor("elena"), { ...asked, whom: String(month), requestId: "request-month" }, start),
    ).toMatchObject({ ok: true, people: 2 });
    expect((await visit("elena", "/exam-days")).data).toMatchObject({
      rows: [
        { count: "0 of 2", state: "Upcoming" },
        { count: "0 of 1", whom: "ivan" },
      ],
    });
  });

  test.each([
    ["an oral or unknown quiz", { quiz: "none" }, "quiz", "no-such-quiz"],
    ["nobody", { whom: "cohort:1999-01" }, "whom", "nobody-to-ask"],
    ["somebody unknown", { whom: "one:nobody" }, "whom", "nobody-to-ask"],
    ["an end before its start", { closesOn: "2026-03-03" }, "closesOn", "ends-before"],
    ["days that are over", { opensOn: "2026-02-01", closesOn: "2026-02-02" }, "closesOn", "ends-before"],
    ["no day", { opensOn: "soon" }, "opensOn", "not-a-day"],
  ])("%s is refused beside its field and leaves nothing", async (_, fields, field, code) => {
    setNow(start);
    expect(await submit("elena", "/exam-days/new", { ...asked, ...fields })).toMatchObject({
      status: 422,
      data: { errors: { [field]: code } },
    });
    expect(await begin("basics", start + day)).toMatchObject({ ok: true });
    expect((await visit("elena", "/exam-days")).data).toMatchObject({ rows: [] });
  });

  test("only trainers and heads set days", async () => {
    for (const person of ["nadia", "maria", "victor", "ana"])
      expect((await visit(person, "/exam-days")).status, person).toBe(403);
  });
});
