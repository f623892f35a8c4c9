import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup, Field, TextArea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { useStrings } from "#app/web/strings.tsx";
import { useAutosave } from "./use-autosave.ts";

export type ShownQuestion = {
  number: number; key: string; kind: "single" | "multiple" | "short" | "number" | "free"; prompt: string; unit: string;
  options: { value: string; label: string }[]; answer: string | string[]; seq: number;
};
type Props = { attemptId: string; question: ShownQuestion; showsOwn: boolean };

/** One question with its answer; kept while typing, saved for certain by its buttons. */
export function QuestionForm({ attemptId, question, showsOwn }: Props) {
  const { quizzes: words } = useStrings();
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

function AnswerField({ question: { kind, prompt, unit, options, answer }, showsOwn }: Omit<Props, "attemptId">) {
  const { quizzes: words } = useStrings();
  const { errors, values } = useProblem();
  const error = errors["answer"];
  const text = (showsOwn ? values["answer"] : undefined) ?? [answer].flat().join(" ");
  switch (kind) {
    case "single":
    case "multiple": {
      const type = kind === "single" ? "radio" : "checkbox";
      const hint = kind === "single" ? words.chooseOne : words.chooseSeveral;
      return <ChoiceGroup type={type} name="answer" legend={<h2 className="text-lg">{prompt}</h2>} hint={hint} error={error} options={options} defaultValue={answer} />;
    }
    case "short": return <Field name="answer" label={prompt} hint={words.writeShort} error={error} defaultValue={text} autoComplete="off" />;
    case "number":
      return <Field name="answer" label={prompt} hint={words.writeNumber(unit)} error={error} defaultValue={text} autoComplete="off" inputMode="decimal" />;
    case "free": return <TextArea name="answer" label={prompt} hint={words.writeFree} error={error} defaultValue={text} rows={8} />;
  }
}
