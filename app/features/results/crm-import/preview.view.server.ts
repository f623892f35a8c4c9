import type { Actor } from "#app/domain/access.ts";
import type { CrmFacts, CrmReading, CrmRecord } from "#app/domain/crm/lists.ts";
import { crmColumns, crmLists, crms, dayOrders, resultUnits } from "#app/domain/crm/lists.ts";
import type { SaidOwners } from "#app/domain/crm/owners.ts";
import { crmProblems, passedOver } from "#app/domain/crm/problems.ts";
import { listAt, type Place } from "#app/domain/import-table.ts";
import type { Sheet } from "#app/domain/table.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { viewList, viewProblems } from "#app/web/list-view.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { readCrmFile } from "./read-crm-file.server.ts";

const shownRows = 20;
type Asked = {
  actor: Actor;
  sheets: readonly Sheet[];
  place: Place;
  reading: CrmReading;
  said?: SaidOwners;
  words: ServerStrings;
  now: number;
};

/** What an import of this file would do, before anything is written. */
export async function viewCrmFile({ actor, sheets, place, reading, said = new Map(), words, now }: Asked) {
  const { crm, imports } = words;
  const list = listAt(sheets, place);
  const found = await readCrmFile(read(), actor, { list, reading, said }, await findClock(read(), now));
  const names = new Map(found.people.map(({ personId, name }) => [personId, name] as const));
  const say = ({ personId, ...record }: Omit<CrmRecord, "line">) =>
    `${names.get(personId) ?? ""} · ${saidRecord(record, words)}`;
  const passed = passedOver.filter((why) => found.passed[why] > 0);
  const shown = <R extends { key: string }>(rows: readonly R[], text: (row: R) => string) => ({
    n: rows.length,
    rows: rows.slice(0, shownRows).map((row) => ({ key: row.key, text: text(row) })),
  });
  const options = <T extends string>(values: readonly T[], labels: Record<T, string>) =>
    values.map((value) => ({ value, label: labels[value] }));
  return {
    ...viewList(
      sheets,
      place,
      list,
      reading.columns,
      options(crmColumns[reading.list], crm.columns),
      imports,
    ),
    list: reading.list,
    lists: options(crmLists, crm.lists),
    crm: reading.crm,
    crms: options(crms, crm.crms),
    dayOrder: reading.dayOrder ?? "",
    dayOrders: found.isOrderNeeded
      ? [{ value: "", label: crm.chooseOrder }, ...options(dayOrders, crm.dayOrders)]
      : [],
    unit: reading.unit,
    units: reading.list === "results" ? options(resultUnits, crm.units) : [],
    owners: found.owners
      .filter(({ isByAddress }) => !isByAddress)
      .slice(0, 300)
      .map(({ key, said: name, lines, personId }) => ({
        key,
        label: crm.owner(name, lines),
        value: personId ?? "",
      })),
    isOwnerOpen: found.owners.some(({ isKnown }) => !isKnown),
    people: [
      { value: "", label: crm.nobody },
      ...found.people.map(({ personId, name }) => ({ value: personId, label: name })),
    ],
    n: found.fresh.length + found.changed.length,
    counts: crm.counts(found.fresh.length, found.changed.length, found.same, found.problems.length),
    passed:
      passed.length > 0
        ? crm.passedOver(passed.map((why) => crm.passed[why](found.passed[why])).join("; "))
        : "",
    struck: found.struck > 0 ? crm.struck(found.struck) : "",
    problems: viewProblems(crmProblems, found.problems, crm.problems, imports.line, imports.more),
    fresh: shown(found.fresh, say),
    changed: shown(found.changed, ({ before, ...record }) =>
      crm.change(say(before), saidRecord(record, words)),
    ),
    vanished: shown(found.vanished, say),
  };
}

function saidRecord(
  { day, facts }: { day: string; facts: CrmFacts },
  { crm, common }: ServerStrings,
): string {
  if ("kind" in facts) return `${common.day(day)} · ${crm.kindOf[facts.kind]}`;
  if ("isWon" in facts) {
    const { isWon, product, valueCents } = facts;
    const parts = [common.day(day), isWon ? crm.won : crm.lost, product ?? ""];
    return [...parts, valueCents === null ? "" : crm.money(valueCents)].filter(Boolean).join(" · ");
  }
  const amount = (n: number) => (facts.unit === "money" ? crm.money(n) : String(n));
  return [
    crm.month(day),
    facts.plan === null ? "" : crm.planOf(amount(facts.plan)),
    facts.result === null ? "" : crm.resultOf(amount(facts.result)),
  ]
    .filter(Boolean)
    .join(" · ");
}
