import { blankFacts } from "#app/domain/blank-facts.ts";
import { describe, expect, test } from "vitest";
import type { Act } from "#app/domain/acts.ts";
import type { DealAttempt, Evidence, Facts } from "#app/domain/facts.ts";
import { fileTypeOf } from "#app/domain/file-types.ts";
import { dealScoreBp } from "#app/domain/kinds/simulated-deal.ts";
import { progressOf, type Requirement, type RequirementKind } from "#app/domain/requirements.ts";
import { sectionsOf } from "#app/domain/sections.ts";
import { makeCalendar, startOfDay } from "#app/domain/working-days.ts";
import { daysWaited } from "#app/domain/waited.ts";
import { attentionOf } from "#app/domain/attention.ts";
import { waitsOf } from "#app/domain/standing.ts";
import { stageStates } from "#app/domain/stages.ts";
import type { Stage } from "#app/domain/programme.ts";
import { practice, smallProgramme } from "#tests/support/small-company.ts";

const calendar = makeCalendar({ holidays: "none", exceptions: [] });
const timeZone = "Europe/Sofia";
const monday = "2026-11-02";
const openedAt = startOfDay(monday, timeZone);

let n = 0;
const row = (requirementKey: string, act: Act, more: Partial<Evidence> = {}): Evidence => ({
  id: `e${++n}`,
  requirementKey,
  act,
  actorId: "somebody",
  recordedAt: openedAt + n * 1_000,
  contentHash: null,
  part: null,
  aboutId: null,
  documentVersionId: null,
  source: "here",
  occurredOn: monday,
  noteId: null,
  ...more,
});
const tryOf = (number: number, isPassed: boolean): DealAttempt => ({
  id: `d${number}`,
  requirementKey: "deal",
  number,
  recordedAt: openedAt + ++n * 1_000,
  scoreBp: isPassed ? 9_000 : 3_000,
  isPassed,
});

function progress(requirement: Requirement, facts: Partial<Facts>, today = monday) {
  const all: Facts = {
    ...blankFacts({ enrollmentId: "e", traineeId: "t", startsOn: monday, enrolledAt: openedAt }),
    ...facts,
  };
  return progressOf(requirement, {
    facts: all,
    openedAt,
    openedOn: monday,
    opensOn: monday,
    dueOn: monday,
    now: startOfDay(today, timeZone),
    today,
    calendar,
    timeZone,
  });
}

describe("study", () => {
  test.each<[string, Evidence[], object]>([
    ["nothing opened", [], { state: "not-started", owner: "trainee", figures: { done: 0, of: 2 } }],
    [
      "the same part twice counts once",
      [row("study", "opened", { part: 1 }), row("study", "opened", { part: 1 })],
      { state: "in-progress", figures: { done: 1, of: 2 } },
    ],
    [
      "enough opened is not yet studied",
      [1, 2, 3].map((part) => row("study", "opened", { part })),
      { state: "in-progress", owner: "trainee", figures: { done: 2, of: 2 } },
    ],
    ["studied", [row("study", "studied")], { state: "met", owner: null }],
  ])("%s", (_, evidence, expected) => expect(progress(practice.study, { evidence })).toMatchObject(expected));
});

describe("simulated deal", () => {
  test.each<[string, Partial<Facts>, object]>([
    ["before anything", {}, { state: "not-started", owner: "trainee", reason: "ask-deal" }],
    [
      "the trainee is ready",
      { evidence: [row("deal", "asked")] },
      { state: "waiting", owner: "mentor", reason: "play-deal" },
    ],
    [
      "failed once: asking of before does not count again",
      { evidence: [row("deal", "asked")], deals: [tryOf(1, false)] },
      { state: "problem", owner: "trainee", reason: "last-try" },
    ],
    [
      "ready again",
      { deals: [tryOf(1, false)], evidence: [row("deal", "asked"), row("deal", "asked")] },
      { state: "waiting", owner: "mentor", reason: "play-deal" },
    ],
    [
      "failed twice: the head decides, whatever is asked",
      { deals: [tryOf(1, false), tryOf(2, false)], evidence: [row("deal", "asked")] },
      { state: "waiting", owner: "head", reason: "deal-failed" },
    ],
    ["passed at the last try", { deals: [tryOf(1, false), tryOf(2, true)] }, { state: "met", owner: null }],
  ])("%s", (_, facts, expected) => expect(progress(practice.deal, facts)).toMatchObject(expected));

  test.each([
    [[3, 3, 3], 10_000],
    [[0, 0], 0],
    [[2, 2], 6_666],
    [[2, 1], 5_000],
    [[], 0],
  ] as const)("grades %j give %i basis points", (grades, bp) => {
    expect(dealScoreBp(grades)).toBe(bp);
  });
});

