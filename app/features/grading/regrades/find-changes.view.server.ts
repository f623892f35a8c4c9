import type { AnswerKey } from "#app/domain/question-parts.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { scoreAnswer, verdictOf } from "#app/domain/quiz-scoring.ts";
import { mendedKey } from "#app/domain/regrade.ts";
import { settleMarks } from "#app/domain/settled-marks.ts";
import { contentHash } from "#db/hash.ts";
import type { ReleasedAttempt } from "#db/queries/regrade.ts";

type Side = { bp: number; scoreBp: number; isPassed: boolean };
export type RegradeChange = { attempt: ReleasedAttempt; key: AnswerKey; before: Side; after: Side };

/** So many attempts are looked through at once, the newest first. */
export const mostRegraded = 500;

/** What a preview showed, in one digest. */
export function digestOf(changes: readonly RegradeChange[]): string {
  return contentHash(
    changes.map(({ attempt, after }) => [attempt.id, after.bp, after.scoreBp, after.isPassed]),
  );
}

/** What scoring these attempts by the mended question would change, and how many papers do not fit it: other options were shown, or a person marked the answer by hand. */
export function findChanges(
  attempts: readonly ReleasedAttempt[],
  questionKey: string,
  question: Question,
): { changes: RegradeChange[]; misfits: number } {
  const changes: RegradeChange[] = [];
  let misfits = 0;
  for (const attempt of attempts) {
    const { paper, quiz, passingScoreBp, marks, keys, answer } = attempt;
    const shown = paper.questions.find(({ key }) => key === questionKey);
    const key = shown && mendedKey(shown, keys[questionKey] ?? {}, question);
    const byHand =
      marks.findLast(
        (row) =>
          row.questionKey === questionKey &&
          (row.origin === "scored" || row.origin === "regraded" || row.origin === "graded"),
      )?.origin === "graded";
    const bp = shown && key && !byHand ? scoreAnswer(shown, key, answer) : "needs-grading";
    if (!key || bp === "needs-grading") {
      misfits += 1;
      continue;
    }
    const now = settleMarks(paper, marks, quiz, passingScoreBp).marks;
    const regraded = settleMarks(
      paper,
      [...marks, { questionKey, bp, markedById: null, origin: "regraded" }],
      quiz,
      passingScoreBp,
    ).marks;
    const side = (all: ReadonlyMap<string, number>): Side => ({
      bp: all.get(questionKey) ?? 0,
      ...verdictOf(quiz, passingScoreBp, paper, all),
    });
    const [before, after] = [side(now), side(regraded)];
    if (before.bp !== after.bp) changes.push({ attempt, key, before, after });
  }
  return { changes, misfits };
}
