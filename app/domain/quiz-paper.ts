import { figureOf, type PriceList, workOffer } from "./price-list.ts";
import { type Localized, languages } from "./localized.ts";
import { shuffle } from "./quiz-draw.ts";
import {
  type AnswerKey,
  type Keys,
  type Option,
  type Paper,
  type PaperQuestion,
  type Question,
  type QuestionOf,
  rightOptions,
  type TruthNotes,
} from "./quiz-questions.ts";

export type BankQuestion = { key: string; versionId: string; question: Question };
type Split = { shown: PaperQuestion; key: AnswerKey };

/** The paper in the order drawn, and apart from it what scores it. Nothing in the paper hints at the key. Null without a price. */
export function paperOf(
  drawn: readonly BankQuestion[],
  prices: PriceList,
  random: () => number,
): { paper: Paper; keys: Keys } | null {
  const keys: Keys = {};
  const questions: PaperQuestion[] = [];
  for (const entry of drawn) {
    const halves = split(entry, prices, random);
    if (!halves) return null;
    keys[entry.key] = halves.key;
    questions.push(halves.shown);
  }
  return { paper: { questions }, keys };
}

function split(
  { key: questionKey, versionId, question }: BankQuestion,
  prices: PriceList,
  random: () => number,
): Split | null {
  const { kind, points, prompt, explanation, aspect } = question;
  const shown: PaperQuestion = { key: questionKey, versionId, kind, points, prompt };
  const key: AnswerKey = { ...(explanation && { explanation }), ...(aspect && { aspect }) };
  switch (question.kind) {
    case "single":
    case "multiple":
      return splitChoice(question, shown, key, random);
    case "true-false":
      return {
        shown,
        key: {
          ...key,
          correct: [String(question.correct)],
          ...(question.notes && { notes: notesOn(question.notes) }),
        },
      };
    case "short":
      return {
        shown,
        key: { ...key, accepted: question.accepted, ...(question.partly && { partly: question.partly }) },
      };
    case "number": {
      const { value, tolerance, unit, note, partly } = question;
      return {
        shown: unit ? { ...shown, unit } : shown,
        key: { ...key, value, tolerance, ...(note && { note }), ...(partly && { partly }) },
      };
    }
    case "calculated":
      return splitCalculated(question, shown, key, prices, random);
    case "matching":
      return splitMatching(question, shown, key, random);
    case "ordering": {
      const { options, renamed } = rename(question.items, random);
      return {
        shown: { ...shown, options },
        key: { ...key, correct: question.items.map(({ id }, index) => `${renamed.get(id)}:${index + 1}`) },
      };
    }
    case "free":
    case "oral":
      return {
        shown,
        key: { ...key, guidance: question.guidance, ...(question.rubric && { rubric: question.rubric }) },
      };
  }
}

function splitChoice(
  question: QuestionOf<"single"> | QuestionOf<"multiple">,
  shown: PaperQuestion,
  key: AnswerKey,
  random: () => number,
): Split {
  const { options, renamed } = rename(question.options, random);
  const fresh = (id: string) => renamed.get(id) ?? id;
  const correct = rightOptions(question).map(fresh);
  const notes = question.options.flatMap(({ id, explanation }) =>
    explanation ? [[fresh(id), explanation] as const] : [],
  );
  const weights = question.options.flatMap(({ id, weightBp }) =>
    weightBp === undefined ? [] : [[fresh(id), weightBp] as const],
  );
  return {
    shown: { ...shown, options },
    key: {
      ...key,
      correct,
      ...(question.kind === "multiple" && question.credit && { credit: question.credit }),
      ...(weights.length > 0 && { weights: Object.fromEntries(weights) }),
      ...(notes.length > 0 && { notes: Object.fromEntries(notes) }),
    },
  };
}

function notesOn({ true: whenTrue, false: whenFalse }: TruthNotes): Record<string, Localized> {
  return { ...(whenTrue && { true: whenTrue }), ...(whenFalse && { false: whenFalse }) };
}

function splitMatching(
  { pairs, others = [] }: QuestionOf<"matching">,
  shown: PaperQuestion,
  key: AnswerKey,
  random: () => number,
): Split {
  const lefts = rename(
    pairs.map(({ id, left }) => ({ id, text: left })),
    random,
  );
  const same = (a: Localized, b: Localized) => languages.every((language) => a[language] === b[language]);
  // Two pairs may share their right side: it stands once among the options.
  const rights: Option[] = [];
  const rightOf = new Map<string, string>();
  for (const { id, right } of [
    ...pairs,
    ...others.map((right, index) => ({ id: `other ${index}`, right })),
  ]) {
    const known = rights.find(({ text }) => same(text, right));
    if (!known) rights.push({ id, text: right });
    rightOf.set(id, known?.id ?? id);
  }
  const { options, renamed } = rename(rights, random);
  const correct = pairs.map(({ id }) => `${lefts.renamed.get(id)}:${renamed.get(rightOf.get(id) ?? id)}`);
  return { shown: { ...shown, lefts: lefts.options, options }, key: { ...key, correct } };
}

function splitCalculated(
  { product, asks, volumes, deferrals, tolerance }: QuestionOf<"calculated">,
  shown: PaperQuestion,
  key: AnswerKey,
  prices: PriceList,
  random: () => number,
): Split | null {
  const pick = (from: readonly number[]) => from[Math.floor(random() * from.length)] ?? 0;
  const worked = workOffer(prices, product, asks, pick(volumes), pick(deferrals));
  if (!worked) return null;
  const filled = (text: string | undefined) =>
    text?.replaceAll("{volume}", String(worked.volume)).replaceAll("{deferral}", String(worked.deferralDays));
  const prompt = Object.fromEntries(
    languages.flatMap((language) =>
      shown.prompt[language] ? [[language, filled(shown.prompt[language])]] : [],
    ),
  );
  const unit = asks === "discount" ? { en: "%", bg: "%" } : { en: "EUR", bg: "евро" };
  return { shown: { ...shown, prompt, unit }, key: { ...key, value: figureOf(worked), tolerance, worked } };
}

function rename(options: readonly Option[], random: () => number) {
  const renamed = new Map<string, string>();
  const used = new Set<string>();
  const shuffled = shuffle(options, random).map(({ id, text }) => {
    let fresh = "";
    do
      fresh = Math.floor(random() * 36 ** 6)
        .toString(36)
        .padStart(6, "0");
    while (used.has(fresh));
    used.add(fresh);
    renamed.set(id, fresh);
    return { id: fresh, text };
  });
  return { options: shuffled, renamed };
}
