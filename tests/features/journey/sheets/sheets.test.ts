import { beforeEach, expect, test } from "vitest";
import { blankFacts } from "#app/domain/blank-facts.ts";
import { attentionOf } from "#app/domain/attention.ts";
import type { Facts } from "#app/domain/facts.ts";
import { stageStates } from "#app/domain/stages.ts";
import { waitsOf } from "#app/domain/standing.ts";
import { carriedPoints, missingSheets, mondayOf, pointLines } from "#app/domain/week-sheets.ts";
import { dayOf, makeCalendar, startOfDay } from "#app/domain/working-days.ts";
import { now as clockNow } from "#app/web/clock.server.ts";
import { read } from "#db/engine";
import { findNotices } from "#db/queries/notices.ts";
import { findPoints, findSheets } from "#db/queries/week-sheets.ts";
import { at, codeOf, company, practiceWorld, trainee } from "#tests/support/practice-world.ts";
import { smallProgramme } from "#tests/support/small-company.ts";
import { submit, visit } from "#tests/support/visit.ts";

beforeEach(practiceWorld);

const week = () => mondayOf(dayOf(clockNow(), "Europe/Sofia"));
const texts = {
  done: "Five calls.",
  well: "Asks first.",
  improve: "Closing.",
  next: "- Call ten\n\nRead the terms",
};
const write = (fields: Record<string, string>, person = "mentor", weekOn = week()) =>
  submit(person, `${at}/sheets/${weekOn}`, { requestId: "a-sheet-for-the-week", ...texts, ...fields });
const points = async () => findPoints(read(), company.enrollmentId);

test("a draft reaches the trainee by no answer whatever; published, they read it", async () => {
  const canary = "Heliotrope-4711";
  expect((await write({ act: "save", well: canary })).status).toBe(303);
  const pages = [
    "/today",
    "/journey",
    "/notices",
    "/account/record",
    "/account/privacy",
    `${at}/timeline`,
    `${at}/sheets`,
    `${at}/sheets/${week()}`,
    `${at}/sheets/${week()}/answer`,
    `${at}/sheets/${week()}/correction`,
    `${at}/talk`,
    at,
    `${at}/simulated-deal/deal`,
  ];
  const seenBy = async (person: string) =>
    JSON.stringify(await Promise.all(pages.map(async (page) => (await visit(person, page)).data)));
  const frames = await visit(trainee, "/today", undefined, "features/account/shell/shell.route.tsx");
  expect((await seenBy(trainee)) + JSON.stringify(frames.data)).not.toContain(canary);
  expect(await seenBy("mentor")).toContain(canary);
  expect((await visit(trainee, `${at}/sheets/${week()}`)).status).toBe(403);
  await write({ act: "publish", well: canary });
  expect(await seenBy(trainee)).toContain(canary);
  expect(await findNotices(read(), trainee, 50)).toContainEqual(
    expect.objectContaining({ kind: "sheet", onDay: week(), byId: "mentor" }),
  );
});

test("points stand on Today and come back on the next sheet, until one says what became of them", async () => {
  const before = "2026-11-02";
  await write({ act: "publish" }, "mentor", before);
  const [first, second] = await points();
  expect([first?.number, second?.number]).toEqual([1, 2]);
  const today = async () => (await visit(trainee, "/today")).data;
  expect(await today()).toMatchObject({
    view: { untilNext: [{ text: "Call ten" }, { text: "Read the terms" }] },
  });
  const form = await visit("mentor", `${at}/sheets/${week()}`);
  expect(form.data).toMatchObject({ view: { points: [{ text: "Call ten" }, { text: "Read the terms" }] } });
  const became = { [`became-${first?.id}`]: "done", [`became-${second?.id}`]: "on" };
  const done = await write({ act: "publish", next: "", requestId: "the-second-sheet", ...became });
  expect(done.status).toBe(303);
  expect(carriedPoints(await points()).map(({ id }) => id)).toEqual([second?.id]);
  expect(await today()).toMatchObject({ view: { untilNext: [{ text: "Read the terms" }] } });
  expect((await visit("mentor", `${at}/talk`)).data).toMatchObject({
    view: { points: [{ text: "Read the terms" }] },
  });
});

test("a week has one sheet; a correction stands beside what it replaces, and its points stay", async () => {
  await write({ act: "publish" });
  expect(codeOf(await write({ act: "publish", requestId: "another-try" })).refusal).toBe("already-published");
  expect(codeOf(await write({ act: "save" })).refusal).toBe("already-published");
  const corrected = await submit("mentor", `${at}/sheets/${week()}/correction`, {
    requestId: "a-correction",
    done: "Six calls.",
    well: "",
    improve: "",
  });
  expect(corrected.location).toBe(`${at}/sheets`);
  expect(await findSheets(read(), company.enrollmentId)).toMatchObject([
    { versions: [{ replacesId: null }, { replacesId: expect.any(String) }], points: [{}, {}] },
  ]);
  expect((await visit(trainee, `${at}/sheets`)).data).toMatchObject({
    view: { sheets: [{ now: { done: "Six calls." }, before: [{ done: "Five calls." }] }] },
  });
});

