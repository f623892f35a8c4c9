import { sql } from "drizzle-orm";
import { bool, check, id, index, int, primaryKey, table, text, ts, uniqueIndex } from "#db/columns";
import { enrollments } from "./enrollments.ts";
import { notes, people } from "./people.ts";
import { scenarioVersions } from "./scenarios.ts";

/** One more try after two that failed: a person is given one in all, by name and with a reason. */
export const dealExceptions = table(
  "deal_exceptions",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    requirementKey: text("requirement_key").notNull(),
    decidedById: text("decided_by_id")
      .notNull()
      .references(() => people.id),
    decidedAt: ts("decided_at").notNull(),
    noteId: text("note_id").references(() => notes.id),
    requestId: text("request_id").notNull(),
  },
  (t) => [
    uniqueIndex("deal_exceptions_one").on(t.traineeId, t.requirementKey),
    uniqueIndex("deal_exceptions_request").on(t.requestId),
    index("deal_exceptions_enrollment").on(t.enrollmentId),
    index("deal_exceptions_decided").on(t.decidedAt),
    check("deal_exceptions_not_self", sql`${t.decidedById} <> ${t.traineeId}`),
  ],
);

/** Tries at a simulated deal, two at the most and a third by exception; a row that `strikesId` another corrects it under the same number. */
export const dealAttempts = table(
  "deal_tries",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    requirementKey: text("requirement_key").notNull(),
    number: int("number").notNull(),
    playedOn: text("played_on").notNull(),
    /** Who played the client. */
    clientId: text("client_id")
      .notNull()
      .references(() => people.id),
    scoredById: text("scored_by_id")
      .notNull()
      .references(() => people.id),
    /** The card it was played by, as it was; null where none was drawn. */
    scenarioVersionId: text("scenario_version_id").references(() => scenarioVersions.id),
    /** Who scored it together; null where one person did. */
    panelId: text("panel_id"),
    /** What a third try rests on. */
    exceptionId: text("exception_id").references(() => dealExceptions.id),
    scoreBp: int("score_bp").notNull(),
    passingScoreBp: int("passing_score_bp").notNull(),
    isPassed: bool("is_passed").notNull(),
    noteId: text("note_id").references(() => notes.id),
    recordedAt: ts("recorded_at").notNull(),
    nonce: text("nonce").notNull(),
    strikesId: text("strikes_id"),
  },
  (t) => [
    index("deal_tries_enrollment").on(t.enrollmentId),
    index("deal_tries_trainee").on(t.traineeId, t.requirementKey),
    uniqueIndex("deal_tries_number")
      .on(t.enrollmentId, t.requirementKey, t.number)
      .where(sql`strikes_id is null`),
    uniqueIndex("deal_tries_nonce").on(t.nonce),
    uniqueIndex("deal_tries_strikes").on(t.strikesId),
    check(
      "deal_no_third_try",
      sql`${t.number} between 1 and 2 or (${t.number} = 3 and ${t.exceptionId} is not null)`,
    ),
    check("deal_not_self", sql`${t.scoredById} <> ${t.traineeId} and ${t.clientId} <> ${t.traineeId}`),
    check("deal_passed", sql`${t.isPassed} = (${t.scoreBp} >= ${t.passingScoreBp})`),
  ],
);

/** One line of the scorecard: 0 not seen … 3 fluent. */
export const dealMarks = table(
  "deal_marks",
  {
    dealAttemptId: text("try_id")
      .notNull()
      .references(() => dealAttempts.id),
    criterionKey: text("criterion_key").notNull(),
    markedById: text("marked_by_id")
      .notNull()
      .references(() => people.id),
    grade: int("grade").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dealAttemptId, t.criterionKey, t.markedById] }),
    check("deal_grade", sql`${t.grade} between 0 and 3`),
  ],
);

/** Which card a try is played by: drawn, or chosen by whoever leads. The newest row counts. */
export const dealCards = table(
  "deal_cards",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    requirementKey: text("requirement_key").notNull(),
    number: int("number").notNull(),
    scenarioVersionId: text("scenario_version_id")
      .notNull()
      .references(() => scenarioVersions.id),
    /** Null where it was drawn. */
    chosenById: text("chosen_by_id").references(() => people.id),
    chosenAt: ts("chosen_at").notNull(),
    requestId: text("request_id").notNull(),
  },
  (t) => [
    uniqueIndex("deal_cards_request").on(t.requestId),
    index("deal_cards_trainee").on(t.traineeId, t.requirementKey, t.number),
    check("deal_cards_not_self", sql`${t.chosenById} is null or ${t.chosenById} <> ${t.traineeId}`),
  ],
);

/** Several people who score one try, blind to each other until it is closed. */
export const dealPanels = table(
  "deal_panels",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    requirementKey: text("requirement_key").notNull(),
    number: int("number").notNull(),
    leadId: text("lead_id")
      .notNull()
      .references(() => people.id),
    clientId: text("client_id")
      .notNull()
      .references(() => people.id),
    openedAt: ts("opened_at").notNull(),
    requestId: text("request_id").notNull(),
    /** By the last who saved, or by whoever leads before that. */
    closedAt: ts("closed_at"),
    closedById: text("closed_by_id").references(() => people.id),
    /** Given up before there was a result. */
    cancelledAt: ts("cancelled_at"),
  },
  (t) => [
    uniqueIndex("deal_panels_request").on(t.requestId),
    uniqueIndex("deal_panels_one")
      .on(t.enrollmentId, t.requirementKey, t.number)
      .where(sql`cancelled_at is null`),
    index("deal_panels_trainee").on(t.traineeId),
    check("deal_panels_not_self", sql`${t.leadId} <> ${t.traineeId} and ${t.clientId} <> ${t.traineeId}`),
    check(
      "deal_panels_not_closed_by_self",
      sql`${t.closedById} is null or ${t.closedById} <> ${t.traineeId}`,
    ),
  ],
);

export const dealScorers = table(
  "deal_scorers",
  {
    panelId: text("panel_id")
      .notNull()
      .references(() => dealPanels.id),
    scorerId: text("scorer_id")
      .notNull()
      .references(() => people.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    /** When their marks were final. */
    savedAt: ts("saved_at"),
  },
  (t) => [
    primaryKey({ columns: [t.panelId, t.scorerId] }),
    index("deal_scorers_scorer").on(t.scorerId),
    check("deal_scorers_not_self", sql`${t.scorerId} <> ${t.traineeId}`),
  ],
);

/** What one person gives each line while the deal is played, kept tap by tap. */
export const dealDraftMarks = table(
  "deal_draft_marks",
  {
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    requirementKey: text("requirement_key").notNull(),
    number: int("number").notNull(),
    scorerId: text("scorer_id")
      .notNull()
      .references(() => people.id),
    criterionKey: text("criterion_key").notNull(),
    grade: int("grade").notNull(),
    markedAt: ts("marked_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.enrollmentId, t.requirementKey, t.number, t.scorerId, t.criterionKey] }),
    index("deal_draft_marks_trainee").on(t.traineeId),
    check("deal_draft_marks_not_self", sql`${t.scorerId} <> ${t.traineeId}`),
    check("deal_draft_marks_grade", sql`${t.grade} between 0 and 3`),
  ],
);