describe("milestone", () => {
  test.each<[string, Act[], object]>([
    ["not reached", [], { state: "not-started", owner: "trainee", reason: "reach-milestone" }],
    ["recorded, not confirmed", ["done"], { state: "waiting", owner: "mentor", reason: "confirm-task" }],
    ["sent back", ["done", "not-yet"], { state: "problem", owner: "trainee", reason: "not-yet" }],
    ["confirmed", ["done", "not-yet", "done", "confirmed"], { state: "met" }],
  ])("%s", (_, acts, expected) =>
    expect(progress(practice.step, { evidence: acts.map((act) => row("step", act)) })).toMatchObject(
      expected,
    ),
  );
});

test("case reviews: each written case waits for its own review, and the count decides", () => {
  const [a, b] = [row("cases", "written"), row("cases", "written")];
  const review = (of: Evidence) => row("cases", "reviewed", { aboutId: of.id });
  const at = (evidence: Evidence[]) => progress(practice.cases, { evidence });
  expect(at([])).toMatchObject({
    state: "not-started",
    owner: "trainee",
    reason: "write-case",
    figures: { done: 0, of: 2 },
  });
  expect(at([a])).toMatchObject({
    state: "waiting",
    owner: "mentor",
    reason: "review-case",
    since: a.recordedAt,
  });
  expect(at([a, review(a)])).toMatchObject({
    state: "in-progress",
    owner: "trainee",
    figures: { done: 1, of: 2 },
  });
  expect(at([a, b, review(b)])).toMatchObject({ state: "waiting", since: a.recordedAt });
  expect(at([a, b, review(a), review(b)])).toMatchObject({ state: "met", figures: { done: 2, of: 2 } });
  expect(at([review(a), review(b)])).toMatchObject({ state: "not-started" });
});

describe("elapsed working days", () => {
  test.each<[string, string, Facts["pauses"], object]>([
    [
      "on the first day",
      monday,
      [],
      {
        state: "in-progress",
        owner: null,
        figures: { done: 0, of: 3 },
        until: startOfDay("2026-11-05", timeZone),
      },
    ],
    ["a day before", "2026-11-04", [], { state: "in-progress", figures: { done: 2, of: 3 } }],
    [
      "after three working days",
      "2026-11-05",
      [],
      { state: "met", since: startOfDay("2026-11-05", timeZone) },
    ],
    [
      "a pause of two working days moves it over the weekend",
      "2026-11-06",
      [{ fromOn: "2026-11-03", toOn: "2026-11-05" }],
      { state: "in-progress", until: startOfDay("2026-11-09", timeZone) },
    ],
    ["and there it is met", "2026-11-09", [{ fromOn: "2026-11-03", toOn: "2026-11-05" }], { state: "met" }],
  ])("%s", (_, today, pauses, expected) =>
    expect(progress(practice.weeks, { pauses }, today)).toMatchObject(expected),
  );
});

test.each([
  ["", []],
  ["Only this.", [{ title: "", body: "Only this." }]],
  [
    "Before.\n\n## One\n\nA.\n\n## Two\nB.",
    [
      { title: "", body: "Before." },
      { title: "One", body: "A." },
      { title: "Two", body: "B." },
    ],
  ],
])("the parts of %j", (text, parts) => expect(sectionsOf(text)).toEqual(parts));

