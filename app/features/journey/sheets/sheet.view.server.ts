import type { Actor, Subject } from "#app/domain/access.ts";
import type { Language } from "#app/domain/localized.ts";
import { hasSheet } from "#app/domain/sheet-facts.ts";
import { carriedPoints } from "#app/domain/week-sheets.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { findNotes } from "#db/queries/notes.ts";
import { findPoints, findSheetDraft } from "#db/queries/week-sheets.ts";
import { mayWriteSheet } from "./sheet-rules.ts";
import { weekDone } from "./week-done.view.server.ts";

type Asked = {
  enrollmentId: string;
  weekOn: string;
  actor: Actor;
  subject: Subject;
  language: Language;
  words: ServerStrings;
  now: number;
};

/** A week's sheet to write: as it was saved, or begun from what was recorded; undefined where this actor writes none. */
export async function viewSheet({ enrollmentId, weekOn, actor, subject, language, words, now }: Asked) {
  const conn = read();
  const clock = await findClock(conn, now);
  const found = await findFacts(conn, enrollmentId);
  if (!found || mayWriteSheet(weekOn, actor, subject, found.facts, clock)) return undefined;
  const draft = await findSheetDraft(conn, enrollmentId, weekOn);
  const carried = carriedPoints(await findPoints(conn, enrollmentId));
  const notes = await findNotes(
    conn,
    carried.map(({ noteId }) => noteId),
  );
  const asked = { weekOn, timeZone: clock.timeZone, language, words };
  return {
    id: enrollmentId,
    weekOn,
    name: found.traineeName,
    week: words.sheets.week(words.common.day(weekOn)),
    isPublished: hasSheet(found.facts.sheets, weekOn),
    isDraft: draft !== undefined,
    done: draft?.done ?? (await weekDone(conn, found, asked)),
    well: draft?.well ?? "",
    improve: draft?.improve ?? "",
    next: draft?.next ?? "",
    points: carried.map(({ id, noteId }) => ({
      id,
      text: notes[noteId] ?? "",
      became: draft?.became[id] ?? ("on" as const),
    })),
  };
}
