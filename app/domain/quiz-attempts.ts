/** One attempt's times (epoch ms) and, once released, its outcome. */
export type AttemptFact = {
  id: string;
  number: number;
  startedAt: number;
  deadlineAt: number | null;
  submittedAt: number | null;
  releasedAt: number | null;
  passed: boolean | null;
  /** Who gave it on paper, while it is to come back on paper. */
  onPaperBy?: string | null;
};
type Limits = { attemptsLimit: number; coolDownMinutes: number };
type MayStart =
  | { ok: true; number: number }
  | {
      ok: false;
      code: "open-attempt" | "passed-already" | "cool-down" | "used-up" | "waiting-for-grading";
      until?: number;
      attemptId?: string;
    };

/** How long after the deadline an answer already on its way is still taken. */
export const graceMs = 5_000;

/** Whether a further attempt may start. Attempts given up count; the pause runs from the end of the last one. */
export function mayStart(
  limits: Limits,
  attempts: readonly AttemptFact[],
  extraGranted: number,
  now: number,
): MayStart {
  if (attempts.some((attempt) => attempt.passed)) return { ok: false, code: "passed-already" };
  const last = attempts.at(-1);
  if (!last) return { ok: true, number: 1 };
  const end = effectiveEnd(last, now);
  if (end.open) return { ok: false, code: "open-attempt", attemptId: last.id };
  if (last.releasedAt === null) return { ok: false, code: "waiting-for-grading", attemptId: last.id };
  if (attempts.length >= limits.attemptsLimit + extraGranted) return { ok: false, code: "used-up" };
  const until = end.submittedAt + limits.coolDownMinutes * 60_000;
  return now < until ? { ok: false, code: "cool-down", until } : { ok: true, number: last.number + 1 };
}

/** Whether the trainee may see what was right: the quiz is passed, or every attempt allowed is used and its result released. */
export function opensKeys(
  attempts: readonly Pick<AttemptFact, "passed" | "releasedAt">[],
  allowed: number,
): boolean {
  return (
    attempts.some(({ passed }) => passed) ||
    (attempts.length >= allowed && attempts.every(({ releasedAt }) => releasedAt !== null))
  );
}

/** An attempt past its deadline counts as handed in at the deadline, whoever notices it first. */
export function effectiveEnd(
  attempt: Pick<AttemptFact, "deadlineAt" | "submittedAt">,
  now: number,
): { open: true; remainingMs: number | null } | { open: false; submittedAt: number } {
  const { deadlineAt, submittedAt } = attempt;
  if (submittedAt !== null) return { open: false, submittedAt };
  if (deadlineAt === null) return { open: true, remainingMs: null };
  return now >= deadlineAt
    ? { open: false, submittedAt: deadlineAt }
    : { open: true, remainingMs: deadlineAt - now };
}

/** When an attempt begun now ends: once its time is over, or sooner where the quiz closes before that (`isCut`). Extra time in basis points. */
export function endOfAttempt(
  {
    timeLimitMinutes,
    extraBp,
    closesAt,
  }: { timeLimitMinutes: number | null; extraBp: number; closesAt: number | null },
  now: number,
): { deadlineAt: number | null; isCut: boolean } {
  const full =
    timeLimitMinutes === null
      ? null
      : now + Math.round((timeLimitMinutes * 60_000 * (10_000 + extraBp)) / 10_000);
  const isCut = closesAt !== null && (full === null || closesAt < full);
  return { deadlineAt: isCut ? closesAt : full, isCut };
}

/** Whether an answer may still be saved: before hand-in and at most the grace after the deadline. */
export function maySave(
  { deadlineAt, submittedAt }: Pick<AttemptFact, "deadlineAt" | "submittedAt">,
  now: number,
): boolean {
  return submittedAt === null && (deadlineAt === null || now <= deadlineAt + graceMs);
}

/** Shown to the grader, never punished: less than three seconds a question. */
export function isUnrealisticallyFast(questions: number, startedAt: number, submittedAt: number): boolean {
  return submittedAt - startedAt < questions * 3_000;
}
