import type { Clock } from "#app/domain/clock.ts";
import { paperSize, type Quiz } from "#app/domain/quiz.ts";
import { endOfAttempt } from "#app/domain/quiz-attempts.ts";
import { closingOf, type windowOn } from "#app/domain/exam-days.ts";

type Asked = {
  window: ReturnType<typeof windowOn>;
  extraBp: number;
  extra: number;
  faced: number;
  clock: Clock;
};

/** What holds for whoever begins an attempt now: how much is asked, how long it may take, how often. */
export function quizRules(quiz: Quiz, { window, extraBp, extra, faced, clock }: Asked) {
  const whole = endOfAttempt(
    { timeLimitMinutes: quiz.timeLimitMinutes, extraBp, closesAt: closingOf(window, clock.timeZone) },
    clock.now,
  );
  return {
    questions: paperSize(quiz),
    mustHaves: quiz.mustHaves?.length ?? 0,
    mustHaveBp: quiz.mustHaveBp ?? 10_000,
    passingScoreBp: quiz.passingScoreBp,
    timeLimitMinutes:
      quiz.timeLimitMinutes === null
        ? null
        : Math.round((quiz.timeLimitMinutes * (10_000 + extraBp)) / 10_000),
    leftMinutes:
      whole.isCut &&
      whole.deadlineAt !== null &&
      (quiz.timeLimitMinutes !== null || (window.state === "open" && window.closesOn === clock.today))
        ? Math.floor((whole.deadlineAt - clock.now) / 60_000)
        : null,
    coolDownMinutes: quiz.coolDownMinutes,
    gradingDays: quiz.gradingDays,
    gradedBy: quiz.gradedBy,
    attempts: quiz.attemptsLimit + extra,
    left: Math.max(0, quiz.attemptsLimit + extra - faced),
  };
}
