import { isAccepted, isNearMiss } from "#app/domain/answer-text.ts";
import { percentOfWeight, weightOfPercent } from "#app/domain/answer-weights.ts";
import { acceptedLine } from "#app/domain/line-syntax.ts";
import type { Language } from "#app/domain/localized.ts";
import { asTyped, defineQuestionKind, none, nothing } from "#app/domain/question-kind.ts";
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
  fields: {
    accepted: {
      as: "rows",
      most: 100,
      line: acceptedLine,
      cells: { text: { as: "text", max: 300 }, share: { as: "share", least: 0 } },
    },
  },
  write: (question) => ({
    accepted: [
      ...(question?.accepted ?? []).map((text) => ({ id: "", cells: { text } })),
      ...(question?.partly ?? []).map(({ text, bp }) => ({
        id: "",
        cells: { text, share: String(percentOfWeight(bp)) },
      })),
    ],
  }),
  read(filled) {
    const all = filled
      .rows("accepted")
      .map((row) => ({ text: row.text("text"), share: row.number("share") }));
    const partly = all.flatMap(({ text, share }) =>
      share === null ? [] : [{ text, bp: weightOfPercent(share) }],
    );
    const accepted = all.flatMap(({ text, share }) => (share === null ? [text] : []));
    if (accepted.length === 0) return { field: "accepted", code: "required" };
    return { accepted, ...(partly.length > 0 && { partly }) };
  },
});

function keyOf({ accepted, partly }: Short): AnswerKey {
  return { accepted, ...(partly && { partly }) };
}

/** The first of the spellings that is in the letters of a language. */
function inLetters(spellings: readonly string[], language: Language): string {
  const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);
  return spellings.find((one) => isCyrillic(one) === (language === "bg")) ?? spellings[0] ?? "";
}
