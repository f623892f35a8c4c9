import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  "other-kind": "A question's kind can't be changed. Write a new question.",
  "no-questions": "Add fixed questions, must-haves or a draw.",
  "oral-only": "It would ask oral questions. Choose “Oral exam” or leave them out.",
  "no-such-question": "One key does not belong to any question.",
  "asked-already": "Somebody has already been asked one of them. Retire the others one by one.",
  "same-place": "Two have the same place. Give each its own.",
  "too-few-ticked": "Tick more questions, or ask fewer of them.",
  "no-drafts": "Choose at least one draft.",
  "draft-gone":
    "This draft is no longer offered: its fact changed, somebody left it out, or it is asked about already.",
};

export const flash = {
  "question-retired": () => "Question retired. Attempts already started keep it.",
  "question-returned": () => "Question back in use.",
  "quiz-published": () => "Quiz published. Attempts started from now on get it.",
  "quiz-draft-discarded": () => "Draft discarded.",
  "questions-imported": ({ n }) =>
    n === "1" ? "1 question added to the bank." : `${n} questions added to the bank.`,
  "drafts-published": ({ n, skipped }) =>
    [
      n === "1" ? "1 question published." : `${n} questions published.`,
      skipped === "0" ? "" : `Left as they are, because something has changed: ${skipped}.`,
    ]
      .filter(Boolean)
      .join(" "),
  "draft-left-out": () => "Left out until the fact changes.",
  "draft-offered-again": () => "Offered again.",
} satisfies Record<string, Say>;

export const journal = {
  "questions.imported": "Questions imported",
  "questions.import-undone": "Import of questions undone",
  "question.retired": "Question retired",
  "question.returned": "Question back in use",
  "question.reviewed": "Question reviewed",
  "question.published": "Question published",
  "question.drafted": "Question published from a draft",
  "question.drafted-edited": "Question published from a draft, with changes",
  "draft.left-out": "Draft of a question left out",
  "draft.offered-again": "Draft of a question offered again",
  "quiz.published": "Quiz published",
} satisfies Partial<Record<JournalAct, string>>;
