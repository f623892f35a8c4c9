import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { hasSheet } from "#app/domain/sheet-facts.ts";
import { carriedPoints, pointLines } from "#app/domain/week-sheets.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { insertNote } from "#db/queries/notes.ts";
import { projectStanding } from "#db/queries/standings.ts";
import {
  deleteSheetDraft,
  findPoints,
  insertPointEnds,
  insertPoints,
  insertSheet,
  type SheetDraft,
} from "#db/queries/week-sheets.ts";
import { mayWriteSheet } from "./sheet-rules.ts";

type Input = { enrollmentId: string; weekOn: string; content: SheetDraft; requestId: string };
type Outcome =
  | { ok: true; traineeName: string }
  | {
      ok: false;
      code: "not-found" | "already-published" | "empty-sheet" | NonNullable<ReturnType<typeof mayWriteSheet>>;
    };

/** Publishes a week's sheet: the trainee reads it, its points are carried on, and of each earlier one it says what became of it. */
export async function publishSheet(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const { enrollmentId, weekOn, content, requestId } = input;
  const { done, well, improve, became } = content;
  const texts = { done, well, improve };
  const lines = pointLines(content.next);
  const noteIds = Object.fromEntries(
    Object.entries(texts).map(([part, body]) => [part, body ? randomUUID() : null]),
  );
  const points = lines.map((body, index) => ({
    id: randomUUID(),
    noteId: randomUUID(),
    number: index + 1,
    body,
  }));
  if (lines.length === 0 && Object.values(texts).every((body) => body === ""))
    return { ok: false, code: "empty-sheet" };
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findFacts(t, enrollmentId);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    const refusal = mayWriteSheet(weekOn, actor, found.subject, found.facts, clock);
    if (refusal) return { ok: false, code: refusal };
    if (hasSheet(found.facts.sheets, weekOn)) return { ok: false, code: "already-published" };
    const of = { enrollmentId, traineeId };
    const note = (noteId: string, body: string) =>
      insertNote(t, { id: noteId, subjectId: traineeId, body, createdAt: now });
    for (const [part, body] of Object.entries(texts)) if (noteIds[part]) await note(noteIds[part], body);
    const isNew = await insertSheet(t, {
      ...of,
      id,
      weekOn,
      writtenById: actor.id,
      publishedAt: now,
      doneNoteId: noteIds["done"] ?? null,
      wellNoteId: noteIds["well"] ?? null,
      improveNoteId: noteIds["improve"] ?? null,
      requestId,
    });
    if (!isNew) return { ok: false, code: "already-published" };
    const carried = carriedPoints(await findPoints(t, enrollmentId));
    await insertPointEnds(
      t,
      carried.map((point) => ({
        ...of,
        id: `${id}.${point.id}`,
        pointId: point.id,
        sheetId: id,
        became: became[point.id] ?? "on",
      })),
    );
    for (const { noteId, body } of points) await note(noteId, body);
    await insertPoints(
      t,
      points.map(({ body: _, ...point }) => ({ ...of, ...point, sheetId: id })),
    );
    await deleteSheetDraft(t, enrollmentId, weekOn);
    await journal(t, {
      ...by(actor, now),
      act: "sheet.published",
      subjectId: traineeId,
      objectKind: "sheet",
      objectId: id,
      body: { enrollmentId, weekOn, points: points.length },
    });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, traineeName: found.traineeName };
  });
}
