import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import type { Answer } from "#app/domain/question-parts.ts";
import { type Tx, tx } from "#db/engine";
import { handIn } from "#app/acts/hand-in.ts";
import { contentHash } from "#db/hash.ts";
import { by, journal } from "#db/journal.ts";
import { type Attempt, findAllAnswers, findAttempt, upsertAnswer } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { keepFile } from "#db/queries/files.ts";
import { findPaperAttempt, updatePaperAttempt } from "#db/queries/paper-attempts.ts";
import { findFacts } from "#db/queries/facts.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { answerProblem, isBlank } from "#app/features/quizzes/shared/answer-problem.ts";

type Scan = { name: string; type: string; size: number; hash: string; content: Buffer };
type Input = { attemptId: string; answers: ReadonlyMap<string, Answer>; scan: Scan | null; handsIn: boolean };
type Outcome =
  | { ok: true; isHandedIn: boolean }
  | { ok: false; code: "not-found" | "not-yours" | "handed-in" }
  | { ok: false; code: "invalid"; errors: Record<string, string> };

/** Keeps what stands on somebody's paper, with its scan; handed in by whoever typed it in, it is scored and graded as on screen. */
export async function typeInAnswers(
  actor: Actor,
  { attemptId, answers, scan, handsIn }: Input,
  now: number,
): Promise<Outcome> {
  const newFileId = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const sheet = await findPaperAttempt(t, attemptId);
    const attempt = sheet && (await findAttempt(t, attemptId, sheet.traineeId));
    const found = attempt && (await findFacts(t, attempt.enrollmentId));
    if (!attempt || !found || sheet.withdrawnAt !== null) return { ok: false, code: "not-found" };
    if (actor.id === sheet.traineeId || !can(actor, "attempt.on-paper", found.subject))
      return { ok: false, code: "not-yours" };
    if (attempt.submittedAt !== null) return { ok: false, code: "handed-in" };
    const errors = problemsOf(attempt, answers);
    if (handsIn && !scan && !sheet.scanFileId) errors["scan"] = "paper-scan-missing";
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
    await keep(t, attemptId, answers, now);
    await updatePaperAttempt(t, attemptId, {
      typedInById: actor.id,
      typedInAt: now,
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
        answersDigest: contentHash([attemptId, [...answers]]),
        scanHash: scan?.hash ?? null,
      },
    });
    const clock = await findClock(t, now);
    if (handsIn) await handIn(t, attempt, now, actor, clock);
    else await projectStanding(t, attempt.enrollmentId, clock);
    return { ok: true, isHandedIn: handsIn };
  });
}

function problemsOf({ paper }: Attempt, answers: ReadonlyMap<string, Answer>): Record<string, string> {
  const problems = [...answers].map(([key, answer]): [string, string | null] => {
    const question = paper.questions.find((one) => one.key === key);
    return [`answer-${key}`, question ? answerProblem(question, answer) : "invalid"];
  });
  return Object.fromEntries(problems.flatMap(([name, problem]) => (problem ? [[name, problem]] : [])));
}

async function keep(
  t: Tx,
  attemptId: string,
  answers: ReadonlyMap<string, Answer>,
  now: number,
): Promise<void> {
  const kept = new Map((await findAllAnswers(t, attemptId)).map((row) => [row.questionKey, row]));
  for (const [questionKey, answer] of answers) {
    const value = isBlank(answer) ? "" : answer;
    const before = kept.get(questionKey);
    if (JSON.stringify(before?.value ?? "") === JSON.stringify(value)) continue;
    await upsertAnswer(t, { attemptId, questionKey, value, seq: (before?.seq ?? 0) + 1, savedAt: now });
  }
}
