import type { ComponentType, ReactNode } from "react";
import type { QuestionKind } from "#app/domain/quiz-questions.ts";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { Field, Select, TextArea } from "#app/ui/field.tsx";
import { type Rich, RichLine } from "#app/ui/rich-text.tsx";
import { useWords } from "#app/web/strings.tsx";

export type Choice = { value: string; label: string; rich: Rich };
type Props = {
  name: string;
  label: ReactNode;
  isHeading: boolean;
  hint: string;
  error: string | undefined;
  options: Choice[];
  lefts: Choice[];
  answer: string | string[];
  /** What was typed, where it is typed. */
  text: string;
};

/** What takes the answer to a question of each kind. */
export const answerFields: Record<QuestionKind, ComponentType<Props>> = {
  single: ChooseOne,
  multiple: ChooseSeveral,
  "true-false": ChooseOne,
  short: WriteLine,
  number: WriteFigure,
  calculated: WriteFigure,
  matching: ChoosePairs,
  ordering: ChoosePlaces,
  free: WriteText,
  oral: WriteText,
};

function ChooseOne(props: Props) {
  return <ChooseAmong type="radio" {...props} />;
}

function ChooseSeveral(props: Props) {
  return <ChooseAmong type="checkbox" {...props} />;
}

function ChooseAmong({
  type,
  name,
  label,
  isHeading,
  hint,
  error,
  options,
  answer,
}: Props & { type: "radio" | "checkbox" }) {
  return (
    <ChoiceGroup
      type={type}
      name={name}
      legend={<Legend isHeading={isHeading}>{label}</Legend>}
      {...(hint ? { hint } : {})}
      error={error}
      defaultValue={answer}
      options={options.map(({ value, rich }) => ({ value, label: <RichLine text={rich} /> }))}
    />
  );
}

function WriteLine({ name, label, isHeading, hint, error, text }: Props) {
  return (
    <Field
      name={name}
      label={label}
      isHeading={isHeading}
      hint={hint}
      error={error}
      defaultValue={text}
      autoComplete="off"
    />
  );
}

function WriteFigure({ name, label, isHeading, hint, error, text }: Props) {
  return (
    <Field
      name={name}
      label={label}
      isHeading={isHeading}
      hint={hint}
      error={error}
      defaultValue={text}
      autoComplete="off"
      inputMode="decimal"
    />
  );
}

function WriteText({ name, label, isHeading, hint, error, text }: Props) {
  return (
    <TextArea
      name={name}
      label={label}
      isHeading={isHeading}
      hint={hint}
      error={error}
      defaultValue={text}
      rows={8}
    />
  );
}

function ChoosePairs({ lefts, options, ...props }: Props) {
  const fitting = options.map(({ value, label }) => ({ part: value, label }));
  return <ChooseParts {...props} items={lefts} choices={fitting} />;
}

function ChoosePlaces({ options, ...props }: Props) {
  const words = useWords(quizzesWords);
  const places = options.map((_, index) => ({ part: String(index + 1), label: words.place(index + 1) }));
  return <ChooseParts {...props} items={options} choices={places} />;
}

type Parts = Pick<Props, "name" | "label" | "isHeading" | "hint" | "error" | "answer"> & {
  items: Choice[];
  choices: { part: string; label: string }[];
};

/** Each item gets one of the choices, as `item:choice`. */
function ChooseParts({ name, label, isHeading, hint, error, answer, items, choices }: Parts) {
  const { chooseHere } = useWords(quizzesWords);
  return (
    <fieldset id={name} tabIndex={-1} aria-describedby={`${name}-hint`}>
      <legend>
        <Legend isHeading={isHeading}>{label}</Legend>
      </legend>
      <p id={`${name}-hint`} className="mt-0.5">
        {hint}
      </p>
      {error ? <p className="mt-0.5 font-semibold text-error">{error}</p> : null}
      <div className="mt-3 space-y-4">
        {items.map((item) => (
          <Select
            key={item.value}
            id={`${name}-${item.value}`}
            name={`${name}[]`}
            label={<RichLine text={item.rich} />}
            defaultValue={[answer].flat().find((part) => part.startsWith(`${item.value}:`))}
            options={[
              { value: "", label: chooseHere },
              ...choices.map((choice) => ({ value: `${item.value}:${choice.part}`, label: choice.label })),
            ]}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Legend({ isHeading, children }: { isHeading: boolean; children: ReactNode }) {
  return isHeading ? <h1 className="text-xl">{children}</h1> : <h2 className="text-lg">{children}</h2>;
}
