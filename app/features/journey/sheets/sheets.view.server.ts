import type { Actor, Subject } from "#app/domain/access.ts";
import { actsAs } from "#app/domain/parties.ts";
import { hasSheet } from "#app/domain/sheet-facts.ts";
import { carriedPoints, missingSheets, mondayOf } from "#app/domain/week-sheets.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { shownHandover } from "#app/features/journey/shared/handover.view.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { findNotes } from "#db/queries/notes.ts";
import { findNames } from "#db/queries/people.ts";
import { findSheets } from "#db/queries/week-sheets.ts";

type Asked = { enrollmentId: string; actor: Actor; subject: Subject; words: ServerStrings; now: number };

/** The published sheets of one trainee with what became of their points; undefined where there is no such enrollment. */
export async function viewSheets({ enrollmentId, actor, subject, words, now }: Asked) {
  const conn = read();
  const found = await findFacts(conn, enrollmentId);
  if (!found) return undefined;
  const clock = await findClock(conn, now);
  const sheets = await findSheets(conn, enrollmentId);
  const notes = await findNotes(
    conn,
    sheets.flatMap(({ versions, points, answer }) => [
      ...versions.flatMap(({ doneNoteId, wellNoteId, improveNoteId }) => [
        doneNoteId,
        wellNoteId,
        improveNoteId,
      ]),
      ...points.map(({ noteId }) => noteId),
      answer?.noteId ?? null,
    ]),
  );
  const names = await findNames(
    conn,
    sheets.flatMap(({ versions }) => versions.map(({ writtenById }) => writtenById)),
  );
  const isOwn = actor.id === subject.traineeId;
  const mayWrite = !isOwn && !found.facts.ended && actsAs("mentor", actor, subject);
  const text = (noteId: string | null) => notes[noteId ?? ""] ?? "";
  const points = sheets.flatMap(({ points: own }) => own);
  const open = carriedPoints(points).map(({ id, noteId }) => ({ id, text: text(noteId) }));
  const owed = missingSheets(found.facts, clock);
  return {
    id: enrollmentId,
    name: found.traineeName,
    isOwn,
    mayWrite,
    /** Weeks to write a sheet for: those that are owed, and the one that runs. */
    toWrite: mayWrite
      ? [...new Set([...owed.slice(-4), mondayOf(clock.today)])]
          .filter((week) => !hasSheet(found.facts.sheets, week))
          .map((weekOn) => ({ weekOn, title: words.sheets.week(words.common.day(weekOn)) }))
      : [],
    open,
    handover: await shownHandover(enrollmentId, words),
    sheets: sheets.map(({ id, weekOn, versions, points: own, answer }) => {
      const said = versions.map((version) => ({
        id: version.id,
        by: words.sheets.by(names[version.writtenById] ?? "", words.common.moment(version.publishedAt)),
        done: text(version.doneNoteId),
        well: text(version.wellNoteId),
        improve: text(version.improveNoteId),
      }));
      return {
        id,
        weekOn,
        title: words.sheets.week(words.common.day(weekOn)),
        now: said.at(-1) ?? null,
        before: said.slice(0, -1).reverse(),
        points: own.map(({ id: pointId, noteId, ends }) => ({
          id: pointId,
          text: text(noteId),
          became: ends.find((became) => became !== "on") ?? (ends.length > 0 ? ("on" as const) : null),
        })),
        answer: text(answer?.noteId ?? null),
        mayAnswer: isOwn && !answer,
      };
    }),
  };
}

export type SheetsView = NonNullable<Awaited<ReturnType<typeof viewSheets>>>;
