import { expect, test } from "vitest";
import { day } from "#app/web/form-fields.ts";

test.each([
  ["0000-01-01", "day-out-of-range"],
  ["1582-10-15", "day-out-of-range"],
  ["1989-12-31", "day-out-of-range"],
  ["2100-01-01", "day-out-of-range"],
  ["9999-12-31", "day-out-of-range"],
  ["2026-02-30", "not-a-day"],
  ["26.11.2026", "not-a-day"],
  ["", "not-a-day"],
  ["10000-01-01", "not-a-day"],
])("%j is refused as %s", (typed, code) => expect(day.safeParse(typed).error?.issues[0]?.message).toBe(code));

test.each(["1990-01-01", "2026-11-26", "2028-02-29", "2099-12-31"])("%j is a day", (typed) =>
  expect(day.parse(typed)).toBe(typed),
);
