import { sql } from "drizzle-orm";
import { helpEnds } from "#app/domain/help.ts";
import { parties } from "#app/domain/party.ts";
import { pointEnds } from "#app/domain/week-sheets.ts";
import { check, id, index, int, table, text, ts, uniqueIndex } from "#db/columns";
import { enrollments } from "./enrollments.ts";
import { notes, people } from "./people.ts";

/** What trainees wrote under "I'm stuck", and whom it went to. */
export const helpRequests = table(
  "help_requests",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    requirementKey: text("requirement_key").notNull(),
    askedOf: text("asked_of", { enum: parties }).notNull(),
    askedAt: ts("asked_at").notNull(),
    noteId: text("note_id")
      .notNull()
      .references(() => notes.id),
    requestId: text("request_id").notNull(),
  },
  (t) => [
    index("help_requests_enrollment").on(t.enrollmentId),
    uniqueIndex("help_requests_request").on(t.requestId),
  ],
);

/** How each was settled, once. */
export const helpAnswers = table(
  "help_answers",
  {
    helpId: text("help_id")
      .primaryKey()
      .references(() => helpRequests.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    how: text("how", { enum: helpEnds }).notNull(),
    settledById: text("settled_by_id")
      .notNull()
      .references(() => people.id),
    settledAt: ts("settled_at").notNull(),
    noteId: text("note_id").references(() => notes.id),
  },
  (t) => [
    check("help_answer_not_self", sql`(${t.how} = 'withdrawn') = (${t.settledById} = ${t.traineeId})`),
    check("help_answer_says", sql`(${t.how} = 'answered') = (${t.noteId} is not null)`),
  ],
);

const ofOnboarding = {
  enrollmentId: text("enrollment_id")
    .notNull()
    .references(() => enrollments.id),
  traineeId: text("trainee_id")
    .notNull()
    .references(() => people.id),
};

/** A mentor's sheet for a week that is being written; it becomes the trainee's once it is published. */
export const sheetDrafts = table(
  "sheet_drafts",
  {
    id: id().primaryKey(),
    ...ofOnboarding,
    /** The week's Monday. */
    weekOn: text("week_on").notNull(),
    savedById: text("saved_by_id")
      .notNull()
      .references(() => people.id),
    savedAt: ts("saved_at").notNull(),
    /** JSON. */
    content: text("content").notNull(),
  },
  (t) => [
    uniqueIndex("sheet_drafts_week").on(t.enrollmentId, t.weekOn),
    check("sheet_drafts_not_self", sql`${t.savedById} <> ${t.traineeId}`),
  ],
);

/** Published sheets, one a week; a correction is a row that replaces another, and both stay. */
export const weekSheets = table(
  "week_sheets",
  {
    id: id().primaryKey(),
    ...ofOnboarding,
    weekOn: text("week_on").notNull(),
    writtenById: text("written_by_id")
      .notNull()
      .references(() => people.id),
    publishedAt: ts("published_at").notNull(),
    doneNoteId: text("done_note_id").references(() => notes.id),
    wellNoteId: text("well_note_id").references(() => notes.id),
    improveNoteId: text("improve_note_id").references(() => notes.id),
    replacesId: text("replaces_id"),
    requestId: text("request_id").notNull(),
  },
  (t) => [
    uniqueIndex("week_sheets_week").on(t.enrollmentId, t.weekOn).where(sql`replaces_id is null`),
    uniqueIndex("week_sheets_replaces").on(t.replacesId),
    uniqueIndex("week_sheets_request").on(t.requestId),
    index("week_sheets_enrollment").on(t.enrollmentId),
    check("week_sheet_not_self", sql`${t.writtenById} <> ${t.traineeId}`),
  ],
);

/** What to do until next time. */
export const sheetPoints = table(
  "sheet_points",
  {
    id: id().primaryKey(),
    ...ofOnboarding,
    sheetId: text("sheet_id")
      .notNull()
      .references(() => weekSheets.id),
    number: int("number").notNull(),
    noteId: text("note_id")
      .notNull()
      .references(() => notes.id),
  },
  (t) => [index("sheet_points_enrollment").on(t.enrollmentId)],
);

/** What a later sheet says became of a point. */
export const sheetPointEnds = table(
  "sheet_point_ends",
  {
    id: id().primaryKey(),
    ...ofOnboarding,
    pointId: text("point_id")
      .notNull()
      .references(() => sheetPoints.id),
    sheetId: text("sheet_id")
      .notNull()
      .references(() => weekSheets.id),
    became: text("became", { enum: pointEnds }).notNull(),
  },
  (t) => [
    uniqueIndex("sheet_point_ends_once").on(t.pointId, t.sheetId),
    index("sheet_point_ends_enrollment").on(t.enrollmentId),
  ],
);

/** The trainee's line beneath a sheet. */
export const sheetAnswers = table(
  "sheet_answers",
  {
    sheetId: text("sheet_id")
      .primaryKey()
      .references(() => weekSheets.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    noteId: text("note_id")
      .notNull()
      .references(() => notes.id),
    answeredAt: ts("answered_at").notNull(),
  },
  (t) => [index("sheet_answers_trainee").on(t.traineeId)],
);
