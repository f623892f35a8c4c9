import type { ReactNode } from "react";
import { Card } from "#app/ui/card.tsx";
import { ScoreBar } from "#app/ui/score-bar.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";
import type { ShownReview } from "#app/features/quizzes/shared/shown-review.view.server.ts";

type Props = {
  scoreBp: number;
  isPassed: boolean;
  neededBp: number;
  review: Pick<ShownReview, "bp">[];
  children?: ReactNode;
};

/** The result at a glance: how many were right, and the mark that had to be reached. */
export function ScoreCard({ scoreBp, isPassed, neededBp, review, children }: Props) {
  const { common } = useWords();
  const words = useWords(quizzesWords);
  const [score, needed] = [common.percent(scoreBp), common.percent(neededBp)];
  const right = review.filter(({ bp }) => bp === 10_000).length;
  // Where verdicts stay closed only the share is told.
  const isCounted = review.length > 0 && review.every(({ bp }) => bp !== null);
  return (
    <Card>
      <p className="text-3xl font-bold">{isCounted ? words.rightOf(right, review.length) : score}</p>
      <p className="mt-1">
        <StateWord tone={isPassed ? "done" : "wrong"}>
          {isPassed ? words.passed(score, needed) : words.failed(score, needed)}
        </StateWord>
      </p>
      <div className="mt-3">
        <ScoreBar
          label={words.scoreBar(score, needed)}
          share={scoreBp / 10_000}
          needed={neededBp / 10_000}
          isReached={isPassed}
        />
      </div>
      {children}
    </Card>
  );
}
