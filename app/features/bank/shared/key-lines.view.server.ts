import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import { figureText } from "#app/domain/number-text.ts";
import type { KeyLine } from "#app/domain/question-kind.ts";
import { type Question, rulesOf } from "#app/domain/quiz-questions.ts";
import { fullBp } from "#app/domain/share-of-points.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import type { Inline, Said } from "#app/ui/rich-text.tsx";
import { asSaid, inLine } from "#app/web/rich-text.server.ts";

export type ShownKeyLine = { key: string; text: Said; isRight: boolean; note: Said | null };

/** The key of a question as its author reads it, line by line: what each is worth and what is said to it. */
export function keyLinesIn(
  question: Question,
  language: Language,
  { bank, common, questionKinds }: ServerStrings,
): ShownKeyLine[] {
  const { fields } = questionKinds[question.kind];
  const say = (text: Localized) => inLine(inLanguage(text, language));
  const bare = ({ text, unit }: KeyLine): Inline[] => {
    if (typeof text === "string") {
      const isFigure = rulesOf(question.kind).answer.as === "figure";
      return [isFigure ? figureText(Number(text), language) : text, ...(unit ? [" ", ...say(unit)] : [])];
    }
    return "choice" in text ? [fields[text.field]?.choices?.[text.choice] ?? text.choice] : say(text);
  };
  return rulesOf(question.kind)
    .keyLines(question)
    .map((line, index) => {
      const { fits, place, isRight, bp, tolerance = 0, points, note, drawn } = line;
      const told = [
        bp && bp !== fullBp && bank.worth(common.percent(bp)),
        tolerance > 0 && bank.offBy(figureText(tolerance, language)),
        points && String(points),
        drawn && bank.drawn(drawn.volumes.join(", "), drawn.deferrals.join(", ")),
      ].filter((one) => typeof one === "string");
      const said = note ? [...told.map((one) => `${one} · `), ...say(note)] : [told.join(" · ")];
      const text = [...(place ? [`${place}. `] : []), ...bare(line), ...(fits ? [" → ", ...say(fits)] : [])];
      return { key: String(index), text: asSaid(text), isRight, note: asSaid(said) || null };
    });
}
