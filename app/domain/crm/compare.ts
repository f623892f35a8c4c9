import type { Day } from "#app/domain/working-days.ts";
import type { CrmLineProblem } from "./problems.ts";
import type { ReadCrm } from "./read.ts";
import type { CrmFacts, CrmRecord } from "./lists.ts";

/** What is on record under a key: its newest state, and whether it stands, was taken back with its import, or was struck here by somebody with a reason. */
export type KnownCrmRecord = Omit<CrmRecord, "line"> & {
  id: string;
  revision: number;
  state: "standing" | "undone" | "struck";
};

export type ComparedCrm = {
  fresh: (CrmRecord & { revision: number })[];
  changed: (CrmRecord & { before: KnownCrmRecord })[];
  same: number;
  /** Struck here with a reason: a file never brings it back. */
  struck: number;
  /** On record within the days of the file and no longer in it. */
  vanished: KnownCrmRecord[];
  problems: CrmLineProblem[];
};

/** What a file would change. What is known about somebody whom this reader does not reach is left as it is. */
export function compareCrm(
  { records, keys, period }: ReadCrm,
  known: readonly KnownCrmRecord[],
  reached: ReadonlySet<string>,
): ComparedCrm {
  const byKey = new Map(known.map((one) => [one.key, one] as const));
  const compared: ComparedCrm = { fresh: [], changed: [], same: 0, struck: 0, vanished: [], problems: [] };
  for (const record of records) {
    const before = byKey.get(record.key);
    if (!before || before.state === "undone")
      compared.fresh.push({ ...record, revision: (before?.revision ?? 0) + 1 });
    else if (!reached.has(before.enrollmentId))
      compared.problems.push({ line: record.line, problem: "kept-elsewhere", value: "" });
    else if (before.state === "struck") compared.struck += 1;
    else if (isSame(record, before)) compared.same += 1;
    else compared.changed.push({ ...record, before });
  }
  const about = new Set(records.map(({ personId }) => personId));
  compared.vanished = known.filter(
    ({ key, state, day, personId }) =>
      state === "standing" && !keys.has(key) && about.has(personId) && isWithin(day, period),
  );
  return compared;
}

const isWithin = (day: Day, period: { from: Day; to: Day } | null) =>
  period !== null && day >= period.from && day <= period.to;

const isSame = (one: Omit<CrmRecord, "line">, other: Omit<CrmRecord, "line">) =>
  one.enrollmentId === other.enrollmentId && one.day === other.day && told(one.facts) === told(other.facts);

// Facts come from a file and from the database, with their fields in another order.
const told = (facts: CrmFacts) => JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
