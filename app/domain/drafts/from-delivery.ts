import type { Localized } from "#app/domain/localized.ts";
import type { DeliveryKind } from "#app/domain/product.ts";
import { shuffle } from "#app/domain/shuffle.ts";
import { askOne, type Choice, leastWrong } from "./choices.ts";
import type { DeliveryTopic, DraftAsked, DraftForm, KnownProduct } from "./draft.ts";
import { named } from "./named.ts";
import { picked } from "./seeded.ts";

export const kindOfDelivery: Record<DeliveryTopic, DeliveryKind> = {
  "in-stock-delivery": "inStock",
  "out-of-stock-delivery": "outOfStock",
};

/** In how many working days at most, as a figure. */
export const daysAsFigure =
  (topic: DeliveryTopic): DraftForm =>
  (asked) => {
    const days = daysOf(asked.own, topic);
    if (days === null || days === 0) return null;
    return {
      kind: "number",
      points: 1,
      value: days,
      tolerance: 0,
      unit: asked.say((words) => words.unitOfDays),
      prompt: asked.ask((words) => words.inDays[topic]),
      explanation: why(topic, asked, days),
    };
  };

/** The same among the days of other products, and of this one when it is the other way round. */
export const daysAsChoice =
  (topic: DeliveryTopic): DraftForm =>
  (asked) => {
    const days = daysOf(asked.own, topic);
    if (days === null) return null;
    return askOne(
      {
        prompt: asked.ask((words) => words.one[topic]),
        explanation: why(topic, asked, days),
        right: [inWords(days, asked)],
        wrong: wrongDays(topic, asked, days),
      },
      asked.random,
    );
  };

export const trueDays =
  (topic: DeliveryTopic): DraftForm =>
  (asked) => {
    const days = daysOf(asked.own, topic);
    if (days === null) return null;
    const wrong = picked(wrongDays(topic, asked, days), asked.random);
    const isTrue = !wrong || asked.random() < 0.5;
    const said = isTrue ? inWords(days, asked).text : wrong.text;
    const prompt = asked.say((words, language) =>
      words.isTrue[topic](named(asked.own, words, language), said[language] ?? ""),
    );
    return { kind: "true-false", points: 1, prompt, correct: isTrue, explanation: why(topic, asked, days) };
  };

// A delivery in words that names more days than the figure says leaves open which of them is asked for.
function daysOf({ content }: KnownProduct, topic: DeliveryTopic): number | null {
  const { days, text } = content[kindOfDelivery[topic]];
  if (days === null) return null;
  const told = Object.values(text ?? {}).flatMap((said) =>
    [
      ...(said ?? "").matchAll(
        /(\d+)\s*(?:(?:working|business|working-)\s*days?|(?:работн\p{L}+\s+)?(?:дни|ден))/giu,
      ),
    ].map(([, n]) => Number(n)),
  );
  return told.some((n) => n > days) ? null : days;
}

function wrongDays(topic: DeliveryTopic, asked: DraftAsked, right: number): Choice[] {
  const { own, others, say, random } = asked;
  const [here, there] =
    topic === "in-stock-delivery"
      ? (["inStock", "outOfStock"] as const)
      : (["outOfStock", "inStock"] as const);
  const own2 = own.content[there].days;
  const found = new Map<number, Localized>();
  if (own2 !== null && own2 !== right)
    found.set(
      own2,
      say((words) => (there === "outOfStock" ? words.notes.outOfStock : words.notes.inStock)),
    );
  for (const kind of [here, there])
    for (const other of others) {
      const { days } = other.content[kind];
      if (days === null || days === right || found.has(days)) continue;
      if (kind === here)
        found.set(
          days,
          say((words, language) => words.notes.ofOther(named(other, words, language))),
        );
      else found.set(days, {});
    }
  const [first, ...rest] = [...found].map(([days, note]) => ({
    off: Math.abs(days - right),
    choice: { ...inWords(days, asked), ...(Object.keys(note).length > 0 && { note }) },
  }));
  // What lies far off is no temptation.
  const near = rest.sort((a, b) => a.off - b.off).slice(0, leastWrong);
  return shuffle([...(first ? [first] : []), ...near], random).map(({ choice }) => choice);
}

const inWords = (days: number, { say }: DraftAsked): Choice => ({ text: say((words) => words.days(days)) });

function why(topic: DeliveryTopic, { own, say }: DraftAsked, days: number): Localized {
  const { text } = own.content[kindOfDelivery[topic]];
  return say((words, language) =>
    [words.why[topic](named(own, words, language), words.days(days)), text?.[language] ?? ""]
      .filter(Boolean)
      .join(" "),
  );
}
