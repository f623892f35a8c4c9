import { findAllExtraAttempts } from "#db/queries/extra-attempts.ts";
import { findAllResults } from "#db/queries/results.ts";
import { type Actor, can } from "#app/domain/access.ts";
import { mayGrade, promisedOn } from "#app/domain/grading.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { openingOf } from "#app/domain/openings.ts";
import { actsAs, personOf } from "#app/domain/parties.ts";
import { effectiveEnd, mayStart } from "#app/domain/quiz-attempts.ts";
import { windowOn } from "#app/domain/exam-days.ts";
import { dayOf } from "#app/domain/working-days.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findNames } from "#db/queries/people.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import { findExtraTime } from "#db/queries/terms.ts";
import { findJourney } from "#db/queries/standings.ts";
import { viewPaperSteps } from "#app/features/quizzes/shared/paper-steps.view.server.ts";
import { attemptState } from "./attempt-state.ts";
import { quizRules } from "./quiz-rules.ts";

/** The page of one quiz requirement; undefined where the programme has no such quiz. */
export async function viewQuiz(
  actor: Actor,
  enrollmentId: string,
  key: string,
  now: number,
  language: Language,
  words: ServerStrings,
) {
  const conn = read();
  const clock = await findClock(conn, now);
  const found = await findJourney(conn, enrollmentId, clock);
  const standing = found?.journey.stages
    .flatMap((stage) => stage.requirements)
    .find((row) => row.requirement.key === key);
  if (!found || standing?.requirement.kind !== "quiz") return undefined;
  const { requirement, progress } = standing;
  const published = await findQuizByKey(conn, requirement.quiz);
  if (!published) return undefined;
  const { quiz } = published;
  const { subject, facts, traineeName } = found;
  const isOral = quiz.mode === "oral";
  const isOwn = actor.id === subject.traineeId;
  const facing = facts.attempts.filter((attempt) => attempt.requirementKey === key);
  const extra = facts.extraAttempts[key] ?? 0;
  const last = facing.at(-1);
  const end = last ? effectiveEnd(last, now) : null;
  const may = mayStart(quiz, facing, extra, now);
  const ownerId = progress.owner && personOf(progress.owner, subject);
  const granted = await findAllExtraAttempts(conn, enrollmentId, key);
  const names = await findNames(conn, [ownerId, ...granted.map((row) => row.grantedById)]);
  const results = new Map((await findAllResults(conn, enrollmentId, key)).map((row) => [row.id, row]));
  const onPaper =
    last && end?.open
      ? await viewPaperSteps(actor, subject, { ...last, enrollmentId, quiz, result: null }, words)
      : null;
  const submittedAt = end && !end.open ? end.submittedAt : null;
  const window = windowOn(facts.examDays, requirement.quiz, clock.today);
  const extraBp = await findExtraTime(conn, enrollmentId);
  const isReached = openingOf(found.journey, key).ok;
  const mayOpen = may.ok && (window.state === "always" || window.state === "open") && isReached;
  const mayJudge = mayGrade(quiz.gradedBy, actor, subject);
  const unfinished = last?.submittedAt === null ? last : undefined;
  const isRunning = end?.open === true;
  const isOver = end?.open === false;
  const mayExamine = isOral && isReached && mayJudge && !isOwn && (may.ok || isRunning);
  const mayGive = !isOwn && !isOral && mayOpen && can(actor, "attempt.on-paper", subject);
  return {
    window: window.state === "open" ? window : null,
    title: inLanguage(requirement.title, language),
    lead: inLanguage(quiz.purpose ?? requirement.why, language),
    enrollmentId,
    key,
    isOwn,
    traineeName,
    rules: quizRules(quiz, { window, extraBp, extra, faced: facing.length, clock }),
    progress: {
      state: progress.state,
      isException: progress.reason === "switched-off",
      reason: progress.reason,
      owner: progress.owner,
      until: progress.until ?? null,
      ownerName: ownerId ? (names[ownerId] ?? null) : null,
      ...(progress.recognition && { recognition: progress.recognition }),
    },
    // What else can be decided once the attempts are used up.
    ways:
      isOwn || progress.reason !== "attempts-used-up"
        ? null
        : {
            retest: last && mayJudge ? last.id : null,
            exception: can(actor, "exception.make", subject) ? found.journey.current.number : null,
            ending: can(actor, "enrollment.end", subject),
          },
    waiting:
      progress.reason === "grading" && submittedAt !== null && last?.submittedAt !== null
        ? {
            since: submittedAt,
            promisedOn: promisedOn(clock.calendar, dayOf(submittedAt, clock.timeZone), quiz.gradingDays),
          }
        : null,
    attempts: facing.map((attempt) => ({
      id: attempt.id,
      number: attempt.number,
      submittedAt: attempt.submittedAt,
      state: attemptState(attempt, now),
      scoreBp: results.get(attempt.id)?.scoreBp ?? null,
      neededBp: results.get(attempt.id)?.passingScoreBp ?? null,
    })),
    isTimeOver: unfinished !== undefined && isOver,
    granted: granted.map(({ id, grantedAt, grantedById, remedy }) => ({
      id,
      at: grantedAt,
      by: names[grantedById] ?? "",
      remedy,
    })),
    onPaper,
    may: {
      continue: isOwn && !isOral && !onPaper && last && isRunning ? last.id : null,
      practise: isOwn && quiz.practice === true && standing.progress.state !== "shut",
      examine: mayExamine ? (isRunning ? ("goOn" as const) : ("begin" as const)) : null,
      close: isOwn && unfinished && isOver ? unfinished.id : null,
      start: isOwn && !isOral && mayOpen,
      giveOnPaper: mayGive ? { label: words.paper.steps.give, hint: words.paper.steps.giveHint } : null,
      grant: !isOwn && progress.reason === "attempts-used-up" && actsAs("trainer", actor, subject),
    },
  };
}
