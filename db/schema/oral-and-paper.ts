import { sql } from "drizzle-orm";
import { check, index, table, text, ts } from "#db/columns";
import { files } from "./files.ts";
import { attempts } from "./attempts.ts";
import { notes, people } from "./people.ts";

/** An exam held aloud: who asked, where, and who has confirmed it. */
export const oralExams = table(
  "oral_exams",
  {
    attemptId: text("attempt_id")
      .primaryKey()
      .references(() => attempts.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    examinerId: text("examiner_id")
      .notNull()
      .references(() => people.id),
    place: text("place"),
    /** For the trainee; the other one for examiners. */
    noteId: text("note_id").references(() => notes.id),
    internalNoteId: text("internal_note_id").references(() => notes.id),
    finishedAt: ts("finished_at"),
    confirmedAt: ts("confirmed_at"),
  },
  (t) => [check("oral_exams_not_self", sql`${t.examinerId} <> ${t.traineeId}`)],
);

/** An attempt taken on paper: who gave it, who typed it in, and whether it went back to the screen. */
export const paperAttempts = table(
  "paper_attempts",
  {
    attemptId: text("attempt_id")
      .primaryKey()
      .references(() => attempts.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    givenById: text("given_by_id")
      .notNull()
      .references(() => people.id),
    givenAt: ts("given_at").notNull(),
    scanFileId: text("scan_file_id").references(() => files.id),
    typedInById: text("typed_in_by_id").references(() => people.id),
    typedInAt: ts("typed_in_at"),
    /** The day on which it was marked by hand; null where answers were typed in. */
    markedOn: text("marked_on"),
    withdrawnById: text("withdrawn_by_id").references(() => people.id),
    withdrawnAt: ts("withdrawn_at"),
    /** When the trainee went on with it on screen. */
    onScreenAt: ts("on_screen_at"),
  },
  (t) => [
    index("paper_attempts_scan").on(t.scanFileId),
    check(
      "paper_attempts_not_self",
      sql`${t.givenById} <> ${t.traineeId} and (${t.typedInById} is null or ${t.typedInById} <> ${t.traineeId}) and (${t.withdrawnById} is null or ${t.withdrawnById} <> ${t.traineeId})`,
    ),
  ],
);
