import { effectiveEnd, mayStart } from "./quiz-attempts.ts";
import { defineKind, met } from "./requirement.ts";

/** A quiz passed with at least its passing score. Handed in is not passed. */
export const quiz = defineKind({
  fields: { quiz: "quiz" },
  progress({ key, quiz: wanted }, { facts, openedAt, now }) {
    const limits = facts.quizzes[wanted];
    const attempts = facts.attempts.filter((attempt) => attempt.requirementKey === key);
    const passed = attempts.find((attempt) => attempt.passed);
    if (passed) return met(passed.releasedAt ?? passed.startedAt);
    const last = attempts.at(-1);
    const isOral = limits?.mode === "oral";
    const asks = (since: number) => ({ state: "waiting" as const, owner: limits?.gradedBy ?? "trainer", reason: "oral-exam" as const, since });
    if (!last && isOral) return asks(openedAt);
    if (!limits || !last) return { state: "not-started", owner: "trainee", reason: "take-quiz", since: openedAt };
    const end = effectiveEnd(last, now);
    if (end.open && last.onPaperBy) return { state: "waiting", owner: last.onPaperBy === facts.headId ? "head" : "trainer", reason: "on-paper", since: last.startedAt };
    if (end.open || last.submittedAt === null) return { state: "in-progress", owner: "trainee", reason: "attempt-open", since: last.startedAt };
    if (last.releasedAt === null && isOral) return { state: "in-progress", owner: "trainee", reason: "confirm-oral", since: end.submittedAt };
    if (last.releasedAt === null) {
      return { state: "grading", owner: limits.gradedBy, reason: "grading", since: end.submittedAt };
    }
    const next = mayStart(limits, attempts, facts.extraAttempts[key] ?? 0, now);
    if (next.ok && isOral) return asks(last.releasedAt);
    if (next.ok) return { state: "in-progress", owner: "trainee", reason: "take-quiz", since: last.releasedAt };
    if (next.code === "cool-down" && next.until !== undefined) {
      return { state: "in-progress", owner: "trainee", reason: "cool-down", since: last.releasedAt, until: next.until };
    }
    return { state: "waiting", owner: "head", reason: "attempts-used-up", since: last.releasedAt };
  },
});
