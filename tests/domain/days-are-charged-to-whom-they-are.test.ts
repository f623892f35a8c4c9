import { blankFacts } from "#app/domain/blank-facts.ts";
import { describe, expect, test } from "vitest";
import type { Activity } from "#app/domain/activity-facts.ts";
import type { Facts } from "#app/domain/facts.ts";
import { noticesOf } from "#app/domain/notices.ts";
import type { Programme } from "#app/domain/programme.ts";
import type { Requirement } from "#app/domain/requirements.ts";
import { stageStates } from "#app/domain/stages.ts";
import { attentionOf } from "#app/domain/attention.ts";
import { waitsOf } from "#app/domain/standing.ts";
import { dayOf, makeCalendar, startOfDay, workingDaysBetween } from "#app/domain/working-days.ts";
import { smallProgramme } from "#tests/support/small-company.ts";

const calendar = makeCalendar({ holidays: "none", exceptions: [] });
const timeZone = "Europe/Sofia";
const at = (day: string, hour = 10) => startOfDay(day, timeZone) + hour * 3_600_000;
const text = (en: string) => ({ en, bg: en });
const base = { title: text("t"), why: text("w"), minutes: null, dueDay: 3 };
const task = (more: object) =>
  ({ ...base, key: "task", kind: "task", doneBy: "trainee", confirmedBy: null, ...more }) as Requirement;
const [, two, three, four] = smallProgramme.stages;
const programmeOf = (...requirements: Requirement[]): Programme => ({
  ...smallProgramme,
  stages: [
    {
      ...smallProgramme.stages[0],
      normDays: 5,
      requirements,
      gate: { all: requirements.map(({ key }) => key) },
    },
    two,
    three,
    four,
  ],
});

function look(programme: Programme, today: string, more: Partial<Facts> = {}) {
  const facts: Facts = {
    ...blankFacts({
      enrollmentId: "e",
      traineeId: "t",
      startsOn: "2026-11-02",
      enrolledAt: at("2026-10-30"),
    }),
    headId: "h",
    ...more,
  };
  const clock = { now: at(today), today, calendar, timeZone };
  const journey = stageStates(programme, facts, clock);
  const waits = waitsOf(journey, facts, [], clock);
  const attention = attentionOf(journey, facts, waits, clock);
  const notices = noticesOf(
    journey,
    facts,
    waits,
    { traineeId: "t", mentorId: facts.mentorId, headId: "h" },
    { trainer: [], it: ["admin"] },
    clock,
  );
  const days =
    attention && attention.from <= today
      ? workingDaysBetween(calendar, dayOf(attention.since, timeZone), today)
      : null;
  return {
    row: journey.stages[0]?.requirements[0],
    waits,
    attention,
    days,
    kinds: notices.map(({ kind, personId }) => `${kind} ${personId}`),
    notices,
  };
}

describe("the sentence and its number of days", () => {
  test.each([
    ["2026-11-05", 1],
    ["2026-11-06", 2],
    ["2026-11-09", 3],
    ["2026-11-20", 12],
  ])("overdue on %s for %i working days since the due day", (today, days) => {
    expect(look(programmeOf(task({})), today)).toMatchObject({ attention: { reason: "overdue" }, days });
  });

  test.each([
    ["2026-11-09", 1],
    ["2026-11-16", 6],
  ])("a stage that takes longer than planned on %s: %i working days over the plan", (today, days) => {
    expect(look(programmeOf(task({ doneBy: "head", dueDay: 40 })), today).attention?.reason).toBe(
      "waiting-too-long",
    );
    expect(
      look(
        programmeOf({ ...base, key: "weeks", kind: "elapsed", days: 30, dueDay: 40 } as Requirement),
        today,
      ),
    ).toMatchObject({ attention: { reason: "stage-late" }, days });
  });

  test("a probation that ends soon is said from its warning on", () => {
    const probation = { decision: "set", endsOn: "2026-11-18", decidedOn: "2026-11-02" } as const;
    const weeks = { ...base, key: "weeks", kind: "elapsed", days: 90, dueDay: 80 } as Requirement;
    expect(look(programmeOf(weeks), "2026-11-06", { probation })).toMatchObject({
      attention: { reason: "probation-ends", from: "2026-11-04" },
      days: 2,
    });
  });
});

describe("enrolled half way", () => {
  const enrolled = { startsOn: "2026-08-03", enrolledAt: at("2026-11-26", 15) };

  test.each([true, false])(
    "nothing was due before the enrolment was recorded (signed in: %s)",
    (hasSignedIn) => {
      const { row, kinds, attention } = look(programmeOf(task({})), "2026-11-26", {
        ...enrolled,
        hasSignedIn,
      });
      expect(row?.dueOn).toBe("2026-11-30");
      expect(kinds).toEqual([]);
      expect((attention?.from ?? "9") > "2026-11-26").toBe(true);
    },
  );

  test("a first day typed with the wrong year makes nobody wait for thousands of days", () => {
    const { waits } = look(programmeOf(task({ doneBy: "head" })), "2026-11-27", {
      startsOn: "2016-11-28",
      enrolledAt: enrolled.enrolledAt,
    });
    expect(waits.map(({ since }) => since)).toEqual([enrolled.enrolledAt]);
  });
});

