import { findList, fold, type Place } from "#app/domain/import-table.ts";
import type { Sheet } from "#app/domain/table.ts";
import { crmHeadings } from "./headings.ts";
import { type Crm, type CrmColumn, type CrmList, type CrmReading, crmColumns } from "./lists.ts";

/** What each heading stands for in a list of this sort; of several that mean the same the surest one counts. */
export function crmColumnsOf(headings: readonly string[], list: CrmList): (CrmColumn | null)[] {
  const names = headings.map(bareHeading);
  const taken = new Map<number, CrmColumn>();
  for (const column of crmColumns[list]) {
    const found = crmHeadings[column].map((name) =>
      names.findIndex((one, n) => one === name && !taken.has(n)),
    );
    const best = found.find((n) => n >= 0);
    if (best !== undefined) taken.set(best, column);
  }
  return names.map((_, n) => taken.get(n) ?? null);
}

/** What a file most likely holds. */
function guessCrmList(headings: readonly string[]): CrmList {
  const months = crmColumnsOf(headings, "results");
  if (months.includes("month") && (months.includes("plan") || months.includes("result"))) return "results";
  const isOfActivities = headings.some((heading) =>
    /^(?:activity|call|meeting|hs_call|hs_meeting|type_id|responsible|дел[оа]|активност)/.test(fold(heading)),
  );
  const deals = crmColumnsOf(headings, "deals");
  const isClosed = deals.includes("day") || deals.includes("wonOn");
  return !isOfActivities && deals.includes("state") && isClosed ? "deals" : "activities";
}

/** How a file with these headings is most likely read. */
export function guessReading(headings: readonly string[]): CrmReading {
  const list = guessCrmList(headings);
  return {
    list,
    crm: guessCrm(headings),
    columns: crmColumnsOf(headings, list),
    dayOrder: null,
    unit: "money",
  };
}

const marks: [crm: Crm, isIts: RegExp][] = [
  ["pipedrive", /^(?:activity|deal) - |^(?:assigned to user|marked as done time|pipedrive system id)$/],
  ["hubspot", /^(?:activity assigned to|hubspot_owner_id|hs_\w+|call title|record id|deal owner|dealstage)$/],
  [
    "bitrix24",
    /^(?:type_id|responsible_id|responsible_name|assigned_by\w*|stage_id|stage_semantic\w*|стадия сделки|название сделки|ответственный)$/,
  ],
];

/** Which CRM most likely wrote a file with these headings. */
function guessCrm(headings: readonly string[]): Crm {
  const folded = headings.map(fold);
  return marks.find(([, isIts]) => folded.some((heading) => isIts.test(heading)))?.[0] ?? "other";
}

/** Where the list of a file is; a file of a CRM has headings, if need be ones that nobody knows. */
export function findCrmList(sheets: readonly Sheet[]): Place {
  const place = findList(sheets, (headings) => crmColumnsOf(headings, guessCrmList(headings)));
  const first = sheets[place.sheet]?.rows.find(({ cells }) => cells.filter((cell) => cell !== "").length > 1);
  return { ...place, heading: place.heading ?? first?.line ?? null };
}

// Pipedrive names the sort of record before each of its fields.
const bareHeading = (heading: string) => fold(heading).replace(/^[\p{L} ]+ - /u, "");
