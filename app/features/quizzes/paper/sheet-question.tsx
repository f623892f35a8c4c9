import type { ComponentType } from "react";
import type { QuestionKind } from "#app/domain/quiz-questions.ts";
import { type Rich, RichLine, RichText } from "#app/ui/rich-text.tsx";

type Labels = { letter: string; place: string; item: string };
type Asked = {
  number: number;
  kind: QuestionKind;
  prompt: Rich;
  points: string;
  hint: string;
  options: { letter: string; rich: Rich }[];
  lefts: Rich[];
};

/** One question as it is printed: boxes to tick, cells to fill in or lines to write on. */
export function SheetQuestion({ question, labels }: { question: Asked; labels: Labels }) {
  const { kind, number, prompt, points, hint } = question;
  const Space = spaces[kind];
  return (
    <li className="break-inside-avoid">
      <div className="flex gap-3">
        <span className="min-w-7 font-bold">{number}.</span>
        <div className="min-w-0 flex-1 space-y-3">
          <div className="font-semibold">
            <RichText text={prompt} />
          </div>
          <p>
            {hint} ({points})
          </p>
          <Space question={question} labels={labels} />
        </div>
      </div>
    </li>
  );
}

const box = (
  <span aria-hidden="true" className="mt-1 inline-block size-4 shrink-0 border border-base-content" />
);

type SpaceProps = { question: Asked; labels: Labels };

/** Where the answer to a question of each kind is written. */
const spaces: Record<QuestionKind, ComponentType<SpaceProps>> = {
  single: Boxes,
  multiple: Boxes,
  "true-false": Boxes,
  short: OneLine,
  number: OneLine,
  calculated: OneLine,
  matching: LettersToPairs,
  ordering: Places,
  free: ManyLines,
  oral: ManyLines,
};

function Boxes({ question }: SpaceProps) {
  return <Letters options={question.options} hasBoxes />;
}

function OneLine() {
  return <Lines count={1} />;
}

function ManyLines() {
  return <Lines count={9} />;
}

function Lines({ count }: { count: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        <div key={String(line)} className="h-8 border-b border-base-content/60" />
      ))}
    </div>
  );
}

function LettersToPairs({ question: { lefts, options }, labels }: SpaceProps) {
  return (
    <>
      <Cells head={[labels.item, labels.letter]} rows={lefts} />
      <Letters options={options} />
    </>
  );
}

function Places({ question: { options }, labels }: SpaceProps) {
  return <Cells head={[labels.item, labels.place]} rows={options.map(({ rich }) => rich)} />;
}

function Letters({ options, hasBoxes }: { options: Asked["options"]; hasBoxes?: boolean }) {
  return (
    <ul className="space-y-2">
      {options.map(({ letter, rich }) => (
        <li key={letter} className="flex gap-2.5">
          {hasBoxes ? box : null}
          <span className="font-semibold">{letter}</span>
          <RichLine text={rich} />
        </li>
      ))}
    </ul>
  );
}

function Cells({ head, rows }: { head: [string, string]; rows: Rich[] }) {
  const cell = "border border-base-content/60 px-3 py-2 text-left align-top";
  return (
    <table className="w-full max-w-2xl border-collapse">
      <thead>
        <tr>
          <th className={cell}>{head[0]}</th>
          <th className={`${cell} w-24`}>{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={String(at)}>
            <td className={cell}>
              <RichLine text={row} />
            </td>
            <td className={cell} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
