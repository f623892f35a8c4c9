import { Check } from "lucide-react";
import { type Rich, RichText, type Said, SaidText } from "#app/ui/rich-text.tsx";

type Props = {
  language: string;
  name: string;
  showsName: boolean;
  prompt: Rich;
  lines: { key: string; text: Said; isRight: boolean; note: Said | null }[];
  guidance: Rich | null;
  explanation: Rich | null;
};

/** A question in one language, what is right marked by word-free sign and weight of the letters. */
export function QuestionWithKey({ language, name, showsName, prompt, lines, guidance, explanation }: Props) {
  return (
    <section lang={language} className="space-y-3 rounded-box border border-base-300 bg-base-100 p-4 sm:p-5">
      {showsName ? <h2 className="text-base opacity-85">{name}</h2> : null}
      <div className="text-lg">
        <RichText text={prompt} />
      </div>
      <ul className="space-y-1.5">
        {lines.map(({ key, text, isRight, note }) => (
          <li key={key} className="flex gap-2">
            {isRight ? (
              <Check aria-hidden="true" size={20} className="mt-0.5 shrink-0 text-success" />
            ) : (
              <span className="w-5 shrink-0" />
            )}
            <span className={isRight ? "font-semibold wrap-anywhere" : "wrap-anywhere"}>
              <SaidText text={text} />
              {note ? (
                <span className="block font-normal opacity-85">
                  <SaidText text={note} />
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {guidance ? <RichText text={guidance} /> : null}
      {explanation ? (
        <div className="border-t border-base-300 pt-3">
          <RichText text={explanation} />
        </div>
      ) : null}
    </section>
  );
}
