import type { ReactNode } from "react";
import { type Rich, RichLine, RichText } from "#app/ui/rich-text.tsx";

type Labels = { letter: string; place: string; item: string };
type Asked = {
  number: number;
  as: "boxes" | "pairs" | "steps" | "lines";
  prompt: Rich;
  points: string;
  hint: string;
  lines: number;
  options: { letter: string; rich: Rich }[];
  lefts: Rich[];
};

/** One question as it is printed: boxes to tick, cells to fill in or lines to write on. */
export function SheetQuestion({ question, labels }: { question: Asked; labels: Labels }) {
  const { number, prompt, points, hint } = question;
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

function Space({ question: { as, options, lefts, lines }, labels }: { question: Asked; labels: Labels }) {
  const rows = (some: Rich[], label: string) => (
    <Cells
      head={[labels.item, label]}
      rows={some.map((text) => <RichLine key={JSON.stringify(text)} text={text} />)}
    />
  );
  switch (as) {
    case "lines":
      return (
        <div aria-hidden="true">
          {Array.from({ length: lines }, (_, line) => (
            <div key={String(line)} className="h-8 border-b border-base-content/60" />
          ))}
        </div>
      );
    case "steps":
      return rows(
        options.map(({ rich }) => rich),
        labels.place,
      );
    case "pairs":
      return (
        <>
          {rows(lefts, labels.letter)}
          <Letters options={options} />
        </>
      );
    case "boxes":
      return <Letters options={options} hasBoxes />;
  }
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

function Cells({ head, rows }: { head: [string, string]; rows: ReactNode[] }) {
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
            <td className={cell}>{row}</td>
            <td className={cell} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
