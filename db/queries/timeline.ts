import { and, desc, eq, inArray, lt, ne, notLike } from "drizzle-orm";
import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { Conn } from "#db/engine";
import {
  activities,
  activityConfirmations,
  attemptResults,
  attempts,
  dealAttempts,
  dealExceptions,
  evidence,
  gateDecisions,
  gateReopenings,
  journal,
  permitDecisions,
  requirementChanges,
} from "#db/schema/index.ts";

type Page = { before: number; limit: number; without: readonly string[]; acts: readonly JournalAct[] | null };

/** What is on record about one trainee, newest first, from the journal; `before` is a seq to page on from; `without` are onboardings the reader does not read. */
export async function findTimeline(conn: Conn, traineeId: string, { before, limit, without, acts }: Page) {
  const rows = await conn
    .select({
      seq: journal.seq,
      hash: journal.hash,
      at: journal.at,
      actorId: journal.actorId,
      act: journal.act,
      objectId: journal.objectId,
      body: journal.body,
    })
    .from(journal)
    .where(
      and(
        eq(journal.subjectId, traineeId),
        lt(journal.seq, before),
        notLike(journal.act, "session.%"),
        notLike(journal.act, "warm-up.%"),
        ...(acts ? [inArray(journal.act, [...acts])] : []),
        ...without.flatMap((id) => [ne(journal.objectId, id), notLike(journal.body, `%${id}%`)]),
      ),
    )
    .orderBy(desc(journal.seq))
    .limit(limit);
  return rows.map((row) => ({ ...row, body: JSON.parse(row.body) as Record<string, unknown> }));
}

/** What the entries point at: notes, strikes, figures. Keyed by the object's id. */
export async function findObjects(conn: Conn, ids: string[]) {
  if (ids.length === 0)
    return {
      evidence: [],
      struck: [],
      activities: [],
      gates: [],
      attempts: [],
      decisions: [],
      reopenings: [],
    };
  return {
    evidence: await conn
      .select({ id: evidence.id, noteId: evidence.noteId, requirementKey: evidence.requirementKey })
      .from(evidence)
      .where(inArray(evidence.id, ids)),
    struck: [
      ...(await conn
        .select({ id: evidence.strikesId })
        .from(evidence)
        .where(inArray(evidence.strikesId, ids))),
      ...(await conn
        .select({ id: activities.strikesId })
        .from(activities)
        .where(inArray(activities.strikesId, ids))),
    ],
    activities: [
      ...(await conn
        .select({ id: activities.id, kind: activities.kind, amount: activities.amount })
        .from(activities)
        .where(inArray(activities.id, ids))),
      ...(await conn
        .select({
          id: activityConfirmations.id,
          kind: activityConfirmations.kind,
          amount: activityConfirmations.amount,
        })
        .from(activityConfirmations)
        .where(inArray(activityConfirmations.id, ids))),
    ],
    gates: await conn
      .select({ id: gateDecisions.id, noteId: gateDecisions.noteId, stage: gateDecisions.stage })
      .from(gateDecisions)
      .where(inArray(gateDecisions.id, ids)),
    reopenings: await conn
      .select({ id: gateReopenings.decisionId, noteId: gateReopenings.noteId })
      .from(gateReopenings)
      .where(inArray(gateReopenings.decisionId, ids)),
    decisions: [
      ...(await conn
        .select({ id: dealAttempts.id, noteId: dealAttempts.noteId, isPassed: dealAttempts.isPassed })
        .from(dealAttempts)
        .where(inArray(dealAttempts.id, ids))),
      ...(
        await conn
          .select({ id: dealExceptions.id, noteId: dealExceptions.noteId })
          .from(dealExceptions)
          .where(inArray(dealExceptions.id, ids))
      ).map((row) => ({ ...row, isPassed: null })),
      ...(
        await conn
          .select({ id: permitDecisions.id, noteId: permitDecisions.noteId })
          .from(permitDecisions)
          .where(inArray(permitDecisions.id, ids))
      ).map((row) => ({ ...row, isPassed: null })),
      ...(
        await conn
          .select({ id: requirementChanges.id, noteId: requirementChanges.noteId })
          .from(requirementChanges)
          .where(and(inArray(requirementChanges.id, ids), eq(requirementChanges.change, "switched-off")))
      ).map((row) => ({ ...row, isPassed: null })),
    ],
    attempts: await conn
      .select({
        id: attempts.id,
        requirementKey: attempts.requirementKey,
        scoreBp: attemptResults.scoreBp,
        isPassed: attemptResults.isPassed,
      })
      .from(attempts)
      .leftJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
      .where(inArray(attempts.id, ids)),
  };
}
