import type { Localized } from "#app/domain/localized.ts";
import { shuffle } from "#app/domain/shuffle.ts";
import { askOne, askSeveral, type Choice } from "./choices.ts";
import type { DraftAsked, DraftForm, TextTopic } from "./draft.ts";
import { named } from "./named.ts";
import { statementsOf, toRead } from "./on-record.ts";
import { picked } from "./seeded.ts";
import { sharedWords } from "./stems.ts";
import { wrongStatements } from "./wrong-statements.ts";

/** What is said of this product, among what is said of others. */
export const oneStatement =
  (topic: TextTopic): DraftForm =>
  (asked) => {
    const right = rightOnes(topic, asked).slice(0, 1);
    return askOne(
      {
        prompt: asked.ask((words) => words.one[topic]),
        explanation: why(topic, asked),
        right: right.map((text) => ({ text })),
        wrong: wrongOnes(topic, asked, right),
      },
      asked.random,
    );
  };

/** Several that are said of it, among what is said of others. */
export const severalStatements =
  (topic: "features" | "terms-of-use"): DraftForm =>
  (asked) => {
    const right = rightOnes(topic, asked).slice(0, 2);
    return askSeveral(
      {
        prompt: asked.ask((words) => words.several[topic]),
        explanation: why(topic, asked),
        right: right.map((text) => ({ text })),
        wrong: wrongOnes(topic, asked, right),
      },
      asked.random,
    );
  };

/** A sentence that holds of it, or of another: where there are too few others for more. */
export const trueStatement =
  (topic: TextTopic): DraftForm =>
  (asked) => {
    const [right] = rightOnes(topic, asked);
    if (!right) return null;
    const wrong = picked(wrongOnes(topic, asked, [right]), asked.random);
    const isTrue = !wrong || asked.random() < 0.5;
    const said = isTrue ? right : wrong.text;
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

function wrongOnes(topic: TextTopic, asked: DraftAsked, right: readonly Localized[]): Choice[] {
  return wrongStatements(topic, asked, right).map(({ text, of }) => ({
    text,
    note: asked.say((words, language) => words.notes.ofOther(named(of, words, language))),
  }));
}

/** All that the product says of the topic. */
export function why(topic: TextTopic, { own, languages, say }: DraftAsked): Localized {
  const points = toRead(own, topic, languages);
  return say((words, language) =>
    words.why[topic](named(own, words, language), points.map((one) => one[language]).join(". ")),
  );
}
