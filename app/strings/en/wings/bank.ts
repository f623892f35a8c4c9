import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  "other-kind": "The kind of a question does not change. Write a new one.",
  "no-questions": "Say what it asks: fixed questions, must-haves or a draw.",
  "oral-only": "It would ask spoken questions. Choose “spoken” or leave them out.",
  "no-such-question": "There is a key that no question has.",
  "asked-already": "Somebody has been asked one of them already; retire the others one by one.",
  "same-place": "Two of them have the same place. Give each a place of its own.",
};

export const flash = {
  "question-retired": () => "The question is no longer asked. Papers begun keep it.",
  "question-returned": () => "The question may be asked again.",
  "questions-imported": ({ n }) =>
    n === "1" ? "1 question is in the bank." : `${n} questions are in the bank.`,
} satisfies Record<string, Say>;

export const journal = {
  "questions.imported": "Questions imported",
  "questions.import-undone": "Import of questions undone",
  "question.retired": "Question retired",
  "question.returned": "Question back in use",
  "question.reviewed": "Question reviewed",
  "question.published": "Question published",
  "quiz.published": "Quiz published",
} satisfies Partial<Record<JournalAct, string>>;
