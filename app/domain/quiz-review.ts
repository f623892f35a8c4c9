import { inLanguage, type Language, type Localized } from "./localized.ts";
import type { WorkedOffer } from "./price-list.ts";
import { figureGiven } from "./quiz-scoring.ts";
import type { Answer, AnswerKey, Keys, Paper, PaperQuestion, QuestionKind } from "./quiz-questions.ts";

type Marks = ReadonlyMap<string, { bp: number; comment: string | null; isAlmost?: boolean }>;
export type Right = string[] | { figures: { value: number; tolerance: number }[]; unit: string } | null;
type Note = { of: string; text: string };
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
      right: isOpen && (!isRight || mark.isAlmost) ? rightOf(question, key, language) : null,
      model: isOpen ? told(key.guidance) : null,
      explanation: isOpen || isRight ? told(key?.explanation) : null,
      notes: isOpen ? notesOf(question, key, answers.get(question.key), language) : [],
      worked: isOpen ? (key.worked ?? null) : null,
    };
  });
}

function given(question: PaperQuestion, answer: Answer | undefined, language: Language): string[] {
  const parts = [answer ?? []].flat().filter((part) => part.trim() !== "");
  return parts.length === 0 ? [] : say(question, parts, language);
}

/** Parts of an answer as a person reads them, in the order in which the question shows its own. */
function say(
  { kind, options = [], lefts = [] }: PaperQuestion,
  parts: readonly string[],
  language: Language,
): string[] {
  const textOf = (id: string | undefined) => {
    const found = options.find((option) => option.id === id);
    return found ? inLanguage(found.text, language) : "";
  };
  const second = (id: string) => parts.find((part) => part.startsWith(`${id}:`))?.slice(id.length + 1);
  switch (kind) {
    case "single":
    case "multiple":
      return options.filter(({ id }) => parts.includes(id)).map(({ text }) => inLanguage(text, language));
    case "matching":
      return lefts.map(({ id, text }) => `${inLanguage(text, language)} → ${textOf(second(id)) || "—"}`);
    case "ordering":
      return options
        .map((_, index) => textOf(parts.find((part) => part.endsWith(`:${index + 1}`))?.split(":")[0]) || "—")
        .map((text, index) => `${index + 1}. ${text}`);
    default:
      return [...parts];
  }
}

function rightOf(question: PaperQuestion, key: AnswerKey, language: Language): Right {
  if (key.correct) return say(question, key.correct, language);
  if (key.accepted) return key.accepted.slice(0, 3);
  if (key.value === undefined) return null;
  const figures = [
    { value: key.value, tolerance: key.tolerance },
    ...(key.partly ?? []).filter(({ bp }) => bp === 10_000),
  ];
  return {
    figures: figures.map(({ value = 0, tolerance = 0 }) => ({ value, tolerance })),
    unit: question.unit ? inLanguage(question.unit, language) : "",
  };
}

/** Why each option is right or wrong: of those chosen and those that should have been; and what is said to the number given. */
function notesOf(
  { options = [], kind, unit }: PaperQuestion,
  key: AnswerKey,
  answer: Answer | undefined,
  language: Language,
): Note[] {
  const { notes = {}, correct = [] } = key;
  const chosen = [answer ?? []].flat();
  // Of a statement only the side that was taken is spoken of: what it says stands by itself.
  if (kind === "true-false")
    return chosen.flatMap((side) =>
      notes[side] ? [{ of: side, text: inLanguage(notes[side], language) }] : [],
    );
  const said = key.value === undefined ? undefined : figureGiven(chosen[0] ?? "", unit, key)?.note;
  if (said) return [{ of: chosen[0] ?? "", text: inLanguage(said, language) }];
  return options.flatMap(({ id, text }) => {
    const note = notes[id];
    const isTold = note && (chosen.includes(id) || correct.includes(id));
    return isTold ? [{ of: inLanguage(text, language), text: inLanguage(note, language) }] : [];
  });
}
