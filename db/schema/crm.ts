import { sql } from "drizzle-orm";
import { crmLists, crms, dayOrders, resultUnits } from "#app/domain/crm/lists.ts";
import { evidenceSources } from "#app/domain/facts.ts";
import { bool, check, id, index, int, table, text, ts, uniqueIndex } from "#db/columns";
import { enrollments } from "./enrollments.ts";
import { notes, people } from "./people.ts";

/** Files of a CRM that were taken in; what each brought carries its id in its request's. */
export const crmImports = table(
  "crm_imports",
  {
    id: id().primaryKey(),
    list: text("list", { enum: crmLists }).notNull(),
    crm: text("crm", { enum: crms }).notNull(),
    importedById: text("imported_by_id")
      .notNull()
      .references(() => people.id),
    importedAt: ts("imported_at").notNull(),
    added: int("added_count").notNull(),
    changed: int("changed_count").notNull(),
    undoneAt: ts("undone_at"),
  },
  (t) => [index("crm_imports_at").on(t.importedAt)],
);

/** Whom a name of a CRM stands for; the name itself is a hash. */
export const crmOwners = table(
  "crm_owners",
  {
    nameHash: text("name_hash").primaryKey(),
    /** Null for somebody who is not in training here. */
    personId: text("person_id").references(() => people.id),
    saidById: text("said_by_id")
      .notNull()
      .references(() => people.id),
    saidAt: ts("said_at").notNull(),
  },
  (t) => [index("crm_owners_person").on(t.personId)],
);

/** How a file with these headings was read last. */
export const crmMappings = table("crm_mappings", {
  headingsHash: text("headings_hash").primaryKey(),
  list: text("list", { enum: crmLists }).notNull(),
  crm: text("crm", { enum: crms }).notNull(),
  /** Names of columns in their order, parted by commas. */
  columns: text("columns").notNull(),
  dayOrder: text("day_order", { enum: dayOrders }),
  unit: text("unit", { enum: resultUnits }).notNull(),
  savedById: text("saved_by_id")
    .notNull()
    .references(() => people.id),
  savedAt: ts("saved_at").notNull(),
});

// Made anew for each table: a builder of a column is used once.
const recorded = () => ({
  id: id().primaryKey(),
  enrollmentId: text("enrollment_id")
    .notNull()
    .references(() => enrollments.id),
  traineeId: text("trainee_id")
    .notNull()
    .references(() => people.id),
  source: text("source", { enum: evidenceSources }).notNull(),
  /** Which state of the same record this is, from 1. */
  revision: int("revision").notNull().default(1),
  recordedAt: ts("recorded_at").notNull(),
  recordedById: text("recorded_by_id")
    .notNull()
    .references(() => people.id),
  noteId: text("note_id").references(() => notes.id),
  requestId: text("request_id").notNull(),
  strikesId: text("strikes_id"),
});

/** Deals with clients that came to an end; a row that `strikesId` another takes it back. */
export const clientDeals = table(
  "client_deals",
  {
    ...recorded(),
    externalId: text("external_id"),
    isWon: bool("is_won").notNull(),
    closedOn: text("closed_on").notNull(),
    /** As the CRM names it. */
    product: text("product"),
    /** Euro cents. */
    value: int("value_cents"),
  },
  (t) => [
    index("client_deals_enrollment").on(t.enrollmentId),
    uniqueIndex("client_deals_request").on(t.requestId),
    uniqueIndex("client_deals_external").on(t.source, t.externalId, t.revision),
    uniqueIndex("client_deals_strikes").on(t.strikesId),
    check("client_deals_not_self", sql`${t.recordedById} <> ${t.traineeId}`),
  ],
);

/** What a month was to bring and what it brought; in euro cents or in pieces. */
export const monthResults = table(
  "month_results",
  {
    ...recorded(),
    month: text("month").notNull(),
    unit: text("unit", { enum: resultUnits }).notNull(),
    plan: int("plan"),
    result: int("result"),
  },
  (t) => [
    index("month_results_enrollment").on(t.enrollmentId),
    uniqueIndex("month_results_request").on(t.requestId),
    uniqueIndex("month_results_revision").on(t.traineeId, t.month, t.revision).where(sql`strikes_id is null`),
    uniqueIndex("month_results_strikes").on(t.strikesId),
    check("month_results_not_self", sql`${t.recordedById} <> ${t.traineeId}`),
  ],
);
