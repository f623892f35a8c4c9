import { isLastChange } from "./results.ts";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Act } from "#app/domain/acts.ts";
import { documentFact } from "#app/domain/documents.ts";
import type { Facts } from "#app/domain/facts.ts";
import { readQuiz } from "#db/content.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { isApprover } from "#db/queries/document-approvals.ts";
import {
  attemptResults,
  attempts,
  dealAttempts,
  dealExceptions,
  documentDrafts,
  documents,
  documentVersions,
  enrollments,
  evidence as evidenceRows,
  extraAttempts,
  gateDecisions,
  gateReopenings,
  exceptionConfirmations,
  paperAttempts,
  people,
  quizVersions,
  quizzes,
  resultChanges,
} from "#db/schema/index.ts";

type OfOnboarding = { enrollmentId: string; enrolledAt: number };

/** The rows of this onboarding, and those of the ones before it. */
export function apart<R extends OfOnboarding>(
  rows: readonly R[],
  id: string,
  enrolledAt: number,
): Record<"here" | "earlier", Omit<R, keyof OfOnboarding>[]> {
  const of = (is: (row: R) => boolean) =>
    rows.filter(is).map(({ enrollmentId: _, enrolledAt: __, ...row }) => row);
  return {
    here: of((row) => row.enrollmentId === id),
    earlier: of((row) => row.enrollmentId !== id && row.enrolledAt < enrolledAt),
  };
}

export async function findDecisions(conn: Conn | Tx, id: string): Promise<Pick<Facts, "passes" | "notYets">> {
  const rows = await prepared(conn, "facts.passes", (c) =>
    c
      .select({
        stage: gateDecisions.stage,
        at: gateDecisions.decidedAt,
        decidedBy: gateDecisions.decidedById,
        decision: gateDecisions.decision,
        expiresOn: gateDecisions.expiresOn,
        reconfirmedAt: exceptionConfirmations.confirmedAt,
        reopenedAt: gateReopenings.reopenedAt,
        noteId: gateDecisions.noteId,
      })
      .from(gateDecisions)
      .leftJoin(exceptionConfirmations, eq(exceptionConfirmations.decisionId, gateDecisions.id))
      .leftJoin(gateReopenings, eq(gateReopenings.decisionId, gateDecisions.id))
      .where(eq(gateDecisions.enrollmentId, sql.placeholder("id")))
      .orderBy(gateDecisions.stage),
  ).execute({ id });
  return {
    passes: rows.flatMap(({ reopenedAt, noteId: _, ...row }) =>
      row.decision === "not-yet" || reopenedAt !== null ? [] : [{ ...row, decision: row.decision }],
    ),
    notYets: rows
      .flatMap(({ stage, at, noteId, decision }) => (decision === "not-yet" ? [{ stage, at, noteId }] : []))
      .sort((a, b) => a.at - b.at),
  };
}

export async function findEvidence(conn: Conn | Tx, id: string): Promise<Facts<Act>["evidence"]> {
  const rows = await prepared(conn, "facts.evidence", (c) =>
    c
      .select({
        id: evidenceRows.id,
        requirementKey: evidenceRows.requirementKey,
        act: evidenceRows.act,
        actorId: evidenceRows.actorId,
        recordedAt: evidenceRows.recordedAt,
        contentHash: evidenceRows.contentHash,
        documentVersionId: evidenceRows.documentVersionId,
        noteId: evidenceRows.noteId,
        source: evidenceRows.source,
        occurredOn: evidenceRows.occurredOn,
        part: evidenceRows.part,
        aboutId: evidenceRows.aboutId,
        strikesId: evidenceRows.strikesId,
      })
      .from(evidenceRows)
      .where(eq(evidenceRows.enrollmentId, sql.placeholder("id")))
      .orderBy(evidenceRows.recordedAt, evidenceRows.id),
  ).execute({ id });
  const struck = new Set(rows.map((row) => row.strikesId));
  return rows.flatMap(({ act, strikesId, ...row }) =>
    act === "struck" || strikesId || struck.has(row.id) ? [] : [{ ...row, act: act as Act }],
  );
}

export async function findAttempts(
  conn: Conn | Tx,
  traineeId: string,
): Promise<(Facts["attempts"][number] & OfOnboarding)[]> {
  const rows = await prepared(conn, "facts.attempts", (c) =>
    c
      .select({
        id: attempts.id,
        enrollmentId: attempts.enrollmentId,
        enrolledAt: enrollments.enrolledAt,
        requirementKey: attempts.requirementKey,
        quiz: quizzes.key,
        number: attempts.number,
        startedAt: attempts.startedAt,
        deadlineAt: attempts.deadlineAt,
        submittedAt: attempts.submittedAt,
        releasedAt: attemptResults.releasedAt,
        passed: attemptResults.isPassed,
        changedAt: resultChanges.changedAt,
        changedTo: resultChanges.isPassed,
        givenById: paperAttempts.givenById,
        withdrawnAt: paperAttempts.withdrawnAt,
      })
      .from(attempts)
      .innerJoin(enrollments, eq(enrollments.id, attempts.enrollmentId))
      .innerJoin(quizzes, eq(quizzes.id, attempts.quizId))
      .leftJoin(paperAttempts, eq(paperAttempts.attemptId, attempts.id))
      .leftJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
      .leftJoin(resultChanges, isLastChange)
      .where(eq(attempts.traineeId, sql.placeholder("id")))
      .orderBy(attempts.startedAt, attempts.number),
  ).execute({ id: traineeId });
  // A result that was changed to passed is met from then on.
  return rows.map(({ changedAt, changedTo, givenById, withdrawnAt, ...row }) => ({
    ...row,
    ...(givenById && withdrawnAt === null && { onPaperBy: givenById }),
    passed: changedTo ?? row.passed,
    releasedAt: changedTo && !row.passed ? changedAt : row.releasedAt,
  }));
}

