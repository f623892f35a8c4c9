import type { ActivityKind } from "#app/domain/activity-facts.ts";
import type { Day } from "#app/domain/working-days.ts";

/** What a file of a CRM may hold: what was done, which deals were won or lost, and what each month came to. */
export const crmLists = ["activities", "deals", "results"] as const;
export type CrmList = (typeof crmLists)[number];

export const crms = ["hubspot", "pipedrive", "bitrix24", "other"] as const;
export type Crm = (typeof crms)[number];

/** How a date such as 03/04/2026 is read. */
export const dayOrders = ["day-first", "month-first"] as const;
export type DayOrder = (typeof dayOrders)[number];

/** What plan and result of a month are counted in: euro cents, or pieces. */
export const resultUnits = ["money", "count"] as const;
export type ResultUnit = (typeof resultUnits)[number];

/** What a column of each list may hold. */
export const crmColumns = {
  activities: ["externalId", "kind", "day", "time", "done", "owner", "ownerEmail"],
  deals: ["externalId", "state", "wonOn", "lostOn", "day", "owner", "ownerEmail", "product", "value"],
  results: ["owner", "ownerEmail", "month", "plan", "result"],
} as const satisfies Record<CrmList, readonly string[]>;
export type CrmColumn = (typeof crmColumns)[CrmList][number];
export const allCrmColumns: readonly CrmColumn[] = [
  ...new Set(crmLists.flatMap((list): readonly CrmColumn[] => crmColumns[list])),
];

/** How a file is read: what it holds, which CRM wrote it, what each column is, and how its dates go. */
export type CrmReading = {
  list: CrmList;
  crm: Crm;
  columns: readonly (CrmColumn | null)[];
  dayOrder: DayOrder | null;
  unit: ResultUnit;
};

/** Somebody whose records a file may bring. */
export type CrmPerson = {
  personId: string;
  enrollmentId: string;
  name: string;
  email: string | null;
  startsOn: Day;
  /** Whether the onboarding runs; what was done is taken in only then. */
  isRunning: boolean;
};

export type ActivityFacts = { kind: ActivityKind; at: number | null };
/** Of what is sold a file says at most a name; the value in euro cents. */
export type DealFacts = { isWon: boolean; product: string | null; valueCents: number | null };
export type ResultFacts = { unit: ResultUnit; plan: number | null; result: number | null };
export type CrmFacts = ActivityFacts | DealFacts | ResultFacts;

/** One record of a file. `key` says which one it is, in every file of that CRM. */
export type CrmRecord<F extends CrmFacts = CrmFacts> = {
  line: number;
  key: string;
  personId: string;
  enrollmentId: string;
  day: Day;
  facts: F;
};
