import { ChoiceGroup } from "#app/ui/choice.tsx";
import type { QuestionKind } from "#app/domain/quiz-questions.ts";
import type { ReactNode } from "react";
import { Field, Select, TextArea } from "#app/ui/field.tsx";
import { type Rich, RichLine, RichText } from "#app/ui/rich-text.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";

type Choice = { value: string; label: string; rich: Rich };
export type AskedQuestion = {
  kind: QuestionKind;
  prompt: Rich;
  unit: string;
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

/** The field, or fields, that take an answer of this kind. */
export function AnswerField({ question: asked, showsOwn, name = "answer", pageTitle }: Props) {
  const words = useWords(quizzesWords);
  // What names the field stands in one line; whatever else the question says stands above it.
  const { label, above } = headOf(asked.prompt, words.yourAnswer);
  const isAlone = pageTitle !== undefined && above.length === 0;
  const [first, ...others] = above;
  const opensWithLine = first?.as === "p" || first?.as === "heading";
  return (
    <>
      {pageTitle !== undefined && !isAlone ? (
        <h1 className="text-xl">{opensWithLine ? <RichLine text={[first]} /> : pageTitle}</h1>
      ) : null}
      {above.length > 0 ? (
        <RichText text={pageTitle !== undefined && opensWithLine ? others : above} />
      ) : null}
      <FieldOf question={{ ...asked, prompt: label }} showsOwn={showsOwn} name={name} isHeading={isAlone} />
    </>
  );
}

function headOf(prompt: Rich, otherwise: string): { label: ReactNode; above: Rich } {
  const last = prompt.at(-1);
  return last?.as === "p"
    ? { label: <RichLine text={[last]} />, above: prompt.slice(0, -1) }
    : { label: otherwise, above: prompt };
}

type Labelled = Omit<AskedQuestion, "prompt"> & { prompt: ReactNode };

function FieldOf({
  question,
  showsOwn,
  name,
  isHeading,
}: {
  question: Labelled;
  showsOwn: boolean;
  name: string;
  isHeading: boolean;
}) {
  const { kind, prompt, unit, answer } = question;
  const options = question.options.map(({ value, rich }) => ({ value, label: <RichLine text={rich} /> }));
  const words = useWords(quizzesWords);
  const { errors, values } = useProblem();
  const error = errors[name];
  const text = (showsOwn ? values[name] : undefined) ?? [answer].flat().join(" ");
  const choice = {
    name,
    legend: <Legend isHeading={isHeading}>{prompt}</Legend>,
    error,
    defaultValue: answer,
  };
  switch (kind) {
    case "single":
      return <ChoiceGroup {...choice} type="radio" hint={words.chooseOne} options={options} />;
    case "multiple":
      return <ChoiceGroup {...choice} type="checkbox" hint={words.chooseSeveral} options={options} />;
    case "true-false":
      return (
        <ChoiceGroup
          {...choice}
          type="radio"
          options={[
            { value: "true", label: words.isTrue },
            { value: "false", label: words.isFalse },
          ]}
        />
      );
    case "matching":
      return <Pairs question={question} error={error} name={name} isHeading={isHeading} />;
    case "ordering":
      return <Places question={question} error={error} name={name} isHeading={isHeading} />;
    case "short":
      return (
        <Field
          name={name}
          label={prompt}
          isHeading={isHeading}
          hint={words.writeShort}
          error={error}
          defaultValue={text}
          autoComplete="off"
        />
      );
    case "number":
    case "calculated":
      return (
        <Field
          name={name}
          label={prompt}
          isHeading={isHeading}
          hint={words.writeNumber(unit)}
          error={error}
          defaultValue={text}
          autoComplete="off"
          inputMode="decimal"
        />
      );
    case "free":
    case "oral":
      return (
        <TextArea
          name={name}
          label={prompt}
          isHeading={isHeading}
          hint={words.writeFree}
          error={error}
          defaultValue={text}
          rows={8}
        />
      );
  }
}

function Legend({ isHeading, children }: { isHeading: boolean; children: ReactNode }) {
  return isHeading ? <h1 className="text-xl">{children}</h1> : <h2 className="text-lg">{children}</h2>;
}

type Several = { question: Labelled; error: string | undefined; name: string; isHeading: boolean };

function Pairs({ question: { prompt, lefts, options, answer }, error, name, isHeading }: Several) {
  const words = useWords(quizzesWords);
  return (
    <Parts
      name={name}
      prompt={<Legend isHeading={isHeading}>{prompt}</Legend>}
      hint={words.choosePairs}
      error={error}
    >
      {lefts.map((left) => (
        <Select
          key={left.value}
          id={`${name}-${left.value}`}
          name={`${name}[]`}
          label={left.label}
          defaultValue={[answer].flat().find((part) => part.startsWith(`${left.value}:`))}
          options={[
            { value: "", label: words.chooseHere },
            ...options.map(({ value, label }) => ({ value: `${left.value}:${value}`, label })),
          ]}
        />
      ))}
    </Parts>
  );
}

function Places({ question: { prompt, options, answer }, error, name, isHeading }: Several) {
  const words = useWords(quizzesWords);
  return (
    <Parts
      name={name}
      prompt={<Legend isHeading={isHeading}>{prompt}</Legend>}
      hint={words.choosePlaces}
      error={error}
    >
      {options.map((item) => (
        <Select
          key={item.value}
          id={`${name}-${item.value}`}
          name={`${name}[]`}
          label={item.label}
          defaultValue={[answer].flat().find((part) => part.startsWith(`${item.value}:`))}
          options={[
            { value: "", label: words.chooseHere },
            ...options.map((_, index) => ({
              value: `${item.value}:${index + 1}`,
              label: words.place(index + 1),
            })),
          ]}
        />
      ))}
    </Parts>
  );
}

function Parts({
  name,
  prompt,
  hint,
  error,
  children,
}: {
  name: string;
  prompt: ReactNode;
  hint: string;
  error: string | undefined;
  children: ReactNode;
}) {
  return (
    <fieldset id={name} tabIndex={-1} aria-describedby={`${name}-hint`}>
      <legend>{prompt}</legend>
      <p id={`${name}-hint`} className="mt-0.5">
        {hint}
      </p>
      {error ? <p className="mt-0.5 font-semibold text-error">{error}</p> : null}
      <div className="mt-3 space-y-4">{children}</div>
    </fieldset>
  );
}
