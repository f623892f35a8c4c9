import type { Localized } from "#app/domain/localized.ts";
import { productTexts } from "#app/domain/product.ts";
import { shuffle } from "#app/domain/shuffle.ts";
import { askOne, askSeveral, type Choice } from "./choices.ts";
import type { DraftAsked, DraftForm, KnownProduct, TextTopic } from "./draft.ts";
import { named } from "./named.ts";
import { picked } from "./seeded.ts";
import { asOption, pointsIn, wholeOrPoints } from "./statements.ts";
import { apartFrom, sharedWords } from "./told-apart.ts";

/** Where a product says it. */
export const fieldOf = {
  features: "features",
  packaging: "packaging",
  "terms-of-use": "termsOfUse",
} as const;
/** So many wrong answers are looked for, so that the next draft has others. */
const looked = 7;

/** What is said of this product, among what is said of others. */
export const oneStatement =
  (topic: TextTopic): DraftForm =>
  (asked) => {
    const right = rightOnes(topic, asked);
    return askOne(
      {
        prompt: asked.ask((words) => words.one[topic]),
        explanation: why(topic, asked),
        right: right.slice(0, 1).map((text) => ({ text })),
        wrong: shuffle(wrongOnes(topic, asked), asked.random),
      },
      asked.random,
    );
  };

/** Several that are said of it, among what is said of others. */
export const severalStatements =
  (topic: "features" | "terms-of-use"): DraftForm =>
  (asked) =>
    askSeveral(
      {
        prompt: asked.ask((words) => words.several[topic]),
        explanation: why(topic, asked),
        right: rightOnes(topic, asked)
          .slice(0, 2)
          .map((text) => ({ text })),
        wrong: shuffle(wrongOnes(topic, asked), asked.random),
      },
      asked.random,
    );

/** A sentence that holds of it, or of another: where there are too few others for more. */
export const trueStatement =
  (topic: TextTopic): DraftForm =>
  (asked) => {
    const [right] = rightOnes(topic, asked);
    const wrong = picked(wrongOnes(topic, asked), asked.random);
    const isTrue = !wrong || asked.random() < 0.5;
    const said = isTrue ? right : wrong?.text;
    if (!right || !said) return null;
    const prompt = asked.say((words, language) =>
      words.isTrue[topic](named(asked.own, words, language), said[language] ?? ""),
    );
    return { kind: "true-false", points: 1, prompt, correct: isTrue, explanation: why(topic, asked) };
  };

// What gives the product's name away is asked last.
function rightOnes(topic: TextTopic, { own, languages, random }: DraftAsked): Localized[] {
  const isTelling = (text: Localized) =>
    languages.some((language) => sharedWords(text[language] ?? "", own.content.name[language] ?? "") > 0);
  const all = shuffle(statementsOf(own, topic, languages), random);
  return [...all.filter((text) => !isTelling(text)), ...all.filter(isTelling)];
}

/** One statement of each other product, of those that surely do not hold of this one. */
function wrongOnes(topic: TextTopic, { own, others, languages, random, say }: DraftAsked): Choice[] {
  const isWrong = apartFrom(onRecord(own, topic, languages));
  const found: Choice[] = [];
  for (const other of others) {
    if (found.length >= looked) break;
    const text = picked(statementsOf(other, topic, languages).filter(isWrong), random);
    if (text && !mentions(text, own))
      found.push({
        text,
        note: say((words, language) => words.notes.ofOther(named(other, words, language))),
      });
  }
  return found;
}

/** What a product says of a topic, each as an answer to choose. */
export function statementsOf(
  { content }: KnownProduct,
  topic: TextTopic,
  languages: DraftAsked["languages"],
): Localized[] {
  const text = content[fieldOf[topic]];
  return topic === "packaging" ? wholeOrPoints(text, languages) : pointsIn(text, languages);
}

/** All that is said of a product in every language; also point by point, where points are what is asked for. */
function onRecord(
  { content }: KnownProduct,
  topic: TextTopic,
  languages: DraftAsked["languages"],
): Localized[] {
  return productTexts
    .filter((name) => name !== "name" && name !== "unit")
    .flatMap((name) => {
      const text = content[name];
      const isWhole = topic === "packaging" && name === "packaging";
      return text ? [text, ...(isWhole ? [] : languages.flatMap((one) => pointsIn(text, [one])))] : [];
    });
}

const mentions = (text: Localized, { content }: KnownProduct) =>
  Object.entries(content.name).some(([language, name]) =>
    text[language as keyof Localized]?.toLowerCase().includes((name ?? "").toLowerCase()),
  );

function why(topic: TextTopic, { own, languages, say }: DraftAsked): Localized {
  const points = statementsOf(own, topic, languages);
  return say((words, language) =>
    words.why[topic](named(own, words, language), asOption(points.map((one) => one[language]).join("; "))),
  );
}
