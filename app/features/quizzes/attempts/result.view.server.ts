import { findAllResultChanges } from "#db/queries/results.ts";
import { findAllMarks } from "#db/queries/marks.ts";
import type { Actor, Subject } from "#app/domain/access.ts";
import { mayGrade, promisedOn } from "#app/domain/grading.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { openingOf } from "#app/domain/openings.ts";
import { personOf } from "#app/domain/parties.ts";
import { effectiveEnd, mayStart, opensKeys } from "#app/domain/quiz-attempts.ts";
import { verdictOf } from "#app/domain/quiz-scoring.ts";
import { dayOf } from "#app/domain/working-days.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { type Attempt, findAllAnswers, findAttempt, findReleasedKeys } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findOralExam } from "#db/queries/oral-exams.ts";
import { findAllMarkedByHand } from "#db/queries/paper-attempts.ts";
import { findNames } from "#db/queries/people.ts";
import { findJourney } from "#db/queries/standings.ts";
import { findStillAhead } from "#db/queries/still-ahead.ts";
import { reviewOf } from "#app/domain/quiz-review.ts";
import { withRichText } from "#app/features/quizzes/shared/shown-review.view.server.ts";
import { givenMarks } from "./given-marks.ts";
import { viewPaperSteps } from "#app/features/quizzes/shared/paper-steps.view.server.ts";

/** What has become of one attempt, and once it is released its review; undefined where there is none. */
export async function viewResult(
  actor: Actor,
  subject: Subject,
  attemptId: string,
  now: number,
  language: Language,
  words: ServerStrings,
) {
  const conn = read();
  const clock = await findClock(conn, now);
  const attempt = await findAttempt(conn, attemptId, subject.traineeId);
  const found = attempt && (await findJourney(conn, attempt.enrollmentId, clock));
  if (!attempt || !found) return undefined;
  const { quiz, result, enrollmentId, requirementKey } = attempt;
  const isOwn = actor.id === subject.traineeId;
  const end = effectiveEnd(attempt, now);
  const facing = found.facts.attempts.filter((row) => row.requirementKey === requirementKey);
  const isLast = facing.at(-1)?.id === attemptId;
  const of = quiz.attemptsLimit + (found.facts.extraAttempts[requirementKey] ?? 0);
  const showsKeys = !isOwn || opensKeys(facing, of);
  const rows = attempt.submittedAt === null ? [] : await findAllMarks(conn, attemptId);
  const { settled, marks, byMachine } = givenMarks(rows, attempt);
  const isAhead = isOwn && result && showsKeys ? await findStillAhead(conn, actor.id, clock) : undefined;
  const keys = result ? await findReleasedKeys(conn, attemptId) : {};
  const graderId = personOf(quiz.gradedBy, subject);
  const changes = result ? await findAllResultChanges(conn, attemptId) : [];
  const exam = quiz.mode === "oral" ? await findOralExam(conn, attemptId) : undefined;
  const names = await findNames(conn, [
    graderId,
    exam?.examinerId ?? null,
    subject.headId,
    ...changes.map(({ byId }) => byId),
  ]);
  const answers = new Map((await findAllAnswers(conn, attemptId)).map((row) => [row.questionKey, row.value]));
  const isByHand = (await findAllMarkedByHand(conn, [attemptId])).has(attemptId);
  const submittedAt = end.open ? null : end.submittedAt;
  return {
    attemptId,
    enrollmentId,
    requirementKey,
    isOwn,
    number: attempt.number,
    quiz: inLanguage(quiz.title, language),
    state: stateOf(attempt, end.open),
    submittedAt,
    result: result && { scoreBp: result.scoreBp, isPassed: result.isPassed },
    neededBp: attempt.passingScoreBp,
    mustHaveBp: quiz.mustHaveBp ?? 10_000,
    missed:
      result && !result.isPassed
        ? verdictOf(quiz, attempt.passingScoreBp, attempt.paper, settled).missed.length
        : 0,
    waiting: {
      count: isByHand ? 0 : attempt.paper.questions.filter(({ key }) => !byMachine.has(key)).length,
      gradedBy: quiz.gradedBy,
      grader: graderId ? (names[graderId] ?? null) : null,
      promisedOn:
        submittedAt === null
          ? null
          : promisedOn(clock.calendar, dayOf(submittedAt, clock.timeZone), quiz.gradingDays),
    },
    next: {
      ...after(mayStart({ ...quiz, attemptsLimit: of }, facing, 0, now), isLast && isOwn),
      left: Math.max(0, of - facing.length),
      of,
      head: subject.headId ? (names[subject.headId] ?? null) : null,
      mayStart: isOwn && openingOf(found.journey, requirementKey).ok,
    },
    review: (end.open
      ? []
      : reviewOf(
          attempt.paper,
          answers,
          result && (showsKeys || quiz.shows !== "score") ? marks : new Map(),
          keys,
          showsKeys,
          language,
          isAhead,
        )
    ).map((row) => withRichText(row, language)),
    showsKeys,
    mayGrade: attempt.submittedAt !== null && !result && mayGrade(quiz.gradedBy, actor, subject),
    mayRetest:
      result !== null &&
      !result.isPassed &&
      isLast &&
      found.facts.ended === null &&
      mayGrade(quiz.gradedBy, actor, subject),
    oral: exam
      ? {
          by: names[exam.examinerId] ?? "",
          place: exam.place ?? "",
          note: result ? exam.note : null,
          mayConfirm: isOwn && exam.finishedAt !== null && !result,
        }
      : null,
    onPaper: await viewPaperSteps(actor, subject, attempt, words),
    noAnswer: isByHand ? words.paper.inTheScan : words.quizzes.noAnswer,
    changes: changes.map(({ byId, ...change }) => ({ ...change, by: names[byId] ?? "" })),
  };
}

function stateOf({ submittedAt, result }: Attempt, isOpen: boolean) {
  if (result) return result.isPassed ? "passed" : "failed";
  return submittedAt !== null ? "waiting" : isOpen ? "open" : "time-over";
}

function after(may: ReturnType<typeof mayStart>, isTheirs: boolean) {
  if (!isTheirs) return { kind: "none" as const, until: null };
  if (may.ok) return { kind: "start" as const, until: null };
  if (may.code === "cool-down") return { kind: "cool-down" as const, until: may.until ?? null };
  return { kind: may.code === "used-up" ? ("used-up" as const) : ("none" as const), until: null };
}
