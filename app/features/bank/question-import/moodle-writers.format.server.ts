import { isUnweighed, listedPercents, withPercents } from "#app/domain/answer-weights.ts";
import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import type { LeftReason } from "#app/domain/question-import.ts";
import type { QuestionKind, QuestionOf } from "#app/domain/quiz-questions.ts";
import { writeGraderGuide } from "./grader-guide.format.server.ts";
import { withoutEscapes } from "./html-text.format.server.ts";
import { namesPicture } from "./carried-pictures.format.server.ts";
import type { MoodleType } from "./moodle-readers.format.server.ts";
import { figuresOf } from "./number-answers.format.server.ts";

/** What stands in a question's element beside what all have, and tags of our own; or why it cannot be written. */
type Written = { type: MoodleType; inner: string[]; tags?: string[] } | { left: LeftReason };

export function escapedForXml(value: string): string {
  // XML has no way to write most control characters.
  return [...value]
    .filter((one) => one >= " " || one === "\n" || one === "\t")
    .join("")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

export const xmlText = (tag: string, value: Localized, language: Language) =>
  `<${tag} format="markdown"><text>${escapedForXml(inLanguage(value, language))}</text></${tag}>`;
const answer = (value: string, percent: number, more = "", format = "") =>
  `<answer fraction="${percent}"${format}><text>${escapedForXml(value)}</text>${more}</answer>`;
const feedback = (value: Localized | undefined, language: Language) =>
  value ? xmlText("feedback", value, language) : "";
const unlisted = { left: "share-unknown-there" } as const;

/** How each kind of question is written in Moodle XML. */
export const moodleWriters: {
  [K in QuestionKind]: (question: QuestionOf<K>, language: Language) => Written;
} = {
  single: (question, language) => choice(question, language),
  multiple: (question, language) => {
    const written = choice(question, language);
    const tags = isUnweighed(question) ? [`scoring: ${question.credit ?? "all"}`] : [];
    return { ...written, tags };
  },
  "true-false": ({ correct, notes }, language) => {
    const side = (truth: "true" | "false") =>
      answer(truth, String(correct) === truth ? 100 : 0, feedback(notes?.[truth], language));
    return { type: "truefalse", inner: [side("true"), side("false")] };
  },
  short: ({ accepted, partly = [] }) => {
    const all = withPercents([...accepted.map((text) => ({ text, bp: 10_000 })), ...partly]);
    if (!all) return unlisted;
    const answers = all.map(({ text, percent }) => answer(text, percent));
    return { type: "shortanswer", inner: ["<usecase>0</usecase>", ...answers] };
  },
  number: (question, language) => {
    const all = withPercents(figuresOf(question));
    if (!all) return unlisted;
    const answers = all.map(({ value, percent, tolerance, note }) =>
      answer(String(value), percent, `<tolerance>${tolerance}</tolerance>${feedback(note, language)}`),
    );
    const unit = question.unit && escapedForXml(inLanguage(question.unit, language));
    const units = unit
      ? [`<units><unit><multiplier>1</multiplier><unit_name>${unit}</unit_name></unit></units>`]
      : [];
    return { type: "numerical", inner: [...answers, ...units] };
  },
  calculated: () => ({ left: "kind-unknown-there" }),
  matching: ({ pairs, others = [] }, language) => {
    // What is chosen from is words alone there.
    if (namesPicture([...pairs.map(({ right }) => right), ...others]))
      return { left: "picture-unknown-there" };
    const sub = (left: string, right: Localized) =>
      `<subquestion format="markdown"><text>${escapedForXml(left)}</text><answer><text>${escapedForXml(withoutEscapes(inLanguage(right, language)))}</text></answer></subquestion>`;
    const fitting = pairs.map(({ left, right }) => sub(inLanguage(left, language), right));
    return { type: "matching", inner: [...fitting, ...others.map((right) => sub("", right))] };
  },
  ordering: ({ items }, language) => ({
    type: "ordering",
    inner: items.map(({ text }, index) =>
      answer(inLanguage(text, language), index + 1, "", ' format="markdown"'),
    ),
  }),
  free: (question, language) => essay(question, language),
  oral: (question, language) => essay(question, language),
};

function choice(question: QuestionOf<"single"> | QuestionOf<"multiple">, language: Language): Written {
  const percents = listedPercents(question);
  if (!percents) return unlisted;
  const options = question.options.map(({ text, explanation }, index) =>
    answer(
      inLanguage(text, language),
      percents[index] ?? 0,
      feedback(explanation, language),
      ' format="markdown"',
    ),
  );
  return {
    type: "multichoice",
    inner: [
      `<single>${question.kind === "single"}</single>`,
      "<shuffleanswers>1</shuffleanswers>",
      ...options,
    ],
  };
}

function essay(question: QuestionOf<"free"> | QuestionOf<"oral">, language: Language): Written {
  const guide = { [language]: writeGraderGuide(question, language) };
  return { type: "essay", inner: [xmlText("graderinfo", guide, language)] };
}
