import { sql } from "drizzle-orm";
import { outcomes } from "#app/domain/activity-outcomes.ts";
import { countWays, plannedKinds, activityKinds } from "#app/domain/activity-facts.ts";
import { evidenceSources } from "#app/domain/facts.ts";
import { bool, check, id, index, int, table, text, ts, uniqueIndex } from "#db/columns";
import { enrollments } from "./enrollments.ts";
import { notes, people } from "./people.ts";

/** Clients as a trainee names them, apart from what was recorded, so that a name goes when its time is over. */
export const clients = table(
  "clients",
  {
    id: id().primaryKey(),
    /** Whose entries name this client. */
    subjectId: text("subject_id")
      .notNull()
      .references(() => people.id),
    /** Null once it was erased. */
    name: text("name"),
    createdAt: ts("created_at").notNull(),
  },
  (t) => [
    index("clients_subject").on(t.subjectId),
    index("clients_named").on(t.createdAt).where(sql`name is not null`),
  ],
);

/** Calls, meetings and so on. A row that `strikesId` another takes it back; one that `replacesId` another is the same thing said anew. */
export const activities = table(
  "activities",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind", { enum: activityKinds }).notNull(),
    amount: int("amount").notNull(),
    occurredOn: text("occurred_on").notNull(),
    recordedAt: ts("recorded_at").notNull(),
    recordedById: text("recorded_by_id")
      .notNull()
      .references(() => people.id),
    source: text("source", { enum: evidenceSources }).notNull(),
    externalId: text("external_id"),
    /** Which state of the record of that external id this is, from 1. */
    revision: int("revision").notNull().default(1),
    /** The moment it was, where a file says it. */
    occurredAt: ts("occurred_at"),
    noteId: text("note_id").references(() => notes.id),
    requestId: text("request_id").notNull(),
    strikesId: text("strikes_id"),
    /** The number of the whole day, not one of its entries. */
    isDayNumber: bool("is_day_number").notNull().default(false),
    outcome: text("outcome", { enum: outcomes }),
    clientId: text("client_id").references(() => clients.id),
    valueCents: int("value_cents"),
    replacesId: text("replaces_id"),
  },
  (t) => [
    index("activities_enrollment").on(t.enrollmentId),
    uniqueIndex("activities_request").on(t.requestId),
    uniqueIndex("activities_external").on(t.source, t.externalId, t.revision),
    uniqueIndex("activities_strikes").on(t.strikesId),
    uniqueIndex("activities_replaces").on(t.replacesId),
    check("activities_amount", sql`${t.amount} between 0 and 500`),
  ],
);

/** By what the trainee wants a day's calls counted, where there is more than one; the last choice stands. */
export const activityChoices = table(
  "activity_choices",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind", { enum: activityKinds }).notNull(),
    occurredOn: text("occurred_on").notNull(),
    countedBy: text("counted_by", { enum: countWays }).notNull(),
    chosenById: text("chosen_by_id")
      .notNull()
      .references(() => people.id),
    recordedAt: ts("recorded_at").notNull(),
  },
  (t) => [index("activity_choices_enrollment").on(t.enrollmentId)],
);

/** How many of a day's calls somebody else confirms; a row that `strikesId` another takes it back. */
export const activityConfirmations = table(
  "activity_confirmations",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind", { enum: activityKinds }).notNull(),
    occurredOn: text("occurred_on").notNull(),
    /** Fewer than were recorded where a sample was looked at. */
    amount: int("amount").notNull(),
    confirmedById: text("confirmed_by_id")
      .notNull()
      .references(() => people.id),
    recordedAt: ts("recorded_at").notNull(),
    requestId: text("request_id").notNull(),
    strikesId: text("strikes_id"),
  },
  (t) => [
    index("activity_confirmations_enrollment").on(t.enrollmentId),
    uniqueIndex("activity_confirmations_request").on(t.requestId),
    uniqueIndex("activity_confirmations_strikes").on(t.strikesId),
    check("activity_confirmation_not_self", sql`${t.confirmedById} <> ${t.traineeId}`),
    check("activity_confirmation_amount", sql`${t.amount} between 1 and 500`),
  ],
);

/** What a day is planned for; the last row for a day stands, one without a kind takes the plan away. */
export const dayPlans = table(
  "day_plans",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    plannedOn: text("planned_on").notNull(),
    kind: text("kind", { enum: plannedKinds }),
    setById: text("set_by_id")
      .notNull()
      .references(() => people.id),
    recordedAt: ts("recorded_at").notNull(),
  },
  (t) => [index("day_plans_enrollment").on(t.enrollmentId, t.plannedOn)],
);
