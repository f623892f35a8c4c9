import type { Localized } from "./localized.ts";

export const questionKinds = ["single", "multiple", "short", "number", "free"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** The seven kinds of thing a survey asks about a product. */
export const aspects = [
  "features", "packaging", "substitute", "add-on", "terms-of-use", "in-stock-delivery", "out-of-stock-delivery",
] as const;
export type Aspect = (typeof aspects)[number];

export type Option = { id: string; text: Localized };
type Base = { prompt: Localized; points: number; aspect?: Aspect | undefined; explanation?: Localized | undefined };
export type Question =
  | (Base & { kind: "single"; options: Option[]; correct: string })
  | (Base & { kind: "multiple"; options: Option[]; correct: string[] })
  | (Base & { kind: "short"; accepted: string[] })
  | (Base & { kind: "number"; value: number; tolerance: number; unit?: Localized | undefined })
  | (Base & { kind: "free"; guidance: Localized });

/** A quiz as published. `passingScoreBp` in basis points; each pool draws `count` of its question keys. */
export type Quiz = {
  title: Localized;
  purpose?: Localized | undefined;
  pools: { count: number; from: string[] }[];
  passingScoreBp: number;
  attemptsLimit: number;
  coolDownMinutes: number;
  timeLimitMinutes: number | null;
  /** Working days within which written answers are graded. */
  gradingDays: number;
  gradedBy: "trainer" | "mentor" | "head";
};

/** What a trainee may see of a question. */
export type PaperQuestion = {
  key: string; versionId: string; kind: QuestionKind; points: number; prompt: Localized;
  options?: Option[]; unit?: Localized;
};
export type Paper = { questions: PaperQuestion[] };

/** What scores a question; it stays on the server until the result is released. */
export type AnswerKey = {
  correct?: string[]; accepted?: string[]; value?: number; tolerance?: number; guidance?: Localized;
  explanation?: Localized; aspect?: Aspect;
};
export type Keys = Record<string, AnswerKey>;

/** Text, one option's id, or several. */
export type Answer = string | string[];
