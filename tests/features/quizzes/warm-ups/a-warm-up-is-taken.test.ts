import { beforeEach, expect, test } from "vitest";
import { answerWarmUp } from "#app/features/quizzes/warm-ups/answer-warm-up.server.ts";
import { startWarmUp } from "#app/features/quizzes/warm-ups/start-warm-up.server.ts";
import { read, tx } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { insertExtraTime } from "#db/queries/terms.ts";
import { findJourney, standingOf } from "#db/queries/standings.ts";
import { findWarmUp, findWarmUpKeys, findWarmUpQuestions } from "#db/queries/warm-ups.ts";
import { actor, minute, quizWorld, setNow, start } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";
import { addPractice, day, hour, nadia, passEverything, sit, warmUp } from "./warm-up-world.ts";

// Missed on Tuesday and right an hour later: due on Friday, and on Monday still.
const monday = start + 6 * day;
type Offer = { title: string; text: string; action: string | null };
const offer = async (person = "nadia") => ((await visit(person, "/warm-up")).data as { offer: Offer }).offer;
const card = async () =>
  (
    (await visit("nadia", "/today")).data as {
      view: { warmUp: (Offer & { week: { text: string; dots: { state: string }[] } }) | null };
    }
  ).view.warmUp;
const questions = (id: string) => findWarmUpQuestions(read(), id);

/** What the form of a question would send for the right answer. */
async function rightFields(id: string, position: number): Promise<Record<string, string | string[]>> {
  const { correct, accepted, value } = (await findWarmUpKeys(read(), id, "all")).get(position) ?? {};
  const kind = (await questions(id)).find((row) => row.position === position)?.question.kind;
  if (kind === "multiple") return { "answer[]": correct ?? [] };
  return { answer: correct?.[0] ?? accepted?.[0] ?? String(value) };
}
async function answerAll(id: string, areRight: readonly boolean[]): Promise<void> {
  for (const [index, isRight] of areRight.entries()) {
    const done = await submit(
      "nadia",
      `/warm-up/${id}/questions/${index + 1}`,
      isRight ? await rightFields(id, index + 1) : { unknown: "1" },
    );
    expect(done).toMatchObject({ status: 303, location: `/warm-up/${id}/questions/${index + 1}` });
  }
}

beforeEach(quizWorld);

test("before the first result there is nothing, and it says so", async () => {
  await addPractice(3);
  expect(await offer()).toMatchObject({ title: "The warm-up begins with your first quiz", action: null });
  expect(await card()).toBeNull();
  expect(await submit("nadia", "/warm-up", {})).toMatchObject({
    status: 409,
    data: { refusal: "nothing-due" },
  });
});

test("what was missed comes when it is due, step by step without JavaScript, and says when it comes back", async () => {
  await passEverything();
  setNow(start + 4 * hour);
  expect(await card()).toMatchObject({ title: "No warm-up today", action: null });
  setNow(monday - 3 * day);
  expect(await card()).toMatchObject({
    title: "Warm-up: 4 questions",
    week: {
      text: "0 of 1 day this week",
      dots: [{}, {}, { state: "free" }, { state: "free" }, { state: "today" }],
    },
  });
  setNow(monday);
  expect(await card()).toMatchObject({ title: "Warm-up: 4 questions", action: "Start warm-up" });
  const started = await submit("nadia", "/warm-up", {});
  expect(started.location).toMatch(/^\/warm-up\/[^/]+\/questions\/1$/);
  const id = started.location.split("/")[2] ?? "";
  expect((await visit("nadia", `/warm-up/${id}`)).location).toBe(`/warm-up/${id}/questions/1`);
  expect((await visit("nadia", started.location)).data).toMatchObject({
    number: 1,
    of: 4,
    time: { at: monday + 3 * minute, minutes: 3 },
    review: [],
  });
  expect(await submit("nadia", started.location, { answer: " " })).toMatchObject({
    status: 422,
    data: { errors: { answer: "answer-or-say" } },
  });
  await answerAll(id, [true]);
  expect((await visit("nadia", started.location)).data).toMatchObject({
    question: null,
    review: [{ number: 1, bp: 10_000 }],
    next: { to: `/warm-up/${id}/questions/2`, label: "Next question" },
  });
  await answerAll(id, [true, false, true, true]);
  const end = (await visit("nadia", `/warm-up/${id}`)).data as {
    title: string;
    week: { text: string };
    back: { days: { text: string }[] };
    answers: { review: unknown[] };
  };
  expect(end).toMatchObject({ title: "3 of 4 right", week: { text: "1 of 4 days this week" } });
  expect(end.back.days).toHaveLength(2);
  expect(end.back.days[0]?.text).toBe("Tuesday 10 March: question 2");
  expect(end.answers.review).toHaveLength(4);
  expect(await card()).toMatchObject({ title: "Warm-up done for today", action: null });
  expect((await verifyJournal(read())).ok).toBe(true);
});

