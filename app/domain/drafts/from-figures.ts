import { shuffle } from "#app/domain/shuffle.ts";
import { type Figure, figuresToChange, withFigure } from "./changed-figures.ts";
import { askOne, leastWrong } from "./choices.ts";
import type { DraftForm, TextTopic } from "./draft.ts";
import { figuresIn } from "./figures.ts";
import { why } from "./from-texts.ts";
import { onRecord, statementsOf } from "./on-record.ts";

const ratios = [1 / 2, 2 / 3, 3 / 4, 5 / 4, 4 / 3, 3 / 2, 2];

/** What is said of this product, among the same with other figures: they contradict its card, so none of them holds. */
export const rightFigure =
  (topic: TextTopic): DraftForm =>
  (asked) => {
    const { own, languages, random } = asked;
    const known = onRecord(own, topic, languages)
      .flatMap((text) => Object.values(text))
      .flatMap((said) => figuresIn(said ?? "").map(({ value }) => Number(value)));
    for (const right of shuffle(statementsOf(own, topic, languages), random)) {
      const [figure] = figuresToChange(right, languages);
      const others = figure ? othersThan(figure, known) : [];
      if (!figure || others.length < leastWrong) continue;
      return askOne(
        {
          prompt: asked.ask((words) => words.figures[topic]),
          explanation: why(topic, asked),
          right: [{ text: right }],
          wrong: shuffle(others, random).map((value) => ({ text: withFigure(right, figure, value) })),
        },
        random,
      );
    }
    return null;
  };

/** Figures somebody could take for this one; none that would bend the word beside it, as one does and in Bulgarian a two in words. */
function othersThan({ sort, value, decimals, isPercent }: Figure, known: readonly number[]): number[] {
  if (sort === "words")
    return [3, 4, 5, 6, 7, 8, 9, 10].filter((n) => n !== value && Math.abs(n - value) < 4);
  const isYear = decimals === 0 && value >= 1900 && value < 2100;
  if (isYear || (decimals === 0 && value < 2)) return [];
  const scale = 10 ** decimals;
  const step = stepOf(Math.round(value * scale), decimals === 0);
  const near = ratios.map((ratio) => Math.round((value * scale * ratio) / step) * step);
  const isAsExact = (n: number) => decimals === 0 || n % 10 !== 0;
  const isPossible = (n: number) => n >= 2 && !known.includes(n) && !(isPercent && value <= 100 && n >= 100);
  return [...new Set(near)]
    .filter((n) => n > 0 && isAsExact(n))
    .map((n) => n / scale)
    .filter((n) => (decimals === 0 ? isPossible(n) : !known.includes(n)));
}

/** As round as it is itself: 250 goes by fifties, 60 by tens, 24 by sixes, 46 by twos, 2.4 by two tenths. */
function stepOf(n: number, isWhole: boolean): number {
  const ten = 10 ** (/0*$/.exec(String(n))?.[0].length ?? 0);
  const round = !isWhole ? [2] : ten > 1 ? [5 * ten, ten, ten / 2] : [5, 6, 2];
  return round.find((step) => n % step === 0 && n / step >= 2) ?? 1;
}
