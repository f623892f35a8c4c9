import { type List, lineProblem } from "#app/domain/import-table.ts";
import { type Row, textOf } from "#app/domain/table.ts";
import type { Day } from "#app/domain/working-days.ts";
import { orderOf } from "./days.ts";
import { factsOfLine } from "./facts-of-line.ts";
import type { CrmColumn, CrmPerson, CrmReading, CrmRecord } from "./lists.ts";
import { type CrmOwner, namedIn, ownerKey, resolveOwners, type SaidOwners } from "./owners.ts";
import type { CrmLineProblem, CrmProblem, PassedOver } from "./problems.ts";

export type ReadCrm = {
  records: CrmRecord[];
  owners: CrmOwner[];
  problems: CrmLineProblem[];
  passed: Record<PassedOver, number>;
  /** Every id of the file, whoever it is about, as records are known by it. */
  keys: ReadonlySet<string>;
  /** The days the file speaks of; null where it has none. */
  period: { from: Day; to: Day } | null;
  /** Whether days of the file may be months as well, so that somebody has to say. */
  isOrderNeeded: boolean;
};

type Around = { people: readonly CrmPerson[]; said: SaidOwners; timeZone: string; today: Day };

/** The records of a list about people in training here, under their own line numbers. */
export function readCrm(list: List, reading: CrmReading, { people, said, timeZone, today }: Around): ReadCrm {
  const places = new Map(reading.columns.flatMap((column, n) => (column ? [[column, n] as const] : [])));
  const cellsOf = (row: Row) => (column: CrmColumn) => row.cells[places.get(column) ?? -1] ?? "";
  const lines = list.rows.map((row) => {
    const cell = cellsOf(row);
    const named = namedIn(row, reading.columns);
    return { row, cell, key: ownerKey(named), ...named };
  });
  const days = lines.map(({ cell }) => textOf(cell("day")));
  const { order, isNeeded } = orderOf(days);
  const dayOrder = order ?? reading.dayOrder;
  const owners = resolveOwners(
    lines.filter(({ key }) => key !== ""),
    people,
    said,
  );
  const here = new Map(people.map((one) => [one.personId, one] as const));
  const read: ReadCrm & { keys: Set<string> } = {
    records: [],
    owners: [...owners.values()].sort((a, b) => b.lines - a.lines),
    problems: [],
    passed: { others: 0, undone: 0, "other-kinds": 0, early: 0, over: 0 },
    keys: new Set(),
    period: null,
    isOrderNeeded: isNeeded,
  };
  const tell = (line: number, problem: CrmProblem, value = "") =>
    read.problems.push({ line, problem, value: value.slice(0, 60) });
  for (const { row, cell, key: owner } of lines) {
    const trouble = lineProblem(row, list, reading.columns);
    if (trouble) {
      tell(row.line, trouble.problem, trouble.value);
      continue;
    }
    if (owner === "") {
      tell(row.line, "owner-missing");
      continue;
    }
    const person = here.get(owners.get(owner)?.personId ?? "");
    const found = factsOfLine(
      { cell, person: person ?? null },
      { ...reading, dayOrder },
      { timeZone, today },
    );
    if ("problem" in found) {
      // What is wrong with lines about others is nobody's to mend here.
      if (person) tell(row.line, found.problem, found.value);
      else read.passed.others += 1;
      continue;
    }
    if ("key" in found) {
      if (read.keys.has(found.key)) {
        if (person)
          tell(row.line, reading.list === "results" ? "month-twice" : "id-twice", textOf(cell("externalId")));
        continue;
      }
      read.keys.add(found.key);
      const { from, to } = read.period ?? { from: found.day, to: found.day };
      read.period = { from: found.day < from ? found.day : from, to: found.day > to ? found.day : to };
    }
    if (!person) read.passed.others += 1;
    else if ("pass" in found) read.passed[found.pass] += 1;
    else if (reading.list === "activities" && !person.isRunning) read.passed.over += 1;
    else if (reading.list !== "results" && found.day < person.startsOn) read.passed.early += 1;
    else
      read.records.push({
        line: row.line,
        personId: person.personId,
        enrollmentId: person.enrollmentId,
        ...found,
      });
  }
  return read;
}
