import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import { figureText } from "#app/domain/number-text.ts";
import type { KeyLine } from "#app/domain/question-kind.ts";
import { type Question, rulesOf } from "#app/domain/quiz-questions.ts";
import { fullBp } from "#app/domain/share-of-points.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { plainText } from "#app/web/rich-text.server.ts";

export type ShownKeyLine = { text: string; isRight: boolean; note: string | null };

/** The key of a question as its author reads it, line by line: what each is worth and what is said to it. */
export function keyLinesIn(
  question: Question,
  language: Language,
  { bank, common, questionKinds }: ServerStrings,
): ShownKeyLine[] {
  const { fields } = questionKinds[question.kind];
  const say = (text: Localized) => plainText(inLanguage(text, language));
  const bare = ({ text, unit }: KeyLine): string => {
    if (typeof text === "string") {
      const isFigure = rulesOf(question.kind).answer.as === "figure";
      return [isFigure ? figureText(Number(text), language) : text, unit && say(unit)]
        .filter(Boolean)
        .join(" ");
    }
    return "choice" in text ? (fields[text.field]?.choices?.[text.choice] ?? text.choice) : say(text);
  };
  return rulesOf(question.kind)
    .keyLines(question)
    .map((line) => {
      const { fits, place, isRight, bp, tolerance = 0, points, note, drawn } = line;
      const told = [
        bp && bp !== fullBp && bank.worth(common.percent(bp)),
        tolerance > 0 && bank.offBy(figureText(tolerance, language)),
        points && String(points),
        drawn && bank.drawn(drawn.volumes.join(", "), drawn.deferrals.join(", ")),
        note && say(note),
      ].filter(Boolean);
      const text = `${place ? `${place}. ` : ""}${bare(line)}${fits ? ` → ${say(fits)}` : ""}`;
      return { text, isRight, note: told.join(" · ") || null };
    });
}
