import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import { takesMarks } from "#app/domain/grading.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { findFacts } from "#db/queries/facts.ts";
import { keepFile } from "#db/queries/files.ts";
import { findPaperAttempt, updatePaperAttempt } from "#db/queries/paper-attempts.ts";

type Scan = { name: string; type: string; size: number; hash: string; content: Buffer };
type Outcome = { ok: true } | { ok: false; code: "not-found" | "not-yours" | "handed-in" | "files-full" };

/** Puts the scan of a paper beside it before anything is typed in; an earlier scan stays among the trainee's files. */
export async function addScan(
  actor: Actor,
  { attemptId, scan }: { attemptId: string; scan: Scan },
  now: number,
): Promise<Outcome> {
  const newFileId = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const sheet = await findPaperAttempt(t, attemptId);
    const attempt = sheet && (await findAttempt(t, attemptId, sheet.traineeId));
    const found = attempt && (await findFacts(t, attempt.enrollmentId));
    if (!attempt || !found) return { ok: false, code: "not-found" };
    if (actor.id === sheet.traineeId || !can(actor, "attempt.on-paper", found.subject))
      return { ok: false, code: "not-yours" };
    const refusal = takesMarks(attempt, sheet, actor.id);
    if (refusal) return { ok: false, code: refusal };
    const fileId = await keepFile(t, {
      ...scan,
      id: newFileId,
      subjectId: sheet.traineeId,
      attemptId,
      uploadedById: actor.id,
      uploadedAt: now,
    });
    if (!fileId) return { ok: false, code: "files-full" };
    await updatePaperAttempt(t, attemptId, { scanFileId: fileId });
    await journal(t, {
      ...by(actor, now),
      act: "attempt.scanned",
      subjectId: sheet.traineeId,
      objectKind: "attempt",
      objectId: attemptId,
      body: {
        enrollmentId: attempt.enrollmentId,
        requirementKey: attempt.requirementKey,
        scanHash: scan.hash,
      },
    });
    return { ok: true };
  });
}
