import { and, asc, eq, inArray, isNull, notExists, or } from "drizzle-orm";
import type { PanelMark } from "#app/domain/deal-panel.ts";
import type { DealGrade } from "#app/domain/kinds/simulated-deal.ts";
import type { Conn, Tx } from "#db/engine";
import { dealAttempts, dealDraftMarks, dealPanels, dealScorers, particulars } from "#db/schema/index.ts";

export type PanelRow = typeof dealPanels.$inferSelect;
/** Which try of whom. */
export type OneTry = { enrollmentId: string; requirementKey: string; number: number };

/** Opens a panel with everybody who scores; false where the try has one, or this form was sent before. */
export async function insertPanel(
  tx: Tx,
  row: typeof dealPanels.$inferInsert,
  scorerIds: readonly string[],
): Promise<boolean> {
  const made = await tx.insert(dealPanels).values(row).onConflictDoNothing().returning({ id: dealPanels.id });
  if (made.length === 0) return false;
  const { id: panelId, traineeId } = row;
  await tx.insert(dealScorers).values(scorerIds.map((scorerId) => ({ panelId, scorerId, traineeId })));
  return true;
}

/** The panel of a try, unless it was given up. */
export async function findPanelOf(conn: Conn | Tx, one: OneTry): Promise<PanelRow | undefined> {
  const [row] = await conn
    .select()
    .from(dealPanels)
    .where(
      and(
        eq(dealPanels.enrollmentId, one.enrollmentId),
        eq(dealPanels.requirementKey, one.requirementKey),
        eq(dealPanels.number, one.number),
        isNull(dealPanels.cancelledAt),
      ),
    );
  return row;
}

/** A panel whole: who scores, who has saved, every mark, and the result once there is one. */
export async function findPanel(conn: Conn | Tx, id: string) {
  const [row] = await conn
    .select({ panel: dealPanels, attemptId: dealAttempts.id })
    .from(dealPanels)
    .leftJoin(dealAttempts, and(eq(dealAttempts.panelId, dealPanels.id), isNull(dealAttempts.strikesId)))
    .where(eq(dealPanels.id, id));
  if (!row) return undefined;
  const scorers = await conn
    .select({ scorerId: dealScorers.scorerId, savedAt: dealScorers.savedAt })
    .from(dealScorers)
    .where(eq(dealScorers.panelId, id))
    .orderBy(asc(dealScorers.scorerId));
  const ids = scorers.map(({ scorerId }) => scorerId);
  const marks = (await findDraftMarks(conn, row.panel)).filter(({ scorerId }) => ids.includes(scorerId));
  return { ...row.panel, attemptId: row.attemptId, scorers, marks };
}

/** Who is on a panel. */
export async function findScorers(conn: Conn | Tx, panelId: string): Promise<string[]> {
  const rows = await conn
    .select({ id: dealScorers.scorerId })
    .from(dealScorers)
    .where(eq(dealScorers.panelId, panelId));
  return rows.map(({ id }) => id);
}

/** Panels on which this person still has something to do: score, or record what was agreed. */
export async function findPanelsFor(conn: Conn, personId: string) {
  const result = conn
    .select({ id: dealAttempts.id })
    .from(dealAttempts)
    .where(eq(dealAttempts.panelId, dealPanels.id));
  return conn
    .select({ id: dealPanels.id, traineeName: particulars.name })
    .from(dealScorers)
    .innerJoin(dealPanels, eq(dealPanels.id, dealScorers.panelId))
    .innerJoin(particulars, eq(particulars.personId, dealPanels.traineeId))
    .where(
      and(
        eq(dealScorers.scorerId, personId),
        isNull(dealPanels.cancelledAt),
        notExists(result),
        or(eq(dealPanels.leadId, personId), and(isNull(dealScorers.savedAt), isNull(dealPanels.closedAt))),
      ),
    )
    .orderBy(asc(dealPanels.openedAt));
}

/** Says that somebody's marks are final; false where they were. */
export async function saveScorer(tx: Tx, panelId: string, scorerId: string, at: number): Promise<boolean> {
  const rows = await tx
    .update(dealScorers)
    .set({ savedAt: at })
    .where(
      and(eq(dealScorers.panelId, panelId), eq(dealScorers.scorerId, scorerId), isNull(dealScorers.savedAt)),
    )
    .returning({ id: dealScorers.scorerId });
  return rows.length > 0;
}

/** Closes or gives up a panel; false where somebody was first. */
export async function endPanel(
  tx: Tx,
  id: string,
  change: { closedAt: number; closedById: string | null } | { cancelledAt: number },
): Promise<boolean> {
  const open = "cancelledAt" in change ? undefined : isNull(dealPanels.closedAt);
  const rows = await tx
    .update(dealPanels)
    .set(change)
    .where(and(eq(dealPanels.id, id), isNull(dealPanels.cancelledAt), open))
    .returning({ id: dealPanels.id });
  return rows.length > 0;
}

const ofTry = ({ enrollmentId, requirementKey, number }: OneTry) =>
  and(
    eq(dealDraftMarks.enrollmentId, enrollmentId),
    eq(dealDraftMarks.requirementKey, requirementKey),
    eq(dealDraftMarks.number, number),
  );

/** Everybody's marks for one try so far. */
export async function findDraftMarks(conn: Conn | Tx, one: OneTry): Promise<PanelMark[]> {
  const rows = await conn
    .select({
      scorerId: dealDraftMarks.scorerId,
      criterionKey: dealDraftMarks.criterionKey,
      grade: dealDraftMarks.grade,
    })
    .from(dealDraftMarks)
    .where(ofTry(one));
  return rows.map((row) => ({ ...row, grade: row.grade as DealGrade }));
}

/** Keeps one person's marks in place of the ones before. */
export async function keepDraftMarks(
  tx: Tx,
  rows: readonly (typeof dealDraftMarks.$inferInsert)[],
): Promise<void> {
  for (const row of rows)
    await tx
      .insert(dealDraftMarks)
      .values(row)
      .onConflictDoUpdate({
        target: [
          dealDraftMarks.enrollmentId,
          dealDraftMarks.requirementKey,
          dealDraftMarks.number,
          dealDraftMarks.scorerId,
          dealDraftMarks.criterionKey,
        ],
        set: { grade: row.grade, markedAt: row.markedAt },
      });
}

/** Forgets the marks of everybody who is not on the panel that scored: the result carries what one person gave. */
export async function forgetDraftMarks(tx: Tx, one: OneTry, but: readonly string[]): Promise<void> {
  const others = (await findDraftMarks(tx, one))
    .map(({ scorerId }) => scorerId)
    .filter((scorerId) => !but.includes(scorerId));
  if (others.length > 0)
    await tx.delete(dealDraftMarks).where(and(ofTry(one), inArray(dealDraftMarks.scorerId, others)));
}
