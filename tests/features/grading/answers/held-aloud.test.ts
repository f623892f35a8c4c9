import { findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { beforeEach, expect, test } from "vitest";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { read, tx } from "#db/engine";
import { findAttempt } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { publishQuestion, publishQuiz } from "#db/queries/content.ts";
import { findJourney } from "#db/queries/standings.ts";
import { waits } from "#db/schema/index.ts";
import { both } from "#db/seed/both.ts";
import { actor, canary, quizWorld, start } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

const by = { at: start, actorId: null };
const rubric = [
  { key: "what", label: both("Names it", "Назовава"), points: 2 },
  { key: "why", label: both("Says why", "Казва защо"), points: 1 },
];
const begin = (person: string) => submit(person, "/enrollments/e-nadia/quiz/survey/oral", {});
const idFrom = (location: string) => location.split("/")[2] ?? "";
const verdicts = {
  "mark-one": "10000",
  "seen-one": "",
  "comment-one": "",
  "line-aloud.what": "3",
  "line-aloud.why": "0",
  "seen-aloud": "",
  "comment-aloud": "Say why, too",
};
const end = { place: "By phone", note: "Well prepared", internal: "Read from a sheet, I think" };
const progress = async () =>
  (
    await findJourney(read(), "e-nadia", await findClock(read(), start))
  )?.journey.stages[0]?.requirements.find(({ requirement }) => requirement.key === "survey")?.progress;

beforeEach(async () => {
  await quizWorld();
  await tx(async (t) => {
    await publishQuestion(
      t,
      "aloud",
      {
        kind: "oral",
        prompt: both("Explain", "Обяснете"),
        points: 1,
        guidance: both(`${canary} guidance`, `${canary} guidance`),
        rubric,
      },
      by,
    );
    const entry = await findQuizEntry(t, "survey");
    if (entry)
      await publishQuiz(
        t,
        "survey",
        { ...entry.quiz, mode: "oral", pools: [{ count: 2, from: ["one", "aloud"] }] },
        by,
      );
  });
});

test("an exam held aloud: begun by the examiner, verdicts by rubric, confirmed by both, then released", async () => {
  expect(await progress()).toMatchObject({ state: "waiting", owner: "trainer", reason: "oral-exam" });
  const begun = await begin("elena");
  expect(begun.status).toBe(303);
  const id = idFrom(begun.location);
  expect(idFrom((await begin("elena")).location)).toBe(id);
  expect((await visit("elena", `/attempts/${id}/oral`)).data).toMatchObject({
    traineeName: "nadia",
    answers: expect.arrayContaining([
      expect.objectContaining({
        key: "aloud",
        rubric: [
          { key: "what", level: null, label: "Names it" },
          { key: "why", level: null, label: "Says why" },
        ],
      }),
    ]),
  });
  expect(
    await submit("elena", `/attempts/${id}/oral`, { ...verdicts, ...end, place: "", go: "finish" }),
  ).toMatchObject({ status: 422, data: { errors: { place: "required" } } });
  expect(
    (await submit("elena", `/attempts/${id}/oral`, { ...verdicts, ...end, go: "finish" })).location,
  ).toBe(`/attempts/${id}`);
  expect((await findAttempt(read(), id, "nadia"))?.result).toBeNull();
  expect(await progress()).toMatchObject({ owner: "trainee", reason: "confirm-oral" });
  const own = (await visit("nadia", `/attempts/${id}`)).data;
  expect(own).toMatchObject({ oral: { by: "elena", place: "By phone", mayConfirm: true, note: null } });
  expect(JSON.stringify(own)).not.toMatch(/kanarche|Read from|Say why/);
  expect((await submit("nadia", `/attempts/${id}/oral/confirmation`, {})).status).toBe(303);
  expect((await findAttempt(read(), id, "nadia"))?.result).toMatchObject({ scoreBp: 8_333, isPassed: true });
  const after = (await visit("nadia", `/attempts/${id}`)).data;
  expect(after).toMatchObject({ state: "passed", oral: { note: "Well prepared" } });
  expect(JSON.stringify(after)).not.toContain("Read from");
});

test("verdicts are drafts: they can be saved and changed before the end, and the end needs all of them", async () => {
  const id = idFrom((await begin("elena")).location);
  expect(
    (
      await submit("elena", `/attempts/${id}/oral`, {
        "mark-one": "0",
        "seen-one": "",
        "comment-one": "",
        ...end,
        go: "save",
      })
    ).location,
  ).toBe(`/attempts/${id}/oral`);
  expect(await submit("elena", `/attempts/${id}/oral`, { ...end, go: "finish" })).toMatchObject({
    status: 409,
    data: { refusal: "marks-missing" },
  });
  const { answers } = (await visit("elena", `/attempts/${id}/oral`)).data as {
    answers: { key: string; mark: { id: string } | null }[];
  };
  const seen = answers.find(({ key }) => key === "one")?.mark?.id ?? "";
  expect(
    (await submit("elena", `/attempts/${id}/oral`, { ...verdicts, "seen-one": seen, ...end, go: "finish" }))
      .status,
  ).toBe(303);
});

test("the trainee sees no question before, begins nothing, hands nothing in, and nobody else examines", async () => {
  expect(await startAttempt(actor("nadia"), { enrollmentId: "e-nadia", key: "survey" }, start)).toEqual({
    ok: false,
    code: "asked-aloud",
  });
  for (const person of ["nadia", "ivan"]) expect((await begin(person)).status, person).toBe(403);
  expect((await begin("maria")).status).toBe(303);
  expect(await progress()).toMatchObject({ reason: "oral-exam" });
  const id = idFrom((await begin("elena")).location);
  for (const url of [`/attempts/${id}/questions/1`, `/attempts/${id}/check`])
    expect((await visit("nadia", url)).status, url).toBe(404);
  expect(JSON.stringify((await visit("nadia", `/attempts/${id}`)).data)).not.toContain("Explain");
  expect(await submitAttempt(actor("nadia"), { attemptId: id }, start)).toEqual({
    ok: false,
    code: "not-found",
  });
  expect((await visit("stoyan", `/attempts/${id}/oral`)).status).toBe(404);
  expect(await submit("stoyan", `/attempts/${id}/oral`, { ...verdicts, ...end, go: "finish" })).toMatchObject(
    { status: 409 },
  );
  expect(await submit("nadia", `/attempts/${id}/oral/confirmation`, {})).toMatchObject({ status: 303 });
  expect((await findAttempt(read(), id, "nadia"))?.result).toBeNull();
});

test("what waits stands in the examiner's queue", async () => {
  const { projectStanding } = await import("#db/queries/standings.ts");
  await tx(async (t) => projectStanding(t, "e-nadia", await findClock(t, start)));
  expect((await read().select({ what: waits.what }).from(waits)).map(({ what }) => what)).toContain("oral");
  expect(JSON.stringify((await visit("elena", "/queue")).data)).toContain("oral");
});