test("the trainee answers in one line, once, and nobody else does", async () => {
  await write({ act: "publish" });
  const answer = (person: string, text: string) =>
    submit(person, `${at}/sheets/${week()}/answer`, { answer: text });
  expect(codeOf(await answer(trainee, " ")).errors).toEqual({ answer: "required" });
  expect((await answer("mentor", "Mine.")).status).toBe(403);
  expect((await answer(trainee, "I will.")).status).toBe(303);
  expect(codeOf(await answer(trainee, "Again.")).refusal).toBe("already-recorded");
  expect((await visit("mentor", `${at}/sheets`)).data).toMatchObject({
    view: { sheets: [{ answer: "I will." }] },
  });
});

test("an empty sheet, a week that has not begun and a stranger's pen change nothing", async () => {
  const empty = { done: "", well: "", improve: "", next: "" };
  expect(codeOf(await write({ act: "publish", ...empty })).errors).toEqual({ done: "empty-sheet" });
  expect((await write({ act: "publish" }, "mentor", "2026-11-03")).status).toBe(404);
  expect((await write({ act: "publish" }, "mentor", "2126-11-04")).status).toBe(404);
  expect((await write({ act: "publish" }, "stranger")).status).toBe(404);
  expect((await write({ act: "publish" }, "head")).status).toBe(404);
  expect(await findSheets(read(), company.enrollmentId)).toEqual([]);
});

test("points are one a line, whatever stands before them", () => {
  expect(pointLines("- one\n\n • two\n  three  ")).toEqual(["one", "two", "three"]);
});

const calendar = makeCalendar({ holidays: "none", exceptions: [{ on: "2026-11-26", working: false }] });
const timeZone = "Europe/Sofia";
const morning = (day: string) => startOfDay(day, timeZone) + 10 * 3_600_000;
const factsOf = (more: Partial<Facts> = {}): Facts => ({
  ...blankFacts({
    enrollmentId: "e",
    traineeId: "t",
    startsOn: "2026-10-26",
    enrolledAt: morning("2026-10-26"),
  }),
  mentorId: "m",
  mentorSince: morning("2026-11-02"),
  headId: "h",
  sheets: { from: "2026-01-01", written: [], away: [] },
  ...more,
});
const owedOn = (today: string, more: Partial<Facts> = {}) =>
  missingSheets(factsOf(more), { now: morning(today), today, calendar, timeZone });

test("a week is owed once it is over, from the mentor's first whole week on", () => {
  expect(owedOn("2026-11-08")).toEqual([]);
  expect(owedOn("2026-11-09")).toEqual(["2026-11-02"]);
  expect(owedOn("2026-11-16")).toEqual(["2026-11-02", "2026-11-09"]);
  expect(owedOn("2026-11-16", { mentorSince: morning("2026-11-03") })).toEqual(["2026-11-09"]);
  const written = [{ weekOn: "2026-11-09", byId: "m", at: 1 }];
  expect(owedOn("2026-11-16", { sheets: { from: "2026-01-01", written, away: [] } })).toEqual([]);
  expect(owedOn("2026-11-16", { sheets: { from: null, written: [], away: [] } })).toEqual([]);
  expect(owedOn("2026-11-16", { sheets: { from: "2026-11-05", written: [], away: [] } })).toEqual([
    "2026-11-09",
  ]);
});

test("no week is owed in which the mentor was away or the onboarding paused", () => {
  const away = [{ fromOn: "2026-11-05", toOn: "2026-11-05" }];
  expect(owedOn("2026-11-16", { sheets: { from: "2026-01-01", written: [], away } })).toEqual(["2026-11-09"]);
  expect(owedOn("2026-11-16", { pauses: [{ fromOn: "2026-11-11", toOn: "2026-11-13" }] })).toEqual([
    "2026-11-02",
  ]);
});

test("one week waits in the mentor's queue, two stand on the board", () => {
  const look = (today: string) => {
    const facts = factsOf({ startsOn: today });
    facts.startsOn = "2026-10-26";
    const clock = { now: morning(today), today, calendar, timeZone };
    const journey = stageStates(smallProgramme, facts, clock);
    const waits = waitsOf(journey, facts, [], clock).filter(({ what }) => what === "sheet");
    return {
      waits,
      attention: attentionOf(
        { ...journey, current: { ...journey.current, state: "ready" } },
        facts,
        waits,
        clock,
      ),
    };
  };
  expect(look("2026-11-09").waits).toMatchObject([
    { owner: "mentor", since: startOfDay("2026-11-09", timeZone) },
  ]);
  expect(look("2026-11-09").attention).toBeNull();
  expect(look("2026-11-16").attention).toMatchObject({
    reason: "sheets-missing",
    from: "2026-11-16",
    owner: "mentor",
  });
});
