import { gradeAnswer } from "#app/features/grading/answers/grade-answer.server.ts";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { startWarmUp } from "#app/features/quizzes/warm-ups/start-warm-up.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { tx } from "#db/engine";
import { publishQuestion } from "#db/queries/content.ts";
import {
  actor,
  answerAll,
  bank,
  begin,
  minute,
  setNow,
  start,
} from "#tests/features/quizzes/attempts/quiz-world.ts";

export const hour = 60 * minute;
export const day = 24 * hour;
export const nadia = actor("nadia");

/** Sits a quiz and hands it in. */
export async function sit(key: string, isRight: boolean, at: number): Promise<string> {
  const id = await begin(key, at);
  await answerAll(id, isRight, at);
  await submitAttempt(nadia, { attemptId: id }, at);
  return id;
}

/** Fails the first quiz once, then passes all three on the same morning; their questions are nobody's secret any more. */
export async function passEverything(): Promise<void> {
  await sit("basics", false, start);
  await sit("basics", true, start + hour);
  await sit("timed", true, start + 2 * hour);
  const survey = await sit("survey", true, start + 3 * hour);
  await gradeAnswer(
    actor("elena"),
    { attemptId: survey, questionKey: "why", bp: 10_000, comment: "" },
    start + 3 * hour,
  );
  await releaseAttempt(actor("elena"), { attemptId: survey }, start + 3 * hour);
}

/** Keeps so many questions in the bank for practice. */
export async function addPractice(count: number): Promise<void> {
  for (let n = 1; n <= count; n++) {
    await tx((t) =>
      publishQuestion(
        t,
        `practice-${n}`,
        {
          ...bank["sum"],
          prompt: { en: `Practice ${n}` },
          explanation: { en: "Counted" },
          value: 7,
        } as never,
        { at: start - day, actorId: null },
        { isPractice: true },
      ),
    );
  }
}

/** Starts a warm-up at this moment, which becomes the clock's; throws where it is refused. */
export async function warmUp(at: number): Promise<string> {
  setNow(at);
  const started = await startWarmUp(nadia, at);
  if (!started.ok) throw new Error(started.code);
  return started.warmUpId;
}
