import type { Localized } from "#app/domain/localized.ts";
import type { DeliveryKind } from "#app/domain/product.ts";
import { shuffle } from "#app/domain/shuffle.ts";
import { askOne, leastWrong } from "./choices.ts";
import type { DeliveryTopic, DraftAsked, DraftForm, KnownProduct } from "./draft.ts";
import { named } from "./named.ts";
import { picked } from "./seeded.ts";

export const kindOfDelivery: Record<DeliveryTopic, DeliveryKind> = {
  "in-stock-delivery": "inStock",
  "out-of-stock-delivery": "outOfStock",
};

/** In how many working days at most, as a figure; one day is asked for otherwise, because "1 working days" is no answer. */
export const daysAsFigure =
  (topic: DeliveryTopic): DraftForm =>
  (asked) => {
    const days = daysOf(asked.own, topic);
    if (days === null || days < 2) return null;
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
        right: [{ text: inWords(days, asked) }],
        wrong: wrongDays(topic, asked, days).map(({ days: n, note }) => ({ text: inWords(n, asked), note })),
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
    const said = isTrue ? days : wrong.days;
    const prompt = asked.say((words, language) =>
      words.isTrue[topic](named(asked.own, words, language), words.within(said)),
    );
    return { kind: "true-false", points: 1, prompt, correct: isTrue, explanation: why(topic, asked, days) };
  };

// A delivery in words that names more days than the figure says leaves open which of them is asked for.
function daysOf({ content }: KnownProduct, topic: DeliveryTopic): number | null {
  const { days } = content[kindOfDelivery[topic]];
  return days === null || daysTold(content, topic).some((n) => n > days) ? null : days;
}

const inDaysTold = /(\d+)\s*(?:(?:working|business|working-)\s*days?|(?:работн\p{L}+\s+)?(?:дни|ден))/giu;
const daysTold = (content: KnownProduct["content"], topic: DeliveryTopic) =>
  Object.values(content[kindOfDelivery[topic]].text ?? {}).flatMap((said) =>
    [...(said ?? "").matchAll(inDaysTold)].map(([, n]) => Number(n)),
  );

// What holds for some places or clients is no wrong answer.
function wrongDays(topic: DeliveryTopic, asked: DraftAsked, right: number): Wrong[] {
  const { own, others, say, random } = asked;
  const told = [right, ...daysTold(own.content, topic)];
  const [here, there] =
    topic === "in-stock-delivery"
      ? (["inStock", "outOfStock"] as const)
      : (["outOfStock", "inStock"] as const);
  const own2 = own.content[there].days;
  const found = new Map<number, Localized | undefined>();
  if (own2 !== null && !told.includes(own2))
    found.set(
      own2,
      say((words) => (there === "outOfStock" ? words.notes.outOfStock : words.notes.inStock)),
    );
  for (const kind of [here, there])
    for (const other of others) {
      const { days } = other.content[kind];
      if (days === null || told.includes(days) || found.has(days)) continue;
      const ofOther = () => say((words, language) => words.notes.ofOther(named(other, words, language)));
      found.set(days, kind === here ? ofOther() : undefined);
    }
  const [first, ...rest] = [...found].map(([days, note]) => ({ days, note }));
  // What lies far off is no temptation.
  const near = rest.sort((a, b) => Math.abs(a.days - right) - Math.abs(b.days - right)).slice(0, leastWrong);
  return shuffle([...(first ? [first] : []), ...near], random);
}

type Wrong = { days: number; note: Localized | undefined };

const inWords = (days: number, { say }: DraftAsked): Localized => say((words) => words.days(days));

function why(topic: DeliveryTopic, { own, say }: DraftAsked, days: number): Localized {
  const { text } = own.content[kindOfDelivery[topic]];
  return say((words, language) =>
    [words.why[topic](named(own, words, language), words.within(days)), text?.[language] ?? ""]
      .filter(Boolean)
      .join(" "),
  );
}
