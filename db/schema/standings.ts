import { parties } from "#app/domain/party.ts";
import { sql } from "drizzle-orm";
import { endings } from "#app/domain/facts.ts";
import { attentionReasons } from "#app/domain/attention.ts";
import { waitKinds } from "#app/domain/standing.ts";
import { id, index, int, table, text, ts, uniqueIndex } from "#db/columns";
import { enrollments } from "./enrollments.ts";
import { people, teams } from "./people.ts";
import { programmeVersions } from "./programmes.ts";

/** Projection: one row an enrollment, rebuilt from the facts in the transaction that changes them. */
export const standings = table(
  "standings",
  {
    enrollmentId: text("enrollment_id")
      .primaryKey()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    teamId: text("team_id").references(() => teams.id),
    mentorId: text("mentor_id").references(() => people.id),
    programmeVersionId: text("programme_version_id")
      .notNull()
      .references(() => programmeVersions.id),
    startsOn: text("starts_on").notNull(),
    stage: int("stage").notNull(),
    /** Null while it runs. */
    ending: text("ending", { enum: endings }),
    endedOn: text("ended_on"),
    pausedFrom: text("paused_from"),
    /** JSON: four times { done, of }. */
    segments: text("segments").notNull(),
    attentionFrom: text("attention_from"),
    reason: text("reason", { enum: attentionReasons }),
    requirementKey: text("requirement_key"),
    owner: text("owner", { enum: parties }),
    ownerId: text("owner_id").references(() => people.id),
    since: ts("since"),
    /** The trainee's own next step. */
    nextKey: text("next_key"),
    /** The next day on which the facts alone would read differently. */
    staleOn: text("stale_on"),
  },
  (t) => [
    index("standings_team").on(t.teamId, t.ending, t.attentionFrom),
    index("standings_mentor").on(t.mentorId),
    uniqueIndex("standings_running").on(t.traineeId).where(sql`ending is null`),
  ],
);

/** Projection: what waits for somebody other than the trainee. */
export const waits = table(
  "waits",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    teamId: text("team_id").references(() => teams.id),
    what: text("what", { enum: waitKinds }).notNull(),
    owner: text("owner", { enum: parties }).notNull(),
    /** The one person it waits for; null when anybody of the role may act. */
    ownerId: text("owner_id").references(() => people.id),
    stage: int("stage").notNull(),
    requirementKey: text("requirement_key"),
    since: ts("since").notNull(),
  },
  (t) => [
    index("waits_owner").on(t.ownerId, t.since),
    index("waits_enrollment").on(t.enrollmentId),
    index("waits_role").on(t.owner, t.what, t.since),
    index("waits_what").on(t.what),
  ],
);
