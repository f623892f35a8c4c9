import type { Localized } from "#app/domain/localized.ts";
import { shuffle } from "#app/domain/shuffle.ts";
import { askOne, askSeveral, type Choice } from "./choices.ts";
import type { DraftAsked, DraftForm, KnownProduct, LinkTopic } from "./draft.ts";
import { named, nameOf } from "./named.ts";
import { picked } from "./seeded.ts";

const listOf = { substitute: "substitutes", "add-on": "addOns" } as const;
const looked = 6;

/** Which product stands in for this one, or goes with it. */
export const oneProduct =
  (topic: LinkTopic): DraftForm =>
  (asked) =>
    askOne(
      {
        prompt: asked.ask((words) => words.one[topic]),
        explanation: why(topic, asked),
        right: shuffle(rightOnes(topic, asked), asked.random)
          .slice(0, 1)
          .map((one) => choice(one, asked)),
        wrong: shuffle(wrongOnes(topic, asked), asked.random),
      },
      asked.random,
    );

/** The same where it is more than one. */
export const severalProducts =
  (topic: LinkTopic): DraftForm =>
  (asked) =>
    askSeveral(
      {
        prompt: asked.ask((words) => words.several[topic]),
        explanation: why(topic, asked),
        right: rightOnes(topic, asked).map((one) => choice(one, asked)),
        wrong: shuffle(wrongOnes(topic, asked), asked.random),
      },
      asked.random,
    );

export const trueLink =
  (topic: LinkTopic): DraftForm =>
  (asked) => {
    const [right] = rightOnes(topic, asked);
    const wrong = picked(wrongOnes(topic, asked), asked.random);
    const isTrue = !wrong || asked.random() < 0.5;
    const other = isTrue ? right : wrong?.product;
    if (!right || !other) return null;
    const prompt = asked.say((words, language) =>
      words.isTrue[topic](named(asked.own, words, language), named(other, words, language)),
    );
    return { kind: "true-false", points: 1, prompt, correct: isTrue, explanation: why(topic, asked) };
  };

function rightOnes(topic: LinkTopic, { own, find }: DraftAsked): KnownProduct[] {
  return own.content[listOf[topic]].flatMap((key) => find(key) ?? []).filter(({ key }) => key !== own.key);
}

// A product on the other list goes first: it is what people mix up.
function wrongOnes(topic: LinkTopic, asked: DraftAsked): (Choice & { product: KnownProduct })[] {
  const { own, others, say } = asked;
  const isRight = topic === "substitute" ? replaces(asked) : goesWith(asked);
  const isMixedUp = ({ key }: KnownProduct) =>
    own.content[topic === "substitute" ? "addOns" : "substitutes"].includes(key);
  const wrong = others.filter((other) => !isRight(other));
  const noted = (note: "addsOnly" | "replacesOnly") =>
    say((words, language) => words.notes[note](named(own, words, language)));
  return [...wrong.filter(isMixedUp), ...wrong.filter((other) => !isMixedUp(other))]
    .slice(0, looked)
    .map((product) => ({
      product,
      ...choice(product, asked),
      ...(isMixedUp(product) && { note: noted(topic === "substitute" ? "addsOnly" : "replacesOnly") }),
    }));
}

const replaces =
  ({ own, isReplacing }: DraftAsked) =>
  (other: KnownProduct) =>
    isReplacing(own.key, other.key);

// What goes with it, what stands in for that, and what goes with either of them may go with it too.
function goesWith({ own, find, isReplacing }: DraftAsked): (other: KnownProduct) => boolean {
  const own2 = own.content.addOns;
  const further = own2.flatMap((key) => find(key)?.content.addOns ?? []);
  const ofSubstitutes = own.content.substitutes.flatMap((key) => find(key)?.content.addOns ?? []);
  const fitting = new Set([...own2, ...further, ...ofSubstitutes]);
  return (other) =>
    fitting.has(other.key) ||
    other.content.addOns.includes(own.key) ||
    own2.some((key) => isReplacing(key, other.key));
}

const choice = (product: KnownProduct, { languages }: DraftAsked): Choice => ({
  text: nameOf(product, languages),
});

function why(topic: LinkTopic, asked: DraftAsked): Localized {
  return asked.say((words, language) =>
    words.why[topic](
      named(asked.own, words, language),
      rightOnes(topic, asked)
        .map((one) => named(one, words, language))
        .join(", "),
    ),
  );
}
