import { findUsableAnswers } from "#db/queries/calibration-answers.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { answerBounds, calibrators, graderBounds } from "#app/domain/calibration.ts";
import { tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { by, journal } from "#db/journal.ts";
import { insertRound } from "#db/queries/calibration.ts";
import { findAllPeopleByRole } from "#db/queries/people.ts";

type Input = {
  quizKey: string;
  questionKey: string;
  answers: number;
  graderIds: readonly string[];
  requestId: string;
};
type Outcome =
  | { ok: true; roundId: string }
  | { ok: false; code: "no-such-grader" | "two-to-five-graders" | "too-few-answers" | "already-recorded" };

/** Chooses answers by lot among those the graders did not write, and opens them to be marked. */
export async function startRound(
  actor: Actor,
  { quizKey, questionKey, answers, requestId, ...input }: Input,
  now: number,
): Promise<Outcome> {
  const roundId = randomUUID();
  const answerIds = Array.from({ length: answers }, () => randomUUID());
  const graderIds = [...new Set(input.graderIds)];
  if (graderIds.length < graderBounds.least || graderIds.length > graderBounds.most)
    return { ok: false, code: "two-to-five-graders" };
  return tx(async (t): Promise<Outcome> => {
    const known = new Set((await findAllPeopleByRole(t, [...calibrators])).map(({ id }) => id));
    if (!graderIds.every((id) => known.has(id))) return { ok: false, code: "no-such-grader" };
    const lots = (await findUsableAnswers(t, quizKey, questionKey))
      .filter(({ traineeId }) => !graderIds.includes(traineeId))
      .map((row) => ({ ...row, lot: contentHash([roundId, row.attemptId]) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, answers);
    const [first] = lots;
    if (!first || lots.length < answerBounds.least) return { ok: false, code: "too-few-answers" };
    const row = {
      id: roundId,
      quizId: first.quizId,
      questionVersionId: first.versionId,
      startedById: actor.id,
      startedAt: now,
      requestId,
    };
    const chosen = lots.map(({ attemptId, traineeId }, index) => ({
      id: answerIds[index] ?? "",
      roundId,
      attemptId,
      traineeId,
      questionKey,
    }));
    if (!(await insertRound(t, row, graderIds, chosen))) return { ok: false, code: "already-recorded" };
    await journal(t, {
      ...by(actor, now),
      act: "calibration.started",
      subjectId: null,
      objectKind: "calibration",
      objectId: roundId,
      body: { quizId: first.quizId, questionVersionId: first.versionId, graderIds, answers: chosen.length },
    });
    return { ok: true, roundId };
  });
}
