import { isAccepted, isNearMiss } from "#app/domain/answer-text.ts";
import { percentOfWeight, weightOfPercent } from "#app/domain/answer-weights.ts";
import type { Language } from "#app/domain/localized.ts";
import { asTyped, defineQuestionKind, none, nothing } from "#app/domain/question-kind.ts";
import { linesIn } from "#app/domain/question-lines.ts";
import type { AnswerKey, PartlyRight } from "#app/domain/question-parts.ts";
import { fullBp, wholePoints } from "#app/domain/share-of-points.ts";

type Short = { accepted: string[]; partly?: PartlyRight<{ text: string }>[] | undefined };

/** A word or a few, one of those accepted. */
export const short = defineQuestionKind<Short>()({
  answer: { as: "text", longest: 300 },
  judged: null,
  pricedProduct: null,
  draw: (question) => ({ shown: {}, key: keyOf(question) }),
  score([text = ""], _, { accepted = [], partly = [] }) {
    if (accepted.some((one) => isAccepted(one, text))) return fullBp;
    const known = partly.filter((one) => one.text !== undefined && isAccepted(one.text, text));
    if (known.length > 0) return wholePoints(Math.max(...known.map(({ bp }) => bp)));
    const worthSomething = [...accepted, ...partly.flatMap((one) => (one.bp > 0 ? (one.text ?? []) : []))];
    return worthSomething.some((one) => isNearMiss(one, text)) ? "needs-grading" : 0;
  },
  said: asTyped,
  right: (_, { accepted }) => accepted?.slice(0, 3) ?? null,
  notes: nothing,
  problem: none,
  texts: nothing,
  mended: (_, { partly: __, ...old }, question) => ({ ...old, ...keyOf(question) }),
  keyLines: ({ accepted, partly = [] }) => [
    ...accepted.map((text) => ({ text, isRight: true })),
    ...partly.map(({ text, bp }) => ({ text, isRight: false, bp })),
  ],
  sample: (isRight, _, { accepted = [] }, language) => (isRight ? inLetters(accepted, language) : "?"),
  fields: { accepted: { as: "list", max: 4_000 } },
  write: (question) => ({
    accepted: [
      ...(question?.accepted ?? []),
      ...(question?.partly ?? []).map(({ text, bp }) => `%${percentOfWeight(bp)}% ${text}`),
    ].join("\n"),
  }),
  read(filled) {
    const all = linesIn(filled.value("accepted"));
    const partly = all.flatMap((line) => {
      const found = partial.exec(line);
      return found
        ? [{ text: found[2] ?? "", bp: weightOfPercent(Number(found[1]?.replace(",", "."))) }]
        : [];
    });
    return { accepted: all.filter((line) => !partial.test(line)), ...(partly.length > 0 && { partly }) };
  },
});

const partial = /^%(\d{1,2}(?:[.,]\d{1,7})?)%\s*(.+)$/;

function keyOf({ accepted, partly }: Short): AnswerKey {
  return { accepted, ...(partly && { partly }) };
}

/** The first of the spellings that is in the letters of a language. */
function inLetters(spellings: readonly string[], language: Language): string {
  const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);
  return spellings.find((one) => isCyrillic(one) === (language === "bg")) ?? spellings[0] ?? "";
}