test.each([
  ["%PDF-1.7", "application/pdf"],
  ["\u00ff\u00d8\u00ff\u00e0", "image/jpeg"],
  ["\u0089PNG\r\n\u001a\n", "image/png"],
  ["RIFF0000WEBPVP8", "image/webp"],
  ["<svg onload=alert(1)>", null],
  ["MZ\u0090", null],
  ["", null],
  ["RIFF0000WAVE", null],
])("a file that begins with %j is %s", (start, type) => {
  expect(fileTypeOf(Uint8Array.from(start, (letter) => letter.charCodeAt(0)))).toBe(type);
});

describe("nobody is called inactive whose turn it is not", () => {
  const [, two, three, four] = smallProgramme.stages;
  const stageOf = (requirements: Requirement[]): Stage => ({
    ...two,
    normDays: 40,
    requirements,
    gate: { all: requirements.map(({ key }) => key) },
  });
  const attention = (requirements: Requirement[], today: string) => {
    const facts: Facts = {
      ...blankFacts({ enrollmentId: "e", traineeId: "t", startsOn: monday, enrolledAt: openedAt }),
    };
    const clock = { now: startOfDay(today, timeZone), today, calendar, timeZone };
    const journey = stageStates(
      { ...smallProgramme, stages: [stageOf(requirements), two, three, four] },
      facts,
      clock,
    );
    return attentionOf(journey, facts, waitsOf(journey, facts, [], clock), clock);
  };
  const weeks = { ...practice.weeks, days: 30, dueDay: 40 } as Requirement;
  const step = { ...practice.step, dueDay: 40 } as Requirement;

  test("only days have to go by", () =>
    expect(attention([weeks], "2026-11-16")).toMatchObject({ reason: "stage-late" }));
  test("something is theirs to do", () =>
    expect(attention([weeks, step], "2026-11-16")).toMatchObject({ reason: "no-activity" }));
});

describe("waits that are over", () => {
  const at = (day: string) => startOfDay(day, timeZone) + 36_000_000;
  const facts = (evidence: Evidence[], more: Partial<Facts> = {}) =>
    ({ evidence, deals: [], attempts: [], ...more }) as unknown as Facts;
  const said = (key: string, act: Act, day: string) => row(key, act, { recordedAt: at(day) });

  test.each<[string, RequirementKind, Facts, number]>([
    ["nothing waited", "task", facts([said("step", "done", "2026-11-03")]), 0],
    [
      "sent back after three working days",
      "task",
      facts([said("step", "done", "2026-11-03"), said("step", "not-yet", "2026-11-06")]),
      3,
    ],
    [
      "a weekend is nobody's wait",
      "task",
      facts([said("step", "done", "2026-11-06"), said("step", "not-yet", "2026-11-09")]),
      1,
    ],
    [
      "a quiz until it was graded",
      "quiz",
      facts([], {
        attempts: [
          { requirementKey: "step", submittedAt: at("2026-11-03"), releasedAt: at("2026-11-10") },
        ] as never,
      }),
      5,
    ],
    [
      "a deal until it was played",
      "simulated-deal",
      facts([said("step", "asked", "2026-11-03")], {
        deals: [{ requirementKey: "step", recordedAt: at("2026-11-05") }] as never,
      }),
      2,
    ],
    [
      "asking twice is one wait",
      "sign-off",
      facts([
        said("step", "asked", "2026-11-03"),
        said("step", "asked", "2026-11-04"),
        said("step", "shown", "2026-11-05"),
      ]),
      2,
    ],
  ])("%s", (_, kind, all, days) =>
    expect(daysWaited({ key: "step", kind } as Requirement, all, 0, { calendar, timeZone })).toBe(days),
  );

  test("case reviews wait one by one", () => {
    const all = facts([
      said("cases", "written", "2026-11-03"),
      said("cases", "reviewed", "2026-11-04"),
      said("cases", "written", "2026-11-05"),
      said("cases", "reviewed", "2026-11-09"),
    ]);
    expect(
      daysWaited({ key: "cases", kind: "case-review" } as Requirement, all, 0, { calendar, timeZone }),
    ).toBe(3);
  });
});
