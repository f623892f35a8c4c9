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
import type { AnswerKey, BankOption } from "#app/domain/question-parts.ts";

type Multiple = {
  options: BankOption[];
  correct: string[];
  /** Wrong choices take away from right ones; left out, all or nothing. */
  credit?: "partial" | undefined;
};

/** Every right option is chosen, and none that is wrong. */
export const multiple = defineQuestionKind<Multiple>()({
  answer: { as: "options" },
  judged: null,
  pricedProduct: null,
  draw(question, { random }) {
    const { shown, key } = drawOptions(question, question.correct, random);
    return { shown, key: counted(key, question) };
  },
  score: (given, _, key) => scoreChoice(given, key),
  said: sayOptions,
  right: (shown, { correct = [] }, language) => sayOptions(correct, shown, language),
  notes: notesOnOptions,
  problem: (question) => optionsProblem(question, question.correct),
  texts: textsOfOptions,
  mended(shown, old, question) {
    const key = mendedOptions(shown, old, question, question.correct);
    return key && counted(key, question);
  },
  keyLines: (question) => linesOfChoice(question, question.correct),
  sample(isRight, { options = [] }, { correct = [] }) {
    if (isRight) return correct;
    return options
      .map(({ id }) => id)
      .filter((id) => !correct.includes(id))
      .slice(0, 1);
  },
  fields: {
    options: optionRows("some"),
    credit: { as: "choice", of: ["partial", "all"] },
  },
  write: (question) => ({
    options: writeOptions(question?.options, question?.correct ?? []),
    credit: question && question.credit !== "partial" ? "all" : "partial",
  }),
  read(filled, before) {
    const { options, right } = readOptions(filled, before?.options);
    const isPartial = filled.value("credit") === "partial";
    return { options, correct: right, ...(isPartial && { credit: "partial" as const }) };
  },
});

function counted(key: AnswerKey, { credit }: Multiple): AnswerKey {
  return { ...key, ...(credit && { credit }) };
}
