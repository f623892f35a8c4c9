import type { PriceList } from "./price-list.ts";
import { type Keys, type Paper, type PaperQuestion, type Question, rulesOf } from "./quiz-questions.ts";

export type BankQuestion = { key: string; versionId: string; question: Question };

/** The paper in the order drawn, and apart from it what scores it. Nothing in the paper hints at the key. Null without a price. */
export function paperOf(
  drawn: readonly BankQuestion[],
  prices: PriceList,
  random: () => number,
): { paper: Paper; keys: Keys } | null {
  const keys: Keys = {};
  const questions: PaperQuestion[] = [];
  for (const { key, versionId, question } of drawn) {
    const { kind, points, prompt, explanation, aspect } = question;
    const halves = rulesOf(kind).draw(question, { prices, random });
    if (!halves) return null;
    keys[key] = { ...(explanation && { explanation }), ...(aspect && { aspect }), ...halves.key };
    questions.push({ key, versionId, kind, points, prompt, ...halves.shown });
  }
  return { paper: { questions }, keys };
}
