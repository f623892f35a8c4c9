import {
  drawOptions,
  linesOfChoice,
  mendedOptions,
  notesOnOptions,
  optionsProblem,
  sayOptions,
  scoreChoice,
  textsOfOptions,
} from "#app/domain/choice-answers.ts";
import { optionRows, readOptions, writeOptions } from "#app/domain/option-rows.ts";
import { defineQuestionKind } from "#app/domain/question-kind.ts";
import type { BankOption } from "#app/domain/question-parts.ts";
import { fullBp } from "#app/domain/share-of-points.ts";

type Single = { options: BankOption[]; correct: string };

/** One option is chosen; each that brings all points by itself is right. */
export const single = defineQuestionKind<Single>()({
  answer: { as: "option" },
  judged: null,
  pricedProduct: null,
  draw: (question, { random }) => drawOptions(question, rightOnes(question), random),
  score: (given, _, key) => scoreChoice(given, key),
  said: sayOptions,
  right: (shown, { correct = [] }, language) => sayOptions(correct, shown, language),
  notes: notesOnOptions,
  problem: (question) => optionsProblem(question, [question.correct]),
  texts: textsOfOptions,
  mended: (shown, old, question) => mendedOptions(shown, old, question, rightOnes(question)),
  keyLines: (question) => linesOfChoice(question, rightOnes(question)),
  sample: (isRight, { options = [] }, { correct = [] }) =>
    (isRight ? correct[0] : options.find(({ id }) => !correct.includes(id))?.id) ?? "",
  fields: { options: optionRows("one") },
  write: (question) => ({ options: writeOptions(question?.options, [question?.correct ?? ""]) }),
  read(filled, before) {
    const { options, right, isWeighed } = readOptions(filled, before?.options);
    if (!isWeighed && right.length > 1) return { field: "options", code: "several-right" };
    const [best] = [...options].sort((a, b) => (b.weightBp ?? 0) - (a.weightBp ?? 0));
    return { options, correct: (isWeighed ? best?.id : right[0]) ?? "" };
  },
});

function rightOnes({ options, correct }: Single): string[] {
  return options.filter(({ id, weightBp = 0 }) => id === correct || weightBp >= fullBp).map(({ id }) => id);
}
