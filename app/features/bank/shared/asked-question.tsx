import { RichLine, RichText } from "#app/ui/rich-text.tsx";
import type { Asked } from "./asked.view.server.ts";

const box = "min-h-11 rounded-field border border-base-300 bg-base-100 px-3 py-2";

/** A question as it stands on a trainee's screen; nothing can be answered here. */
export function AskedQuestion({ question }: { question: Asked }) {
  const { prompt, hint, options, lefts, answer, isLong } = question;
  return (
    <div className="space-y-3">
      <div className="text-lg wrap-anywhere">
        <RichText text={prompt} />
      </div>
      {hint ? <p>{hint}</p> : null}
      {answer === "text" || answer === "figure" ? <div className={`${box} ${isLong ? "h-32" : ""}`} /> : null}
      {answer === "pairs" ? <Parts items={lefts} /> : null}
      {answer === "places" ? <Parts items={options} /> : null}
      {answer === "places" || options.length === 0 ? null : (
        <ul className="space-y-2">
          {options.map(({ id, text }) => (
            <li key={id} className={`flex items-center gap-3 ${box} wrap-anywhere`}>
              {answer === "pairs" ? null : <Mark isOne={answer !== "options"} />}
              <span className="min-w-0">
                <RichLine text={text} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Mark({ isOne }: { isOne: boolean }) {
  const shape = isOne ? "rounded-full" : "rounded-selector";
  return <span aria-hidden="true" className={`size-5 shrink-0 border-2 border-base-300 ${shape}`} />;
}

/** Each with a place to choose what belongs to it. */
function Parts({ items }: { items: Asked["lefts"] }) {
  return (
    <ul className="space-y-2">
      {items.map(({ id, text }) => (
        <li key={id} className="grid grid-cols-2 items-center gap-3 wrap-anywhere">
          <RichLine text={text} />
          <span aria-hidden="true" className={box} />
        </li>
      ))}
    </ul>
  );
}