describe("before the first sign-in", () => {
  test("nothing of the trainee's is late; that they have not been in is", () => {
    const { kinds, attention, days } = look(programmeOf(task({})), "2026-11-12", { hasSignedIn: false });
    expect(kinds).toEqual([]);
    expect(attention).toMatchObject({ reason: "not-signed-in", owner: "head", from: "2026-11-03" });
    expect(days).toBe(8);
  });

  test("what others owe waits all the same", () => {
    const { waits, kinds } = look(programmeOf(task({ doneBy: "it" })), "2026-11-04", { hasSignedIn: false });
    expect(waits).toMatchObject([{ what: "task", owner: "it" }]);
    expect(kinds).toContain("waits admin");
  });
});

describe("time in which a requirement cannot be done", () => {
  test("what opens on day 3 waits from day 3", () => {
    const programme = programmeOf(task({ opensDay: 3, doneBy: "head" }));
    expect(look(programme, "2026-11-03").waits).toEqual([]);
    expect(look(programme, "2026-11-05").waits.map(({ since }) => dayOf(since, timeZone))).toEqual([
      "2026-11-04",
    ]);
    expect(
      dayOf(look(programmeOf(task({ opensDay: 3 })), "2026-11-05").row?.progress.since ?? 0, timeZone),
    ).toBe("2026-11-04");
  });

  test("before the first day nothing waits but what has to be ready for it", () => {
    const programme = programmeOf(
      task({ key: "account", doneBy: "it" }),
      task({ key: "talk", doneBy: "head" }),
    );
    expect(look(programme, "2026-10-30").waits).toMatchObject([
      { requirementKey: "account", owner: "it", since: at("2026-10-30") },
    ]);
  });

  test("calls dated before their requirement opened do not count", () => {
    const calls = {
      ...base,
      key: "calls",
      kind: "activity",
      activity: "call",
      amount: 10,
      perDay: null,
      opensDay: 3,
    } as Requirement;
    const call = (occurredOn: string): Activity => ({
      id: occurredOn,
      kind: "call",
      amount: 4,
      occurredOn,
      recordedAt: at("2026-11-05"),
      countedBy: "entries",
      firstAt: at("2026-11-05"),
    });
    const { row } = look(programmeOf(calls), "2026-11-05", {
      activities: ["2026-10-01", "2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05"].map(call),
    });
    expect(row).toMatchObject({ opensOn: "2026-11-04", progress: { figures: { done: 8, of: 10 } } });
  });
});

describe("what reaches whom it is about", () => {
  const programme = programmeOf(task({}));

  test("the reason of an ending, to the trainee; taking back accounts, to the administrator", () => {
    const ended = { ending: "left", on: "2026-11-03", at: at("2026-11-03"), noteId: "why" } as const;
    const { notices } = look(programme, "2026-11-03", { ended });
    expect(notices).toMatchObject([
      { kind: "ended", personId: "t", noteId: "why" },
      { kind: "take-back", personId: "admin" },
    ]);
    expect(look(programme, "2026-11-03", { ended: { ...ended, ending: "released" } }).kinds).toEqual([]);
  });

  test("“not yet” on a gate and on a task, with the reason", () => {
    const evidence = [
      {
        id: "n",
        requirementKey: "task",
        act: "not-yet",
        actorId: "h",
        recordedAt: at("2026-11-02", 9),
        contentHash: null,
        source: "here",
        occurredOn: "2026-11-02",
        noteId: "again",
        part: null,
        aboutId: null,
        documentVersionId: null,
      },
    ] as const;
    const { notices } = look(programme, "2026-11-02", {
      notYets: [{ stage: 1, at: at("2026-11-02", 9), noteId: "wait" }],
      evidence: [...evidence],
    });
    expect(notices).toMatchObject([
      { kind: "held", personId: "t", stage: 1, noteId: "wait" },
      { kind: "sent-back", personId: "t", requirementKey: "task", noteId: "again" },
    ]);
  });

  test("who mentors whom, to both", () => {
    expect(look(programme, "2026-11-03", { mentorId: "m", mentorSince: at("2026-11-03", 9) }).kinds).toEqual([
      "mentor t",
      "mentee m",
    ]);
  });

  test("a topic is gone through with the mentor, never with oneself", () => {
    const topic = { ...base, key: "topic", kind: "sign-off", signedBy: "mentor" } as Requirement;
    expect(look(programmeOf(topic), "2026-11-02").row?.progress).toMatchObject({
      reason: "ask-mentor",
      owner: "trainee",
      together: "mentor",
    });
  });
});