export async function findDealAttempts(
  conn: Conn | Tx,
  traineeId: string,
): Promise<(Facts["deals"][number] & OfOnboarding)[]> {
  const rows = await prepared(conn, "facts.deals", (c) =>
    c
      .select({
        id: dealAttempts.id,
        enrollmentId: dealAttempts.enrollmentId,
        enrolledAt: enrollments.enrolledAt,
        requirementKey: dealAttempts.requirementKey,
        number: dealAttempts.number,
        recordedAt: dealAttempts.recordedAt,
        scoreBp: dealAttempts.scoreBp,
        isPassed: dealAttempts.isPassed,
        strikesId: dealAttempts.strikesId,
      })
      .from(dealAttempts)
      .innerJoin(enrollments, eq(enrollments.id, dealAttempts.enrollmentId))
      .where(eq(dealAttempts.traineeId, sql.placeholder("id")))
      .orderBy(enrollments.enrolledAt, dealAttempts.number),
  ).execute({ id: traineeId });
  const struck = new Set(rows.map((row) => row.strikesId));
  return rows.flatMap(({ strikesId: _, ...row }) => (struck.has(row.id) ? [] : [row]));
}

export async function findDealExceptions(
  conn: Conn | Tx,
  traineeId: string,
): Promise<Facts["dealExceptions"]> {
  return prepared(conn, "facts.deal-exceptions", (c) =>
    c
      .select({
        id: dealExceptions.id,
        requirementKey: dealExceptions.requirementKey,
        at: dealExceptions.decidedAt,
        byId: dealExceptions.decidedById,
        noteId: dealExceptions.noteId,
      })
      .from(dealExceptions)
      .where(eq(dealExceptions.traineeId, sql.placeholder("id"))),
  ).execute({ id: traineeId });
}

export async function countExtraAttempts(conn: Conn | Tx, id: string): Promise<Facts["extraAttempts"]> {
  const rows = await prepared(conn, "facts.extra", (c) =>
    c
      .select({ key: extraAttempts.requirementKey, granted: sql<number>`count(*)`.mapWith(Number) })
      .from(extraAttempts)
      .where(eq(extraAttempts.enrollmentId, sql.placeholder("id")))
      .groupBy(extraAttempts.requirementKey),
  ).execute({ id });
  return Object.fromEntries(rows.map(({ key, granted }) => [key, granted]));
}

/** Limits of every quiz, by key. */
export async function findQuizLimits(conn: Conn | Tx): Promise<Facts["quizzes"]> {
  const rows = await prepared(conn, "facts.quizzes", (c) =>
    c
      .select({ key: quizzes.key, id: quizVersions.id, content: quizVersions.content })
      .from(quizzes)
      .innerJoin(quizVersions, eq(quizVersions.quizId, quizzes.id))
      .where(
        sql`${quizVersions.number} = (select max(v.number) from quiz_versions v where v.quiz_id = ${quizzes.id})`,
      ),
  ).execute();
  return Object.fromEntries(rows.map(({ key, id, content }) => [key, readQuiz(id, content)]));
}

export async function findDocumentFacts(conn: Conn | Tx): Promise<Facts["documents"]> {
  const rows = await prepared(conn, "facts.documents", (c) =>
    c
      .select({
        key: documents.key,
        sampleNumber: documents.sampleNumber,
        number: documentVersions.number,
        edition: documentVersions.edition,
        hash: documentVersions.contentHash,
        publishedAt: documentVersions.publishedAt,
        askedAt: documentDrafts.askedAt,
        approverId: people.id,
      })
      .from(documents)
      .innerJoin(documentVersions, eq(documentVersions.documentId, documents.id))
      .leftJoin(
        documentDrafts,
        and(eq(documentDrafts.documentId, documents.id), isNull(documentDrafts.closedAt)),
      )
      // Nobody waits for somebody who may approve no more.
      .leftJoin(people, and(eq(people.id, documentDrafts.approverId), isApprover(c)))
      .orderBy(documentVersions.number),
  ).execute();
  const facts = [...new Map(rows.map((row) => [row.key, row])).values()].map(
    ({ key, sampleNumber, askedAt, approverId }) => {
      const versions = rows.filter((row) => row.key === key);
      return [key, documentFact(versions, sampleNumber, askedAt === null ? null : approverId)] as const;
    },
  );
  return Object.fromEntries(facts.flatMap(([key, fact]) => (fact ? [[key, fact]] : [])));
}
