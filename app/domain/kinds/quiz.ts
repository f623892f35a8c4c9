import { effectiveEnd, mayStart } from "#app/domain/quiz-attempts.ts";
import { defineKind, type ProgressBy } from "#app/domain/define-kind.ts";
import { type Context, met } from "#app/domain/requirement.ts";
import { windowOn } from "#app/domain/exam-days.ts";
import { startOfDay } from "#app/domain/working-days.ts";
import { dayAfter } from "#app/domain/holidays.ts";

const reasons = {
  "take-quiz": { turn: "trainee", isCharged: true, isTold: false },
  "survey-later": { turn: "other", waits: null },
  "survey-over": { turn: "other", waits: "survey" },
  "attempt-open": { turn: "trainee", isCharged: true, isTold: false, isUnderWay: true, endsAt: "hour" },
  "on-paper": { turn: "other", waits: "paper" },
  "cool-down": { turn: "trainee", isCharged: false, isTold: false, endsAt: "hour" },
  grading: { turn: "other", waits: "grading" },
  "oral-exam": { turn: "other", waits: "oral" },
  "confirm-oral": { turn: "trainee", isCharged: true, isTold: false },
  "attempts-used-up": { turn: "other", waits: "attempts" },
} as const;

/** A quiz passed with at least its passing score. Handed in is not passed. */
export const quiz = defineKind({
  fields: { quiz: "quiz" },
  needs: {},
  acts: {},
  // Attempts have their own wing, and their events with them.
  events: [],
  reasons,
  group: "quizzes",
  isMeasured: true,
  // Results that were there at once kept nobody waiting.
  asked: ({ key }, { attempts }) =>
    attempts.flatMap(({ requirementKey, submittedAt, releasedAt }) =>
      requirementKey === key && submittedAt !== null && releasedAt !== null && releasedAt > submittedAt
        ? [
            { at: submittedAt, isAsk: true },
            { at: releasedAt, isAsk: false },
          ]
        : [],
    ),
  progress({ key, quiz: wanted }, context) {
    const { facts, openedAt, now } = context;
    const limits = facts.quizzes[wanted];
    const attempts = facts.attempts.filter((attempt) => attempt.requirementKey === key);
    const passed = attempts.find((attempt) => attempt.passed);
    if (passed) return met(passed.releasedAt ?? passed.startedAt);
    const last = attempts.at(-1);
    const isOral = limits?.mode === "oral";
    const asks = (since: number) => ({
      state: "waiting" as const,
      owner: limits?.gradedBy ?? "trainer",
      reason: "oral-exam" as const,
      since,
    });
    if (!last && isOral) return asks(openedAt);
    if (!limits || !last)
      return withinWindow(wanted, context, {
        state: "not-started",
        owner: "trainee",
        reason: "take-quiz",
        since: openedAt,
      });
    const end = effectiveEnd(last, now);
    if (end.open && last.onPaperBy)
      return {
        state: "waiting",
        owner: last.onPaperBy === facts.headId ? "head" : "trainer",
        reason: "on-paper",
        since: last.startedAt,
      };
    if (end.open || last.submittedAt === null)
      return { state: "in-progress", owner: "trainee", reason: "attempt-open", since: last.startedAt };
    if (last.releasedAt === null && isOral)
      return { state: "in-progress", owner: "trainee", reason: "confirm-oral", since: end.submittedAt };
    if (last.releasedAt === null) {
      return { state: "grading", owner: limits.gradedBy, reason: "grading", since: end.submittedAt };
    }
    const next = mayStart(limits, attempts, facts.extraAttempts[key] ?? 0, now);
    if (next.ok && isOral) return asks(last.releasedAt);
    if (next.ok)
      return withinWindow(wanted, context, {
        state: "in-progress",
        owner: "trainee",
        reason: "take-quiz",
        since: last.releasedAt,
      });
    if (next.code === "cool-down" && next.until !== undefined) {
      return {
        state: "in-progress",
        owner: "trainee",
        reason: "cool-down",
        since: last.releasedAt,
        until: next.until,
      };
    }
    return { state: "waiting", owner: "head", reason: "attempts-used-up", since: last.releasedAt };
  },
});

// Outside its days an exam waits for its day, or for whoever set it.
function withinWindow(
  quiz: string,
  { facts, today, timeZone }: Context,
  free: ProgressBy<typeof reasons> & { reason: "take-quiz" },
): ProgressBy<typeof reasons> {
  const window = windowOn(facts.examDays, quiz, today);
  if (window.state === "later")
    return {
      state: "waiting",
      owner: window.setBy,
      reason: "survey-later",
      since: free.since,
      until: startOfDay(window.opensOn, timeZone),
    };
  if (window.state === "over")
    return {
      state: "waiting",
      owner: window.setBy,
      reason: "survey-over",
      since: startOfDay(dayAfter(window.closesOn, 1), timeZone),
    };
  return free;
}
