import type { FieldType } from "#app/domain/question-kind.ts";
import type { QuestionKind, rulesOfKinds } from "#app/domain/quiz-questions.ts";

type FieldWords<T extends FieldType> = {
  label: string;
  hint?: string;
} & (T extends { as: "choice"; of: readonly (infer Value extends string)[] }
  ? { choices: Record<Value, string> }
  : T extends { as: "rows"; cells: infer Cells }
    ? RowWords & { cells: Record<keyof Cells, CellWords> }
    : unknown);
type CellWords = { label: string; hint?: string };
/** What one row is called, what is folded in it, and how the rows are written as text. */
type RowWords = { row: string; add: string; fold?: string; lines: { label: string; hint: string } };

/** What the product says about one kind of question. */
export type WordsOfQuestionKind<K extends QuestionKind> = {
  title: string;
  hint: string;
  /** How its question is written, where its kind asks for something. */
  prompt?: string;
  /** Beside the field of its answer, on the screen and on paper; `unit` is empty where there is none. */
  screen: (unit: string) => string;
  sheet: (unit: string) => string;
  fields: {
    [F in keyof (typeof rulesOfKinds)[K]["fields"]]: FieldWords<
      (typeof rulesOfKinds)[K]["fields"][F] & FieldType
    >;
  };
};
/** The same as its readers need it who do not ask which kind it is. */
export type WordsOfAnyQuestionKind = Omit<WordsOfQuestionKind<QuestionKind>, "fields"> & {
  fields: Record<
    string,
    {
      label: string;
      hint?: string;
      choices?: Record<string, string>;
      cells?: Record<string, CellWords>;
    } & Partial<RowWords>
  >;
};
