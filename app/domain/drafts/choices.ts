import type { Localized } from "#app/domain/localized.ts";
import type { BankOption } from "#app/domain/question-parts.ts";
import type { QuestionOf } from "#app/domain/quiz-questions.ts";
import { shuffle } from "#app/domain/shuffle.ts";
import { areAlike } from "./told-apart.ts";

/** An answer to choose, and what is said to whoever chooses it. */
export type Choice = { text: Localized; note?: Localized | undefined };
type Asked = {
  prompt: Localized;
  explanation: Localized;
  right: readonly Choice[];
  wrong: readonly Choice[];
};

/** The least there must be of wrong answers, and the most that are shown. */
export const leastWrong = 3;
const mostWrong = 4;

/** One right answer among three wrong ones; null where there are fewer that differ. */
export function askOne(asked: Asked, random: () => number): QuestionOf<"single"> | null {
  const [right] = asked.right;
  const wrong = differing(asked.wrong, asked.right, leastWrong);
  if (!right || wrong.length < leastWrong) return null;
  const { options, correct } = mixed([right], wrong, random);
  const { prompt, explanation } = asked;
  return { kind: "single", points: 1, prompt, explanation, options, correct: correct[0] ?? "" };
}

/** Two or three right answers among at least as many wrong ones. */
export function askSeveral(asked: Asked, random: () => number): QuestionOf<"multiple"> | null {
  const right = differing(asked.right, [], 3);
  const wrong = differing(asked.wrong, asked.right, right.length > 2 ? mostWrong : leastWrong);
  if (right.length < 2 || wrong.length < leastWrong) return null;
  const { options, correct } = mixed(right, wrong, random);
  const { prompt, explanation } = asked;
  return { kind: "multiple", points: 2, credit: "partial", prompt, explanation, options, correct };
}

/** So many of them that none is like another, nor like one of `besides`. */
function differing(all: readonly Choice[], besides: readonly Choice[], most: number): Choice[] {
  const found: Choice[] = [];
  for (const choice of all) {
    const isNew = [...found, ...besides].every(({ text }) => !areAlike(text, choice.text));
    if (isNew && found.length < most) found.push(choice);
  }
  return found;
}

function mixed(right: readonly Choice[], wrong: readonly Choice[], random: () => number) {
  const all = shuffle(
    [...right.map((one) => ({ ...one, isRight: true })), ...wrong.map((one) => ({ ...one, isRight: false }))],
    random,
  );
  const named = all.map((one, index) => ({ ...one, id: String.fromCharCode(97 + index) }));
  const options = named.map(
    ({ id, text, note }): BankOption => ({ id, text, ...(note && { explanation: note }) }),
  );
  return { options, correct: named.filter(({ isRight }) => isRight).map(({ id }) => id) };
}
