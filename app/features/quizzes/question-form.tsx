import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";
import { AnswerField, type AskedQuestion } from "./answer-field.tsx";
import { useAutosave } from "./use-autosave.ts";

type Props = { attemptId: string; question: AskedQuestion & { number: number; key: string; seq: number }; showsOwn: boolean };

/** One question with its answer; kept while typing, saved for certain by its buttons. */
export function QuestionForm({ attemptId, question, showsOwn }: Props) {
  const words = useWords(quizzesWords);
  const { lost, ...watch } = useAutosave();
  return (
    <Form method="post" className="space-y-6" {...watch}>
      <input type="hidden" name="question" value={question.key} />
      <input type="hidden" name="seq" defaultValue={question.seq} />
      <AnswerField question={question} showsOwn={showsOwn} />
      {lost === "newer-answer" ? (
        <Notice tone="problem">
          {words.newerAnswer} <a className="link" href={paths.attemptQuestion(attemptId, question.number)}>{words.showNewer}</a>
        </Notice>
      ) : null}
      {lost === "handed-in" || lost === "time-over" ? (
        <Notice tone="problem">
          {words.noLongerOpen} <a className="link" href={paths.attemptResult(attemptId)}>{words.seeResult}</a>
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button name="go" value="next" wide>{words.next}</Button>
        {question.number > 1 ? <Button name="go" value="previous" tone="plain" wide>{words.previous}</Button> : null}
        <Button name="go" value="leave" tone="quiet" wide>{words.leave}</Button>
      </div>
    </Form>
  );
}

