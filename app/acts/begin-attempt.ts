import type { Actor } from "#app/domain/access.ts";
import { type OpeningRefusal, openingOf } from "#app/domain/openings.ts";
import type { Quiz } from "#app/domain/quiz.ts";
import { mayStart } from "#app/domain/quiz-attempts.ts";
import { windowOn } from "#app/domain/exam-days.ts";
import type { Day } from "#app/domain/working-days.ts";
import { drawAttempt } from "./draw-attempt.ts";
import type { Tx } from "#db/engine";
import { by, journal, sealOf } from "#db/journal.ts";
import { insertAttempt } from "#db/queries/attempts.ts";
import type { findJourney } from "#db/queries/standings.ts";

type Found = NonNullable<Awaited<ReturnType<typeof findJourney>>>;
export type BeginRefusal =
  | OpeningRefusal
  | "cool-down"
  | "used-up"
  | "waiting-for-grading"
  | "too-few-questions"
  | "survey-later"
  | "survey-over";
type Begun = { ok: true; isNew: boolean } | { ok: false; until?: number; code: BeginRefusal };
type Plan = {
  id: string;
  seed: Buffer;
  key: string;
  quizId: string;
  versionId: string;
  quiz: Quiz;
  actor: Actor;
  act: "attempt.started" | "attempt.given";
  /** In the company's days. */
  today: Day;
  deadlineAt: number | null;
  how: Record<string, string | number | null>;
};

/** Draws a paper and begins an attempt where the rules allow one; `isNew` is false where another was begun meanwhile. The caller projects the standing. */
export async function beginAttempt(
  t: Tx,
  plan: Plan,
  { journey, facts, subject }: Found,
  now: number,
): Promise<Begun> {
  const { id, key, quiz, quizId, versionId, actor, deadlineAt } = plan;
  const { traineeId } = subject;
  const { enrollmentId } = facts;
  const opening = openingOf(journey, key);
  if (!opening.ok) return opening;
  const may = mayStart(
    quiz,
    facts.attempts.filter((attempt) => attempt.requirementKey === key),
    facts.extraAttempts[key] ?? 0,
    now,
  );
  if (!may.ok) {
    if (may.code === "open-attempt" || may.code === "passed-already")
      return { ok: false, code: "already-met" };
    return { ok: false, code: may.code, ...(may.until !== undefined && { until: may.until }) };
  }
  const { requirement } = opening.standing;
  const window = windowOn(facts.examDays, requirement.kind === "quiz" ? requirement.quiz : "", plan.today);
  if (window.state === "later" || window.state === "over")
    return { ok: false, code: `survey-${window.state}` };
  const drawn = await drawAttempt(t, quiz, { traineeId, quizId }, plan.seed);
  if (!drawn.ok) return drawn;
  const { paper, keys } = drawn;
  const { passingScoreBp } = quiz;
  const paperHash = sealOf([paper, keys]);
  const isNew = await insertAttempt(t, {
    id,
    enrollmentId,
    traineeId,
    requirementKey: key,
    quizId,
    quizVersionId: versionId,
    number: may.number,
    startedAt: now,
    deadlineAt,
    submittedAt: null,
    passingScoreBp,
    paper,
    keys,
    paperHash,
    answersDigest: null,
  });
  if (!isNew) return { ok: true, isNew };
  await journal(t, {
    ...by(actor, now),
    act: plan.act,
    subjectId: traineeId,
    objectKind: "attempt",
    objectId: id,
    body: {
      enrollmentId,
      requirementKey: key,
      number: may.number,
      quizVersionId: versionId,
      passingScoreBp,
      ...plan.how,
      paperHash,
    },
  });
  return { ok: true, isNew };
}
