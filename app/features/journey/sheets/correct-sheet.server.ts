import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { insertNote } from "#db/queries/notes.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { findSheets, insertSheet } from "#db/queries/week-sheets.ts";
import { mayWriteSheet } from "./sheet-rules.ts";

type Input = {
  enrollmentId: string;
  weekOn: string;
  texts: { done: string; well: string; improve: string };
  requestId: string;
};
type Outcome =
  | { ok: true; traineeName: string }
  | {
      ok: false;
      code: "not-found" | "already-recorded" | "empty-sheet" | NonNullable<ReturnType<typeof mayWriteSheet>>;
    };

/** Puts other words in place of a published sheet's; what stood there stays, and so do its points. */
export async function correctSheet(
  actor: Actor,
  { enrollmentId, weekOn, texts, requestId }: Input,
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  const noteIds = Object.fromEntries(
    Object.entries(texts).map(([part, body]) => [part, body ? randomUUID() : null]),
  );
  if (Object.values(texts).every((body) => body === "")) return { ok: false, code: "empty-sheet" };
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findFacts(t, enrollmentId);
    const sheet = (await findSheets(t, enrollmentId)).find((one) => one.weekOn === weekOn);
    const last = sheet?.versions.at(-1);
    if (!found || !sheet || !last) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    const refusal = mayWriteSheet(weekOn, actor, found.subject, found.facts, clock);
    if (refusal) return { ok: false, code: refusal };
    if (sheet.versions.some((version) => version.requestId === requestId))
      return { ok: false, code: "already-recorded" };
    for (const [part, body] of Object.entries(texts)) {
      const noteId = noteIds[part];
      if (noteId) await insertNote(t, { id: noteId, subjectId: traineeId, body, createdAt: now });
    }
    const isNew = await insertSheet(t, {
      id,
      enrollmentId,
      traineeId,
      weekOn,
      writtenById: actor.id,
      publishedAt: now,
      doneNoteId: noteIds["done"] ?? null,
      wellNoteId: noteIds["well"] ?? null,
      improveNoteId: noteIds["improve"] ?? null,
      replacesId: last.id,
      requestId,
    });
    if (!isNew) return { ok: false, code: "already-recorded" };
    await journal(t, {
      ...by(actor, now),
      act: "sheet.corrected",
      subjectId: traineeId,
      objectKind: "sheet",
      objectId: id,
      body: { enrollmentId, weekOn, replacesId: last.id },
    });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, traineeName: found.traineeName };
  });
}
