import { inLanguage, type Language, type Localized } from "./localized.ts";
import type { WorkedOffer } from "./price-list.ts";
import type { Answer, Note, Right } from "./question-parts.ts";
import { type Keys, type Paper, type PaperQuestion, type QuestionKind, rulesOf } from "./quiz-questions.ts";

type Marks = ReadonlyMap<string, { bp: number; comment: string | null; isAlmost?: boolean }>;
export type Reviewed = {
  number: number;
  key: string;
  prompt: string;
  given: string[];
  bp: number | null;
  /** A slip of one letter where nobody marks. */
  isAlmost: boolean /** Another quiz may still ask it, so what is right is not told. */;
  isHeld: boolean;
  comment: string | null;
  kind: QuestionKind;
  right: Right;
  model: string | null;
  explanation: string | null;
  notes: Note[];
  worked: WorkedOffer | null;
};

/** Question by question; what is right, and why, only where `showsKeys` or where the answer was right. `isHeld` names keys that stay closed all the same. */
export function reviewOf(
  { questions }: Paper,
  answers: ReadonlyMap<string, Answer>,
  marks: Marks,
  keys: Keys,
  showsKeys: boolean,
  language: Language,
  isHeld: (questionKey: string) => boolean = () => false,
): Reviewed[] {
  const told = (text: Localized | undefined) => (text ? inLanguage(text, language) : null);
  return questions.map((question, index) => {
    const key = keys[question.key];
    const mark = marks.get(question.key);
    const isRight = mark?.bp === 10_000;
    const isShown = showsKeys && key !== undefined && mark !== undefined;
    const isOpen = isShown && !isHeld(question.key);
    return {
      number: index + 1,
      key: question.key,
      kind: question.kind,
      prompt: inLanguage(question.prompt, language),
      given: given(question, answers.get(question.key), language),
      bp: mark?.bp ?? null,
      isAlmost: mark?.isAlmost === true,
      isHeld: isShown && !isOpen && !isRight,
      comment: mark?.comment ?? null,
      right:
        isOpen && (!isRight || mark.isAlmost) ? rulesOf(question.kind).right(question, key, language) : null,
      model: isOpen ? told(key.guidance) : null,
      explanation: isOpen || isRight ? told(key?.explanation) : null,
      notes: isOpen
        ? rulesOf(question.kind).notes(question, key, [answers.get(question.key) ?? []].flat(), language)
        : [],
      worked: isOpen ? (key.worked ?? null) : null,
    };
  });
}

function given(question: PaperQuestion, answer: Answer | undefined, language: Language): string[] {
  const parts = [answer ?? []].flat().filter((part) => part.trim() !== "");
  return parts.length === 0 ? [] : rulesOf(question.kind).said(parts, question, language);
}
