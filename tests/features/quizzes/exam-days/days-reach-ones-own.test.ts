import { beforeEach, expect, test } from "vitest";
import { cancelExamDays } from "#app/features/quizzes/exam-days/cancel-exam-days.server.ts";
import { changeClosing } from "#app/features/quizzes/exam-days/change-closing.server.ts";
import { setExamDays } from "#app/features/quizzes/exam-days/set-exam-days.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { read } from "#db/engine";
import { notices } from "#db/schema/index.ts";
import { actor, quizWorld, start } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

// Nadia's team is headed by Stoyan, Ivan's by Desislava.
beforeEach(quizWorld);

const asked = {
  quiz: "basics",
  whom: "stage",
  opensOn: "2026-03-10",
  closesOn: "2026-03-12",
  requestId: "request-survey",
};
const open = async (by: string, over: Partial<typeof asked> = {}) => {
  const done = await setExamDays(actor(by), { ...asked, requestId: `by-${by}`, ...over }, start);
  if (!done.ok) throw new Error(done.code);
  return done.examDaysId;
};
const begin = (person: string) =>
  startAttempt(actor(person), { enrollmentId: `e-${person}`, key: "basics" }, start);
const textOf = async (person: string, url: string) => JSON.stringify((await visit(person, url)).data);

test("a head's days are for the head's own people and shut nobody else out", async () => {
  expect(await setExamDays(actor("stoyan"), asked, start)).toMatchObject({ ok: true, people: 1 });
  expect(
    (await read().select().from(notices))
      .filter(({ kind }) => kind === "survey")
      .map(({ personId }) => personId),
  ).toEqual(["nadia"]);
  expect(await begin("nadia")).toEqual({ ok: false, code: "survey-later" });
  expect(await begin("ivan")).toMatchObject({ ok: true });
  expect(
    await setExamDays(actor("stoyan"), { ...asked, whom: "cohort:2026-03", requestId: "another" }, start),
  ).toMatchObject({ ok: true, people: 1 });
});

test("a head sets no days for one of another team", async () => {
  expect(await setExamDays(actor("stoyan"), { ...asked, whom: "one:e-ivan" }, start)).toEqual({
    ok: false,
    code: "nobody-to-ask",
  });
  expect(await submit("stoyan", "/exam-days/new", { ...asked, whom: "one:e-ivan" })).toMatchObject({
    status: 422,
  });
});

test("a trainer's days are for everybody, and no head moves or cancels them", async () => {
  const id = await open("elena");
  for (const head of ["stoyan", "desislava"]) {
    expect(await cancelExamDays(actor(head), { examDaysId: id, act: "cancel" }, start)).toEqual({
      ok: false,
      code: "not-found",
    });
    expect(await changeClosing(actor(head), { examDaysId: id, closesOn: "2026-03-20" }, start)).toEqual({
      ok: false,
      code: "not-found",
    });
    expect((await submit(head, `/exam-days/${id}/cancellation`, { act: "cancel" })).status).toBe(404);
    expect(await visit(head, `/exam-days/${id}`)).toMatchObject({ status: 200, data: { maySet: false } });
  }
  expect(await cancelExamDays(actor("elena"), { examDaysId: id, act: "cancel" }, start)).toEqual({
    ok: true,
  });
});

test("nobody of another team is named to a head, in a list, on a page or among the choices", async () => {
  const all = await open("elena");
  const one = await open("elena", { whom: "one:e-ivan", requestId: "only-ivan" });
  expect(await textOf("elena", `/exam-days/${all}`)).toMatch(/ivan.*nadia/);
  for (const url of ["/exam-days", "/exam-days/new", `/exam-days/${all}`]) {
    expect(await textOf("stoyan", url), url).not.toContain("ivan");
    expect((await textOf("desislava", url)).replaceAll("desislava", ""), url).not.toContain("nadia");
  }
  expect((await visit("stoyan", `/exam-days/${one}`)).status).toBe(404);
  const own = await open("desislava");
  expect((await visit("stoyan", `/exam-days/${own}`)).status).toBe(404);
  expect(await visit("desislava", `/exam-days/${own}`)).toMatchObject({ data: { maySet: true } });
  expect(await cancelExamDays(actor("stoyan"), { examDaysId: own, act: "cancel" }, start)).toEqual({
    ok: false,
    code: "not-found",
  });
});
