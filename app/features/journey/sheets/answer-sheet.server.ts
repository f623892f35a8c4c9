import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findFacts } from "#db/queries/facts.ts";
import { insertNote } from "#db/queries/notes.ts";
import { findSheets, insertSheetAnswer } from "#db/queries/week-sheets.ts";

type Input = { enrollmentId: string; weekOn: string; answer: string };
type Outcome = { ok: true } | { ok: false; code: "not-found" | "not-yours" | "already-recorded" };

/** The trainee answers a week's sheet in one line, once. */
export async function answerSheet(
  actor: Actor,
  { enrollmentId, weekOn, answer }: Input,
  now: number,
): Promise<Outcome> {
  const noteId = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const found = await findFacts(t, enrollmentId);
    const sheet = (await findSheets(t, enrollmentId)).find((one) => one.weekOn === weekOn);
    if (!found || !sheet) return { ok: false, code: "not-found" };
    if (actor.id !== found.subject.traineeId) return { ok: false, code: "not-yours" };
    if (sheet.answer) return { ok: false, code: "already-recorded" };
    await insertNote(t, { id: noteId, subjectId: actor.id, body: answer, createdAt: now });
    const isNew = await insertSheetAnswer(t, {
      sheetId: sheet.id,
      traineeId: actor.id,
      noteId,
      answeredAt: now,
    });
    if (!isNew) return { ok: false, code: "already-recorded" };
    await journal(t, {
      ...by(actor, now),
      act: "sheet.answered",
      subjectId: actor.id,
      objectKind: "sheet",
      objectId: sheet.id,
      body: { enrollmentId, weekOn },
    });
    return { ok: true };
  });
}
