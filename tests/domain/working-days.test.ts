import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bulgarianHolidays, dayAfter, orthodoxEaster } from "#app/domain/holidays.ts";
import {
  addWorkingDays,
  dayOf,
  isWorkingDay,
  makeCalendar,
  nthWorkingDay,
  plannedShare,
  shiftForPauses,
  startOfDay,
  workingDaysBetween,
} from "#app/domain/working-days.ts";

const calendar = makeCalendar({ holidays: "bulgaria", exceptions: [] });
const plain = makeCalendar({ holidays: "none", exceptions: [] });

test.each([
  [2024, "2024-05-05"],
  [2025, "2025-04-20"],
  [2026, "2026-04-12"],
  [2027, "2027-05-02"],
  [2028, "2028-04-16"],
])("Orthodox Easter of %i", (year, day) => expect(orthodoxEaster(year)).toBe(day));

test.each([
  ["2026-05-25", "Sunday 24 May moves to Monday"],
  ["2026-09-07", "Sunday 6 September moves"],
  ["2026-12-28", "Saturday 26 December moves"],
  ["2027-05-04", "1 May on Holy Saturday moves past Easter"],
  ["2027-12-27", "25 December"],
  ["2027-12-28", "26 December"],
  ["2026-04-10", "Good Friday"],
  ["2026-04-13", "Easter Monday"],
])("%s is off: %s", (day) => expect(bulgarianHolidays(Number(day.slice(0, 4))).has(day)).toBe(true));

test("1 November is a working day", () => expect(isWorkingDay(calendar, "2027-11-01")).toBe(true));

test("the company's own days come before the rule", () => {
  const own = makeCalendar({
    holidays: "bulgaria",
    exceptions: [
      { on: "2026-03-03", working: true },
      { on: "2026-03-04", working: false },
    ],
  });
  expect([isWorkingDay(own, "2026-03-03"), isWorkingDay(own, "2026-03-04")]).toEqual([true, false]);
});

test.each([
  [0, "2026-11-23"],
  [1, "2026-11-24"],
  [5, "2026-11-30"],
])("%i working days after a Monday", (n, day) => expect(addWorkingDays(plain, "2026-11-23", n)).toBe(day));

test("the first working day from a Saturday is Monday", () =>
  expect(nthWorkingDay(plain, "2026-11-21", 1)).toBe("2026-11-23"));

const day = fc.integer({ min: 0, max: 2_500 }).map((n) => dayAfter("2024-01-01", n));

describe("properties", () => {
  test("adding n working days, then counting them, gives n", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 60 }),
        (from, n) => workingDaysBetween(calendar, from, addWorkingDays(calendar, from, n)) === n,
      ),
      { numRuns: 1_000 },
    );
  });
  test("the n-th working day is one, and the days run on", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const found = nthWorkingDay(calendar, from, n);
        return isWorkingDay(calendar, found) && found < nthWorkingDay(calendar, from, n + 1);
      }),
      { numRuns: 1_000 },
    );
  });
  test("a pause never makes anything due earlier", () => {
    fc.assert(
      fc.property(
        day,
        day,
        fc.integer({ min: 0, max: 30 }),
        (due, from, length) =>
          shiftForPauses(
            calendar,
            due,
            [{ fromOn: from, toOn: dayAfter(from, length) }],
            dayAfter(due, 400),
          ) >= due,
      ),
      { numRuns: 1_000 },
    );
  });
  test("a day starts exactly when it becomes that day, on nights of the clock change too", () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("Europe/Sofia", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"),
        (on, zone) => {
          const at = startOfDay(on, zone);
          return dayOf(at, zone) === on && dayOf(at - 1, zone) === dayAfter(on, -1);
        },
      ),
      { numRuns: 400 },
    );
  });
});

test("a pause of a working week moves a due day by five", () => {
  expect(
    shiftForPauses(plain, "2026-11-25", [{ fromOn: "2026-11-23", toOn: "2026-11-30" }], "2026-12-10"),
  ).toBe("2026-12-02");
});

test.each([
  ["2026-11-22", null],
  ["2026-11-23", { segment: 0, share: 0.25 }],
  ["2026-11-27", { segment: 1, share: 0.2 }],
  ["2027-11-23", { segment: 1, share: 1 }],
])("where the plan stands on %s", (today, expected) =>
  expect(plannedShare(plain, "2026-11-23", [4, 5], today)).toEqual(expected),
);
