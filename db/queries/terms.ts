import type { WorkWeek } from "#app/domain/own-week.ts";
import type { Probation } from "#app/domain/probation-decision.ts";
import { desc, eq, inArray, sql } from "drizzle-orm";
import { type Conn, prepared, type Tx } from "#db/engine";
import { extraTimes, probations, workWeeks } from "#db/schema/index.ts";

/** The newest word on somebody's probation. */
export async function findProbation(conn: Conn | Tx, enrollmentId: string): Promise<Probation | null> {
  const [row] = await prepared(conn, "facts.probation", (c) =>
    c
      .select({ decision: probations.decision, endsOn: probations.endsOn, decidedOn: probations.decidedOn })
      .from(probations)
      .where(eq(probations.enrollmentId, sql.placeholder("id")))
      .orderBy(desc(probations.decidedAt))
      .limit(1),
  ).execute({ id: enrollmentId });
  return row ?? null;
}

export async function insertProbation(tx: Tx, row: typeof probations.$inferInsert): Promise<void> {
  await tx.insert(probations).values(row);
}

/** Somebody's own working days, where they differ from the company's. */
export async function findWorkWeek(conn: Conn | Tx, enrollmentId: string): Promise<WorkWeek | null> {
  const [row] = await prepared(conn, "facts.work-week", (c) =>
    c
      .select({ weekdays: workWeeks.weekdays, targetShareBp: workWeeks.targetShareBp })
      .from(workWeeks)
      .where(eq(workWeeks.enrollmentId, sql.placeholder("id")))
      .orderBy(desc(workWeeks.setAt))
      .limit(1),
  ).execute({ id: enrollmentId });
  return row ? { weekdays: row.weekdays.split(",").map(Number), targetShareBp: row.targetShareBp } : null;
}

/** The newest own working days in each of these onboardings, or of each of these people, by id; who works the company's days is left out. */
export async function findWorkWeeks(
  conn: Conn | Tx,
  of: "enrollmentId" | "traineeId",
  ids: readonly string[],
): Promise<Map<string, WorkWeek>> {
  if (ids.length === 0) return new Map();
  const rows = await conn
    .select({ id: workWeeks[of], weekdays: workWeeks.weekdays, targetShareBp: workWeeks.targetShareBp })
    .from(workWeeks)
    .where(inArray(workWeeks[of], [...ids]))
    .orderBy(workWeeks.setAt, workWeeks.id);
  return new Map(
    rows.map(({ id, weekdays, targetShareBp }) => [
      id,
      { weekdays: weekdays.split(",").map(Number), targetShareBp },
    ]),
  );
}

export async function insertWorkWeek(tx: Tx, row: typeof workWeeks.$inferInsert): Promise<void> {
  await tx.insert(workWeeks).values(row);
}

/** How much longer somebody has in quizzes, in basis points of the limit. */
export async function findExtraTime(conn: Conn | Tx, enrollmentId: string): Promise<number> {
  const [row] = await conn
    .select({ extraBp: extraTimes.extraBp })
    .from(extraTimes)
    .where(eq(extraTimes.enrollmentId, enrollmentId))
    .orderBy(desc(extraTimes.setAt), desc(extraTimes.id))
    .limit(1);
  return row?.extraBp ?? 0;
}

export async function insertExtraTime(tx: Tx, row: typeof extraTimes.$inferInsert): Promise<void> {
  await tx.insert(extraTimes).values(row);
}
