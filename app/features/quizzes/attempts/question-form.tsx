import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";
import { AnswerField, type AskedQuestion } from "#app/features/quizzes/shared/answer-field.tsx";
import type { KeptPlace } from "./kept-answers.ts";
import { type Kept, useAutosave } from "./use-autosave.ts";

type Props = {
  place: KeptPlace;
  question: AskedQuestion & { number: number; key: string; seq: number };
  title: string;
  showsOwn: boolean;
  onClock: (leftMs: number) => void;
};

/** One question with its answer; kept while typing, saved for certain by its buttons. */
export function QuestionForm({ place, question, title, showsOwn, onClock }: Props) {
  const words = useWords(quizzesWords);
  const { kept, seq, field, forget, watch } = useAutosave(place, question.seq, !showsOwn, onClock);
  return (
    <Form method="post" className="space-y-6" data-keeps-itself {...watch}>
      <input type="hidden" name="question" value={question.key} />
      <input ref={field} type="hidden" name="seq" value={seq} />
      <AnswerField question={question} showsOwn={showsOwn} pageTitle={title} />
      <div role="status">
        <WhereItIs kept={kept} place={place} forget={forget} />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button name="go" value="next" wide>
          {words.next}
        </Button>
        {question.number > 1 ? (
          <Button name="go" value="previous" tone="plain" wide>
            {words.previous}
          </Button>
        ) : null}
        <Button name="go" value="leave" tone="quiet" wide>
          {words.leave}
        </Button>
      </div>
    </Form>
  );
}

function WhereItIs({
  kept,
  place: { attemptId, number },
  forget,
}: {
  kept: Kept;
  place: KeptPlace;
  forget: () => void;
}) {
  const words = useWords(quizzesWords);
  const { common, refusals } = useWords();
  const here = paths.attemptQuestion(attemptId, number);
  switch (kept?.state) {
    case undefined:
      return null;
    case "saved":
    case "saving":
      return <p>{words.kept[kept.state]}</p>;
    case "unsaved":
      return <Notice tone="problem">{words.kept.unsaved}</Notice>;
    case "signed-out":
      return (
        <Notice tone="problem">
          {words.kept.signedOut}{" "}
          <a className="link" href={paths.signInFor(here)}>
            {common.signInAgain}
          </a>
        </Notice>
      );
    case "refused": {
      if (kept.code === "newer-answer")
        return (
          <Notice tone="problem">
            {words.newerAnswer}{" "}
            <a className="link" href={here} onClick={forget}>
              {words.showNewer}
            </a>
          </Notice>
        );
      if (kept.code === "handed-in" || kept.code === "time-over")
        return (
          <Notice tone="problem">
            {words.noLongerOpen}{" "}
            <a className="link" href={paths.attemptResult(attemptId)}>
              {words.seeResult}
            </a>
          </Notice>
        );
      return (
        <p>
          {words.kept.refused} {refusals[kept.code as keyof typeof refusals] ?? refusals.invalid}
        </p>
      );
    }
  }
}
