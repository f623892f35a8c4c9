import { and, between, eq, inArray, like, or, type SQL } from "drizzle-orm";
import { resultKey } from "#app/domain/crm/facts-of-line.ts";
import type {
  ActivityFacts,
  Crm,
  CrmFacts,
  CrmList,
  CrmRecord,
  DealFacts,
  ResultFacts,
} from "#app/domain/crm/lists.ts";
import type { EvidenceSource } from "#app/domain/facts.ts";
import type { Day } from "#app/domain/working-days.ts";
import type { Conn, Tx } from "#db/engine";
import { activities, clientDeals, monthResults } from "#db/schema/index.ts";

/** Who writes a row, and when. */
export type CrmStamp = { id: string; recordedById: string; recordedAt: number; requestId: string };
/** One state of a record, as it is on record; `strikesId` where the row takes another back. */
export type StoredCrm = Omit<CrmRecord, "line"> & {
  id: string;
  revision: number;
  source: EvidenceSource;
  requestId: string;
  noteId: string | null;
  strikesId: string | null;
};
/** The records that a file names, and those that are within its days. */
export type AskedCrm = {
  crm: Crm;
  keys: readonly string[];
  enrollmentIds: readonly string[];
  period: { from: Day; to: Day };
};

type Table = typeof activities | typeof clientDeals | typeof monthResults;
type Shape<T extends Table, F extends CrmFacts> = {
  keyOf: (row: T["$inferSelect"]) => string;
  dayOf: (row: T["$inferSelect"]) => Day;
  factsOf: (row: T["$inferSelect"]) => F;
  columnsOf: (record: Omit<CrmRecord<F>, "line">) => Partial<T["$inferInsert"]>;
  whichOf: (asked: AskedCrm) => SQL | undefined;
};

function storeOf<T extends Table, F extends CrmFacts>(own: T, shape: Shape<T, F>) {
  // One table stands for all: what is used here, each of them has.
  const table = own as typeof activities;
  const find = async (conn: Conn | Tx, where: SQL | undefined): Promise<StoredCrm[]> => {
    const rows: T["$inferSelect"][] = await conn.select().from(table).where(where);
    return rows.map((row) => ({
      id: row.id,
      key: shape.keyOf(row),
      enrollmentId: row.enrollmentId,
      personId: row.traineeId,
      day: shape.dayOf(row),
      facts: shape.factsOf(row),
      revision: row.revision,
      source: row.source,
      requestId: row.requestId,
      noteId: row.noteId,
      strikesId: row.strikesId,
    }));
  };
  return {
    find,
    columns: { id: table.id, requestId: table.requestId, strikesId: table.strikesId, source: table.source },
    whichOf: shape.whichOf,
    async insert(
      tx: Tx,
      record: Omit<CrmRecord, "line"> & { revision: number },
      stamp: CrmStamp,
      source: "import" | "here" = "import",
    ): Promise<boolean> {
      const { enrollmentId, personId: traineeId, revision } = record;
      const columns = shape.columnsOf({ ...record, facts: record.facts as F });
      const added = await tx
        .insert(table)
        .values({ ...columns, ...stamp, enrollmentId, traineeId, revision, source } as never)
        .onConflictDoNothing({ target: table.requestId })
        .returning({ id: table.id });
      return added.length > 0;
    },
    /** Every state of the records of one onboarding. */
    findOf: (conn: Conn | Tx, enrollmentId: string) => find(conn, eq(table.enrollmentId, enrollmentId)),
    /** Takes a row back by one that strikes it; `noteId` where somebody said why. */
    async strike(tx: Tx, id: string, stamp: CrmStamp & { noteId?: string }): Promise<boolean> {
      const [row] = await tx.select().from(table).where(eq(table.id, id));
      if (!row) return false;
      const external = "externalId" in row ? { externalId: null } : {};
      const added = await tx
        .insert(table)
        .values({ ...row, noteId: null, ...external, ...stamp, strikesId: id })
        .onConflictDoNothing()
        .returning({ id: table.id });
      return added.length > 0;
    },
  };
}

/** Where each list of a CRM is kept. */
export const crmStores = {
  activities: storeOf(activities, {
    keyOf: ({ externalId }) => externalId ?? "",
    dayOf: ({ occurredOn }) => occurredOn,
    factsOf: ({ kind, occurredAt }): ActivityFacts => ({ kind, at: occurredAt }),
    columnsOf: ({ key, day, facts: { kind, at } }) => ({
      externalId: key,
      occurredOn: day,
      occurredAt: at,
      kind,
      amount: 1,
    }),
    whichOf: ({ crm, keys, enrollmentIds, period: { from, to } }) =>
      or(
        inArray(activities.externalId, [...keys]),
        and(
          inArray(activities.enrollmentId, [...enrollmentIds]),
          like(activities.externalId, `${crm}:%`),
          between(activities.occurredOn, from, to),
        ),
      ),
  }),
  deals: storeOf(clientDeals, {
    keyOf: ({ externalId }) => externalId ?? "",
    dayOf: ({ closedOn }) => closedOn,
    factsOf: ({ isWon, product, value }): DealFacts => ({ isWon, product, valueCents: value }),
    columnsOf: ({ key, day, facts: { isWon, product, valueCents } }) => ({
      externalId: key,
      closedOn: day,
      isWon,
      product,
      value: valueCents,
    }),
    whichOf: ({ crm, keys, enrollmentIds, period: { from, to } }) =>
      or(
        inArray(clientDeals.externalId, [...keys]),
        and(
          inArray(clientDeals.enrollmentId, [...enrollmentIds]),
          like(clientDeals.externalId, `${crm}:%`),
          between(clientDeals.closedOn, from, to),
        ),
      ),
  }),
  results: storeOf(monthResults, {
    keyOf: ({ traineeId, month }) => resultKey(traineeId, month),
    dayOf: ({ month }) => `${month}-01`,
    factsOf: ({ unit, plan, result }): ResultFacts => ({ unit, plan, result }),
    columnsOf: ({ day, facts }) => ({ month: day.slice(0, 7), ...facts }),
    whichOf: ({ enrollmentIds, period: { from, to } }) =>
      and(
        inArray(monthResults.enrollmentId, [...enrollmentIds]),
        between(monthResults.month, from.slice(0, 7), to.slice(0, 7)),
      ),
  }),
} as const satisfies Record<CrmList, unknown>;
