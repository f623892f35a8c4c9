import { describe, expect, test } from "vitest";
import {
  invitationLife,
  invitationSpan,
  invitationState,
  isInvitedByEnrolling,
} from "#app/domain/invitations.ts";
import { foldName, mayBeOne } from "#app/domain/same-person.ts";

const timeZone = "Europe/Sofia";
const thursday = Date.UTC(2026, 10, 26, 14);
const clock = { now: thursday, today: "2026-11-26", timeZone };
const span = (startsOn: string | null, life = invitationLife) => {
  const { opensAt, expiresAt } = invitationSpan(startsOn, life, clock);
  return [new Date(opensAt).toISOString(), new Date(expiresAt).toISOString()];
};

describe("an invitation", () => {
  test("made on Thursday for Monday works at once and until a week after Monday", () =>
    expect(span("2026-11-30")).toEqual(["2026-11-26T14:00:00.000Z", "2026-12-07T22:00:00.000Z"]));
  test("for a day far ahead opens seven days before it", () =>
    expect(span("2027-01-11")).toEqual(["2027-01-03T22:00:00.000Z", "2027-01-18T22:00:00.000Z"]));
  test("over the night when the clock is moved opens and ends at midnight", () =>
    expect(span("2027-04-01")).toEqual(["2027-03-24T22:00:00.000Z", "2027-04-08T21:00:00.000Z"]));
  test.each(["2026-08-03", null])("for somebody who is here already (%s) lives a week from today", (day) =>
    expect(span(day)).toEqual(["2026-11-26T14:00:00.000Z", "2026-12-03T22:00:00.000Z"]),
  );
  test("lives as long as the company has set", () =>
    expect(span("2026-12-10", { opensDaysBefore: 0, livesDaysAfter: 1 })).toEqual([
      "2026-12-09T22:00:00.000Z",
      "2026-12-11T22:00:00.000Z",
    ]));

  const link = { kind: "invitation", usedAt: null, opensAt: 100, expiresAt: 200 };
  test.each([
    ["not-yet", link, 99],
    ["open", link, 100],
    ["open", link, 199],
    ["over", link, 200],
    ["used", { ...link, usedAt: 1 }, 150],
    ["used", { ...link, usedAt: 1 }, 250],
    ["open", { ...link, opensAt: null }, 0],
    ["open", { ...link, kind: "reset", opensAt: null }, 0],
    ["none", { ...link, kind: "task" }, 150],
    ["none", undefined, 150],
  ] as const)("is %s", (state, one, now) => expect(invitationState(one, now)).toBe(state));

  test.each([
    [true, false, ["trainee"]],
    [true, false, []],
    [false, true, ["trainee"]],
    [false, false, ["trainee", "admin"]],
    [false, false, ["mentor"]],
  ] as const)("is made by enrolling: %s", (is, hasSignedIn, roles) =>
    expect(isInvitedByEnrolling({ hasSignedIn, roles })).toBe(is),
  );
});

describe("two names", () => {
  test.each([
    ["Мария  Петрова", "мария петрова"],
    ["Петрова, Мария", "Мария Петрова"],
    ["Mария Петрова", "Мария Петрова"],
    ["Мария\u200b Петрова", "Мария Петрова"],
    ["Анна–Мария Кръстева", "Анна-Мария Кръстева"],
    ["Ivan P. Petrov", "Ivan P Petrov"],
    ["ИВАН ВАСИЛЕВ", "Иван Василев"],
    ["\u00a0Ivan Petrov", "Ivan Petrov"],
  ])("%j and %j are one", (one, other) => expect(foldName(one)).toBe(foldName(other)));
  test.each([
    ["Мария Петрова", "Мария Петкова"],
    ["Иван Иванов", "Иван Иванов Иванов"],
    ["Анна Мария", "Аннамария"],
  ])("%j and %j are not", (one, other) => expect(foldName(one)).not.toBe(foldName(other)));
  test.each([
    ["a", "a", true],
    ["a", null, true],
    [null, "b", true],
    ["a", "b", false],
  ])("in teams %s and %s may be one person: %s", (one, other, may) =>
    expect(mayBeOne({ name: "Ана Ил", teamId: one }, { name: "ана ил", teamId: other })).toBe(may),
  );
  test("of nothing but signs are nobody's", () =>
    expect(mayBeOne({ name: " . ", teamId: null }, { name: ",", teamId: null })).toBe(false));
});
