import { recordMark } from "#app/acts/record-mark.ts";
import { findAllMarks } from "#db/queries/marks.ts";
import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import { mayGrade, takesMarks } from "#app/domain/grading.ts";
import { type Tx, tx } from "#db/engine";
import { handIn } from "#app/acts/hand-in.ts";
import { contentHash } from "#db/hash.ts";
import { by, journal } from "#db/journal.ts";
import { type Attempt, findAttempt } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { keepFile } from "#db/queries/files.ts";
import { findPaperAttempt, updatePaperAttempt } from "#db/queries/paper-attempts.ts";

type Scan = { name: string; type: string; size: number; hash: string; content: Buffer };
/** `marks` in basis points by question, `markedOn` the day they were written on the paper. */
type Input = { attemptId: string; marks: ReadonlyMap<string, number>; markedOn: string; scan: Scan | null };
type Outcome =
  | { ok: true }
  | { ok: false; code: "not-found" | "not-yours" | "handed-in" }
  | { ok: false; code: "invalid"; errors: Record<string, string> };

/** Keeps the marks of a paper that was marked by hand, under the name of who typed them in, and hands it in. Nothing is released; until then the same person mends them. */
export async function typeInMarks(
  actor: Actor,
  { attemptId, marks, markedOn, scan }: Input,
  now: number,
): Promise<Outcome> {
  const newFileId = randomUUID();
  const salt = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const sheet = await findPaperAttempt(t, attemptId);
    const attempt = sheet && (await findAttempt(t, attemptId, sheet.traineeId));
    const found = attempt && (await findFacts(t, attempt.enrollmentId));
    if (!attempt || !found) return { ok: false, code: "not-found" };
    if (
      actor.id === sheet.traineeId ||
      !can(actor, "attempt.on-paper", found.subject) ||
      !mayGrade(attempt.quiz.gradedBy, actor, found.subject)
    )
      return { ok: false, code: "not-yours" };
    const refusal = takesMarks(attempt, sheet, actor.id);
    if (refusal) return { ok: false, code: refusal };
    const clock = await findClock(t, now);
    const errors = problemsOf(attempt, marks);
    if (markedOn > clock.today) errors["markedOn"] = "in-the-future";
    if (!scan && !sheet.scanFileId) errors["scan"] = "paper-scan-missing";
    if (Object.keys(errors).length > 0) return { ok: false, code: "invalid", errors };
    const fileId =
      scan &&
      (await keepFile(t, {
        ...scan,
        id: newFileId,
        subjectId: sheet.traineeId,
        attemptId,
        uploadedById: actor.id,
        uploadedAt: now,
      }));
    if (scan && !fileId) return { ok: false, code: "invalid", errors: { scan: "files-full" } };
    await updatePaperAttempt(t, attemptId, {
      typedInById: actor.id,
      typedInAt: now,
      markedOn,
      ...(fileId && { scanFileId: fileId }),
    });
    await journal(t, {
      ...by(actor, now),
      act: "attempt.typed-in",
      subjectId: sheet.traineeId,
      objectKind: "attempt",
      objectId: attemptId,
      body: {
        enrollmentId: attempt.enrollmentId,
        requirementKey: attempt.requirementKey,
        markedOn,
        scanHash: scan?.hash ?? null,
      },
    });
    await keep(t, actor, attempt, marks, salt, now);
    if (attempt.submittedAt === null) await handIn(t, attempt, now, actor, clock, true);
    return { ok: true };
  });
}

function problemsOf({ paper }: Attempt, marks: ReadonlyMap<string, number>): Record<string, string> {
  const asked = new Set(paper.questions.map(({ key }) => key));
  const missing = [...asked].filter((key) => !marks.has(key)).map((key) => [`mark-${key}`, "required"]);
  const unknown = [...marks.keys()].filter((key) => !asked.has(key)).map((key) => [`mark-${key}`, "invalid"]);
  return Object.fromEntries([...missing, ...unknown]);
}

async function keep(
  t: Tx,
  actor: Actor,
  attempt: Attempt,
  marks: ReadonlyMap<string, number>,
  salt: string,
  now: number,
): Promise<void> {
  const rows = await findAllMarks(t, attempt.id);
  const markedAt = Math.max(now, (rows.at(-1)?.markedAt ?? 0) + 1);
  for (const [questionKey, bp] of marks) {
    const before = rows.findLast((row) => row.questionKey === questionKey && row.origin === "graded");
    if (before?.bp === bp) continue;
    const id = contentHash([salt, questionKey]);
    const mark = { id, questionKey, bp, levels: {}, origin: "graded" as const, noteId: null, markedAt };
    await recordMark(t, actor, attempt, mark, now);
  }
}
