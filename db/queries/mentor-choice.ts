import { and, asc, desc, eq, gt, inArray, isNull, lt, sql } from "drizzle-orm";
import { type Candidate, judgedForMonths, mentorQualities } from "#app/domain/mentor-choice.ts";
import { monthsAfter } from "#app/domain/retention.ts";
import type { Conn, Tx } from "#db/engine";
import {
  company,
  covers,
  endingRows,
  mentorAssignments,
  mentorJudgements,
  mentorProfiles,
  mentorReplies,
  notes,
  standings,
} from "#db/schema/index.ts";

type Known = Omit<Candidate, "id" | "name" | "isTrainer" | "isOwnHead">;
const stillCounts = (now: number) => monthsAfter(now, -judgedForMonths);

/** What speaks for and against each of these people as a mentor, in a constant number of statements. */
export async function findMentorFacts(
  conn: Conn | Tx,
  ids: readonly string[],
  now: number,
): Promise<(id: string) => Known> {
  const wanted = ids.length > 0 ? [...ids] : [""];
  const [settings] = await conn.select({ capacity: company.mentorCapacity }).from(company);
  const profiles = await conn.select().from(mentorProfiles).where(inArray(mentorProfiles.personId, wanted));
  const judged = await conn
    .select()
    .from(mentorJudgements)
    .where(and(inArray(mentorJudgements.personId, wanted), gt(mentorJudgements.judgedAt, stillCounts(now))))
    .orderBy(asc(mentorJudgements.judgedAt), asc(mentorJudgements.id));
  const away = await conn
    .select({ personId: covers.personId, untilOn: covers.untilOn })
    .from(covers)
    .where(and(inArray(covers.personId, wanted), isNull(covers.endedAt)));
  const load = await conn
    .select({ id: standings.mentorId, n: sql<number>`count(*)`.mapWith(Number) })
    .from(standings)
    .where(and(inArray(standings.mentorId, wanted), isNull(standings.ending)))
    .groupBy(standings.mentorId);
  const ended = await conn
    .select({
      id: mentorAssignments.mentorId,
      ending: endingRows.ending,
      n: sql<number>`count(distinct ${mentorAssignments.enrollmentId})`.mapWith(Number),
    })
    .from(mentorAssignments)
    .innerJoin(endingRows, eq(endingRows.enrollmentId, mentorAssignments.enrollmentId))
    .where(inArray(mentorAssignments.mentorId, wanted))
    .groupBy(mentorAssignments.mentorId, endingRows.ending);
  return (id) => {
    const profile = profiles.find(({ personId }) => personId === id);
    const became = (...endings: string[]) =>
      ended.filter((row) => row.id === id && endings.includes(row.ending)).reduce((sum, { n }) => sum + n, 0);
    return {
      salesSince: profile?.salesSince ?? null,
      capacity: profile?.capacity ?? settings?.capacity ?? 3,
      said: Object.fromEntries(
        judged.filter(({ personId }) => personId === id).map(({ quality, verdict }) => [quality, verdict]),
      ),
      earlier: { cleared: became("released"), left: became("left", "dismissed") },
      load: load.find((row) => row.id === id)?.n ?? 0,
      awayUntil: away.find(({ personId }) => personId === id)?.untilOn ?? null,
    };
  };
}

/** What is kept of one person as a mentor, with who said what and when, and their own words to it. */
export async function findMentorProfile(conn: Conn | Tx, personId: string, now: number) {
  const [profile] = await conn.select().from(mentorProfiles).where(eq(mentorProfiles.personId, personId));
  const rows = await conn
    .select()
    .from(mentorJudgements)
    .where(and(eq(mentorJudgements.personId, personId), gt(mentorJudgements.judgedAt, stillCounts(now))))
    .orderBy(asc(mentorJudgements.judgedAt), asc(mentorJudgements.id));
  const replies = await conn
    .select({ text: notes.body, at: mentorReplies.repliedAt })
    .from(mentorReplies)
    .innerJoin(notes, eq(notes.id, mentorReplies.noteId))
    .where(and(eq(mentorReplies.personId, personId), gt(mentorReplies.repliedAt, stillCounts(now))))
    .orderBy(desc(mentorReplies.repliedAt))
    .limit(1);
  return {
    salesSince: profile?.salesSince ?? null,
    capacity: profile?.capacity ?? null,
    judgements: mentorQualities.flatMap((quality) => rows.findLast((row) => row.quality === quality) ?? []),
    reply: replies[0] ?? null,
  };
}

export async function upsertMentorProfile(tx: Tx, row: typeof mentorProfiles.$inferInsert): Promise<void> {
  const { personId: _, ...set } = row;
  await tx.insert(mentorProfiles).values(row).onConflictDoUpdate({ target: mentorProfiles.personId, set });
}

export async function insertJudgements(
  tx: Tx,
  rows: (typeof mentorJudgements.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(mentorJudgements).values(rows);
}

export async function insertMentorReply(tx: Tx, row: typeof mentorReplies.$inferInsert): Promise<void> {
  await tx.insert(mentorReplies).values(row);
}

/** Lets go of what was said of somebody as a mentor a year ago, and of their words to it. */
export async function deleteOldJudgements(tx: Tx, now: number): Promise<void> {
  await tx.delete(mentorJudgements).where(lt(mentorJudgements.judgedAt, stillCounts(now)));
  const gone = await tx
    .delete(mentorReplies)
    .where(lt(mentorReplies.repliedAt, stillCounts(now)))
    .returning({ noteId: mentorReplies.noteId });
  if (gone.length > 0)
    await tx.delete(notes).where(
      inArray(
        notes.id,
        gone.map(({ noteId }) => noteId),
      ),
    );
}
