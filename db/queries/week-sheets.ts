import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Day } from "#app/domain/working-days.ts";
import { dayOf } from "#app/domain/working-days.ts";
import type { SheetFacts } from "#app/domain/sheet-facts.ts";
import type { PointEnd } from "#app/domain/week-sheets.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { sheetDraft } from "#db/forms/sheet-draft.ts";
import {
  company,
  covers,
  sheetAnswers,
  sheetDrafts,
  sheetPointEnds,
  sheetPoints,
  weekSheets,
} from "#db/schema/index.ts";

export type SheetDraft = ReturnType<typeof sheetDraft.read>;

/** What decides whether a sheet is owed. */
export async function findSheetFacts(
  conn: Conn | Tx,
  enrollmentId: string,
  mentorId: string | null,
): Promise<SheetFacts> {
  const [settings] = await prepared(conn, "facts.sheets-from", (c) =>
    c.select({ from: company.sheetsFrom, timeZone: company.timeZone }).from(company),
  ).execute();
  const written = await prepared(conn, "facts.sheets", (c) =>
    c
      .select({ weekOn: weekSheets.weekOn, byId: weekSheets.writtenById, at: weekSheets.publishedAt })
      .from(weekSheets)
      .where(and(eq(weekSheets.enrollmentId, sql.placeholder("id")), isNull(weekSheets.replacesId))),
  ).execute({ id: enrollmentId });
  const from = settings?.from ?? null;
  if (!settings || !from || !mentorId) return { from, written, away: [] };
  const away = await prepared(conn, "facts.mentor-away", (c) =>
    c
      .select({ fromAt: covers.fromAt, untilOn: covers.untilOn, endedAt: covers.endedAt })
      .from(covers)
      .where(eq(covers.personId, sql.placeholder("mentorId"))),
  ).execute({ mentorId });
  const day = (at: number) => dayOf(at, settings.timeZone);
  return {
    from,
    written,
    away: away.map(({ fromAt, untilOn, endedAt }) => ({
      fromOn: day(fromAt),
      toOn: endedAt !== null && day(endedAt) < untilOn ? day(endedAt) : untilOn,
    })),
  };
}

/** The published sheets of one onboarding with their points, corrections and answers, newest week first; whatever still is a draft is none of them. */
export async function findSheets(conn: Conn | Tx, enrollmentId: string) {
  const sheets = await conn
    .select()
    .from(weekSheets)
    .where(eq(weekSheets.enrollmentId, enrollmentId))
    .orderBy(asc(weekSheets.weekOn), asc(weekSheets.publishedAt), asc(weekSheets.id));
  const points = await findPoints(conn, enrollmentId);
  const answers = await conn
    .select({
      sheetId: sheetAnswers.sheetId,
      noteId: sheetAnswers.noteId,
      answeredAt: sheetAnswers.answeredAt,
    })
    .from(sheetAnswers)
    .innerJoin(weekSheets, eq(weekSheets.id, sheetAnswers.sheetId))
    .where(eq(weekSheets.enrollmentId, enrollmentId));
  return sheets
    .filter(({ replacesId }) => replacesId === null)
    .toReversed()
    .map((first) => {
      const versions = [first];
      for (let next: typeof first | undefined = first; next; ) {
        const { id }: typeof first = next;
        next = sheets.find(({ replacesId }) => replacesId === id);
        if (next) versions.push(next);
      }
      return {
        id: first.id,
        weekOn: first.weekOn,
        /** As it was published, then each correction. */
        versions,
        points: points.filter(({ sheetId }) => sheetId === first.id),
        answer: answers.find(({ sheetId }) => sheetId === first.id) ?? null,
      };
    });
}

/** Every point of an onboarding with what sheets have said of it, oldest first. */
export async function findPoints(conn: Conn | Tx, enrollmentId: string) {
  const points = await conn
    .select({
      id: sheetPoints.id,
      sheetId: sheetPoints.sheetId,
      number: sheetPoints.number,
      noteId: sheetPoints.noteId,
      weekOn: weekSheets.weekOn,
    })
    .from(sheetPoints)
    .innerJoin(weekSheets, eq(weekSheets.id, sheetPoints.sheetId))
    .where(eq(sheetPoints.enrollmentId, enrollmentId))
    .orderBy(asc(weekSheets.weekOn), asc(sheetPoints.number));
  const ends = await conn
    .select({ pointId: sheetPointEnds.pointId, became: sheetPointEnds.became })
    .from(sheetPointEnds)
    .where(eq(sheetPointEnds.enrollmentId, enrollmentId));
  return points.map((point) => ({
    ...point,
    ends: ends.flatMap(({ pointId, became }): PointEnd[] => (pointId === point.id ? [became] : [])),
  }));
}

export async function findSheetDraft(
  conn: Conn | Tx,
  enrollmentId: string,
  weekOn: Day,
): Promise<SheetDraft | undefined> {
  const [row] = await conn
    .select({ content: sheetDrafts.content })
    .from(sheetDrafts)
    .where(and(eq(sheetDrafts.enrollmentId, enrollmentId), eq(sheetDrafts.weekOn, weekOn)));
  return row && sheetDraft.read(row.content);
}

type Draft = Omit<typeof sheetDrafts.$inferInsert, "content"> & { content: SheetDraft };
export async function upsertSheetDraft(tx: Tx, { content, ...row }: Draft): Promise<void> {
  const written = { savedById: row.savedById, savedAt: row.savedAt, content: sheetDraft.write(content) };
  await tx
    .insert(sheetDrafts)
    .values({ ...row, ...written })
    .onConflictDoUpdate({ target: [sheetDrafts.enrollmentId, sheetDrafts.weekOn], set: written });
}

export async function deleteSheetDraft(tx: Tx, enrollmentId: string, weekOn: Day): Promise<void> {
  await tx
    .delete(sheetDrafts)
    .where(and(eq(sheetDrafts.enrollmentId, enrollmentId), eq(sheetDrafts.weekOn, weekOn)));
}

/** False where that week has a sheet already, or it was corrected meanwhile. */
export async function insertSheet(tx: Tx, row: typeof weekSheets.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(weekSheets).values(row).onConflictDoNothing().returning({ id: weekSheets.id })).length >
    0
  );
}

export async function insertPoints(tx: Tx, rows: (typeof sheetPoints.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(sheetPoints).values(rows);
}

export async function insertPointEnds(tx: Tx, rows: (typeof sheetPointEnds.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(sheetPointEnds).values(rows);
}

/** False when it was answered before. */
export async function insertSheetAnswer(tx: Tx, row: typeof sheetAnswers.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(sheetAnswers).values(row).onConflictDoNothing().returning({ id: sheetAnswers.sheetId }))
      .length > 0
  );
}
