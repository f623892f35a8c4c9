import { type Cell, textOf } from "#app/domain/table.ts";
import type { Day } from "#app/domain/working-days.ts";
import { readAmount } from "./amounts.ts";
import { readCrmDay, readMonth } from "./days.ts";
import type { CrmColumn, CrmFacts, CrmPerson, CrmReading } from "./lists.ts";
import type { CrmProblem, PassedOver } from "./problems.ts";
import { isDone, kindOfWord, wonOrLost } from "./words.ts";

/** What a line says: a record, why it brings nothing, or what keeps it from being read. */
export type LineFacts =
  | { day: Day; key: string; facts: CrmFacts }
  | { pass: PassedOver }
  | { problem: CrmProblem; value: string };
type Said = { cell: (column: CrmColumn) => Cell; person: CrmPerson | null };
type Moment = { timeZone: string; today: Day };

/** What one line of a file says, whoever it is about. */
export function factsOfLine(said: Said, reading: CrmReading, moment: Moment): LineFacts {
  if (reading.list === "results") return resultOf(said, reading, moment);
  return reading.list === "deals" ? dealOf(said, reading, moment) : activityOf(said, reading, moment);
}

function activityOf(
  { cell }: Said,
  { crm, dayOrder, columns }: CrmReading,
  { timeZone, today }: Moment,
): LineFacts {
  const kind = columns.includes("kind") ? kindOfWord(textOf(cell("kind"))) : "call";
  if (kind === null) return { pass: "other-kinds" };
  if (!isDone(textOf(cell("done")))) return { pass: "undone" };
  const key = keyOf(cell, crm);
  if (key === null) return { problem: "id-missing", value: textOf(cell("externalId")) };
  const day = readCrmDay(textOf(cell("day")), textOf(cell("time")), dayOrder, timeZone);
  if (day === null || day === "unclear") return badDay(day, textOf(cell("day")));
  return day.day > today ? { pass: "undone" } : { day: day.day, key, facts: { kind, at: day.at } };
}

function dealOf({ cell }: Said, { crm, dayOrder }: CrmReading, { timeZone, today }: Moment): LineFacts {
  const [wonOn, lostOn] = [textOf(cell("wonOn")), textOf(cell("lostOn"))];
  const state = wonOrLost(textOf(cell("state"))) ?? (wonOn ? "won" : lostOn ? "lost" : null);
  if (state === null) return { pass: "undone" };
  const key = keyOf(cell, crm);
  if (key === null) return { problem: "id-missing", value: textOf(cell("externalId")) };
  const closedOn = (state === "won" ? wonOn : lostOn) || textOf(cell("day"));
  const day = readCrmDay(closedOn, "", dayOrder, timeZone);
  if (day === null || day === "unclear") return badDay(day, closedOn);
  const valueCents = readAmount(cell("value"), "money");
  if (typeof valueCents === "string") return { problem: valueCents, value: textOf(cell("value")) };
  const product = textOf(cell("product")).slice(0, 120) || null;
  return day.day > today
    ? { pass: "undone" }
    : { day: day.day, key, facts: { isWon: state === "won", product, valueCents } };
}

function resultOf({ cell, person }: Said, { unit }: CrmReading, { timeZone, today }: Moment): LineFacts {
  const text = textOf(cell("month"));
  const month = readMonth(text, timeZone);
  if (month === null) return { problem: text === "" ? "month-missing" : "not-a-day", value: text };
  const [plan, result] = [readAmount(cell("plan"), unit), readAmount(cell("result"), unit)];
  if (typeof plan === "string") return { problem: plan, value: textOf(cell("plan")) };
  if (typeof result === "string") return { problem: result, value: textOf(cell("result")) };
  if (plan === null && result === null) return { problem: "result-missing", value: month };
  const key = resultKey(person?.personId ?? textOf(cell("owner")), month);
  return month > today.slice(0, 7) && plan === null
    ? { pass: "undone" }
    : { day: `${month}-01`, key, facts: { unit, plan, result } };
}

/** A month's result of one person is one record, whoever brings it. */
export const resultKey = (personId: string, month: string) => `${personId}:${month}`;

function keyOf(cell: Said["cell"], crm: string): string | null {
  const id = textOf(cell("externalId"));
  return id === "" || id.length > 80 ? null : `${crm}:${id}`;
}

const badDay = (day: "unclear" | null, value: string): LineFacts => ({
  problem: day === "unclear" ? "unclear-day" : value === "" ? "day-missing" : "not-a-day",
  value,
});