test("one at a time: starting again leads to the open one, and a second answer changes nothing", async () => {
  await passEverything();
  const id = await warmUp(monday);
  expect(await Promise.all([startWarmUp(nadia, monday + 1), startWarmUp(nadia, monday + 1)])).toEqual([
    { ok: true, warmUpId: id },
    { ok: true, warmUpId: id },
  ]);
  expect(await answerWarmUp(nadia, { warmUpId: id, position: 1, answer: null }, monday + 2)).toEqual({
    ok: true,
  });
  const { "answer[]": parts, answer = parts } = await rightFields(id, 1);
  expect(await answerWarmUp(nadia, { warmUpId: id, position: 1, answer: answer ?? "" }, monday + 3)).toEqual({
    ok: true,
  });
  expect((await questions(id))[0]).toMatchObject({ isRight: false, answeredAt: monday + 2 });
});

test("two starts at the same moment make one", async () => {
  await passEverything();
  const both = await Promise.all([startWarmUp(nadia, monday), startWarmUp(nadia, monday)]);
  expect(both[0]).toEqual(both[1]);
});

test("when the three minutes are over, what was answered counts and the rest counts for nothing", async () => {
  await passEverything();
  const id = await warmUp(monday);
  await answerAll(id, [true]);
  expect(
    await answerWarmUp(nadia, { warmUpId: id, position: 2, answer: null }, monday + 3 * minute + 5_000),
  ).toEqual({ ok: true });
  setNow(monday + 3 * minute + 5_001);
  expect(await submit("nadia", `/warm-up/${id}/questions/3`, { unknown: "1" })).toMatchObject({
    status: 303,
    location: `/warm-up/${id}`,
  });
  expect((await visit("nadia", `/warm-up/${id}/questions/3`)).location).toBe(`/warm-up/${id}`);
  expect((await visit("nadia", `/warm-up/${id}`)).data).toMatchObject({
    title: "1 of 2 right",
    lead: expect.stringContaining("2 questions were not answered"),
    week: { text: "1 of 4 days this week" },
  });
  expect(await card()).toMatchObject({ title: "Warm-up: 2 questions", action: "One more round" });
  const second = await warmUp(monday + hour);
  expect(second).not.toBe(id);
  expect((await findWarmUp(read(), id))?.finishedAt).toBe(monday + 3 * minute);
});

test("one left without an answer does not count as a day", async () => {
  await passEverything();
  await warmUp(monday);
  setNow(monday + hour);
  expect(await card()).toMatchObject({
    title: "Warm-up: 4 questions",
    week: { text: "0 of 4 days this week" },
  });
});

test("practice fills it up to five, once a day", async () => {
  await passEverything();
  await addPractice(4);
  const id = await warmUp(monday);
  expect((await questions(id)).map(({ question }) => question.key).slice(-1)).toEqual(["practice-1"]);
  await answerAll(id, [true, true, true, true, true]);
  expect(await startWarmUp(nadia, monday + hour)).toEqual({ ok: false, code: "nothing-due" });
  setNow(monday + day);
  expect(await card()).toMatchObject({ title: "Warm-up: 3 questions" });
});

test("more time in quizzes is more time here", async () => {
  await passEverything();
  await tx((t) =>
    insertExtraTime(t, {
      id: "x",
      enrollmentId: "e-nadia",
      traineeId: "nadia",
      extraBp: 5_000,
      setById: "stoyan",
      setAt: start,
    }),
  );
  expect((await findWarmUp(read(), await warmUp(monday)))?.deadlineAt).toBe(monday + 4.5 * minute);
});

test("failing one closes nothing and opens nothing", async () => {
  await passEverything();
  const standing = async () => {
    const clock = await findClock(read(), monday + hour);
    const found = await findJourney(read(), "e-nadia", clock);
    return (
      found && { journey: found.journey, facts: found.facts, rows: standingOf(found, found.journey, clock) }
    );
  };
  const before = await standing();
  await answerAll(await warmUp(monday), [false, false, false, false]);
  expect(await standing()).toEqual(before);
});

test("only the person sees it, and nobody is told", async () => {
  await passEverything();
  const id = await warmUp(monday);
  await answerAll(id, [false]);
  for (const url of [`/warm-up/${id}`, `/warm-up/${id}/questions/1`]) {
    expect(await visit("ivan", url)).toEqual(await visit("ivan", url.replace(id, "none")));
    expect((await visit("ivan", url)).status).toBe(404);
    for (const person of ["maria", "stoyan", "elena", "victor", "ana"])
      expect((await visit(person, url)).status).toBe(403);
  }
  expect((await submit("ivan", `/warm-up/${id}/questions/2`, { unknown: "1" })).status).toBe(404);
  expect(await answerWarmUp(actor("ivan"), { warmUpId: id, position: 2, answer: null }, monday)).toEqual({
    ok: false,
    code: "not-found",
  });
  for (const person of ["nadia", "maria", "stoyan"])
    expect(JSON.stringify(await visit(person, "/enrollments/e-nadia/timeline"))).not.toContain("warm-up");
  expect(JSON.stringify((await visit("nadia", "/account/record")).data)).toContain("warm_up_answers");
});

test("nothing is asked of somebody whose tries are left, until they pass", async () => {
  await sit("basics", false, start);
  setNow(monday);
  expect(await offer()).toMatchObject({ title: "Nothing to repeat yet", action: null });
  expect(await card()).toBeNull();
});
