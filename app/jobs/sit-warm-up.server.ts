import type { Actor } from "#app/domain/access.ts";
import { answerWarmUp } from "#app/features/quizzes/warm-ups/answer-warm-up.server.ts";
import { startWarmUp } from "#app/features/quizzes/warm-ups/start-warm-up.server.ts";
import { read } from "#db/engine";
import { findWarmUpKeys, findWarmUpQuestions } from "#db/queries/warm-ups.ts";
import { answerTo } from "./sit-quiz.server.ts";

/** Takes the warm-up of a day where there is one, the first `slips` answers wrong. */
export async function sitWarmUp(
  trainee: Actor,
  { slips, language }: { slips: number; language: "en" | "bg" },
  now: number,
): Promise<void> {
  const started = await startWarmUp(trainee, now);
  if (!started.ok) return;
  const keys = await findWarmUpKeys(read(), started.warmUpId, "all");
  for (const { position, question } of await findWarmUpQuestions(read(), started.warmUpId)) {
    const answer = answerTo(question, keys.get(position) ?? {}, { isRight: position > slips, language });
    const done = await answerWarmUp(
      trainee,
      { warmUpId: started.warmUpId, position, answer: answer === "" ? null : answer },
      now + position * 20_000,
    );
    if (!done.ok) throw new Error(`warm-up: ${done.code}`);
  }
}
