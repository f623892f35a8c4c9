import { type AttemptFact, effectiveEnd } from "#app/domain/quiz-attempts.ts";

/** In one word, what has become of an attempt. */
export function attemptState(
  attempt: AttemptFact,
  now: number,
): "open" | "time-over" | "waiting" | "passed" | "failed" {
  if (attempt.passed !== null) return attempt.passed ? "passed" : "failed";
  if (attempt.submittedAt !== null) return "waiting";
  return effectiveEnd(attempt, now).open ? "open" : "time-over";
}
