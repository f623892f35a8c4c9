import type { ReactNode } from "react";
import type { QuestionKind } from "#app/domain/quiz-questions.ts";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { isOnlyPictures, type Rich, RichLine, RichText } from "#app/ui/rich-text.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { answerFields, type Choice } from "./answer-fields.tsx";

export type AskedQuestion = {
  kind: QuestionKind;
  prompt: Rich;
  hint: string;
  options: Choice[];
  lefts: Choice[];
  answer: string | string[];
};

type Props = {
  question: AskedQuestion;
  showsOwn: boolean;
  name?: string;
  /** Where the question is the page's heading: what else to call it. */
  pageTitle?: string;
};

/** The question with what takes an answer of its kind. */
export function AnswerField({ question, showsOwn, name = "answer", pageTitle }: Props) {
  const words = useWords(quizzesWords);
  const { errors, values } = useProblem();
  const { kind, prompt, ...asked } = question;
  // What names the field stands in one line; whatever else the question says stands above it.
  const { label, above } = headOf(prompt, words.yourAnswer);
  const isAlone = pageTitle !== undefined && above.length === 0;
  const [first, ...others] = above;
  const opensWithLine = first?.as === "p" || first?.as === "heading";
  const FieldOfKind = answerFields[kind];
  return (
    <>
      {pageTitle !== undefined && !isAlone ? (
        <h1 className="text-xl">{opensWithLine ? <RichLine text={[first]} /> : pageTitle}</h1>
      ) : null}
      {above.length > 0 ? (
        <RichText text={pageTitle !== undefined && opensWithLine ? others : above} />
      ) : null}
      <FieldOfKind
        {...asked}
        name={name}
        label={label}
        isHeading={isAlone}
        error={errors[name]}
        text={(showsOwn ? values[name] : undefined) ?? [asked.answer].flat().join(" ")}
      />
    </>
  );
}

/** The last paragraph with the pictures that follow it; a question may be nothing but pictures. */
function headOf(prompt: Rich, otherwise: string): { label: ReactNode; above: Rich } {
  const worded = prompt.findLastIndex((block) => !isOnlyPictures(block));
  const head = prompt.slice(Math.max(worded, 0));
  return head[0]?.as === "p"
    ? { label: <RichLine text={head} />, above: prompt.slice(0, Math.max(worded, 0)) }
    : { label: otherwise, above: prompt };
}
