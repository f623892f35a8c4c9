import { isUnweighed, listedPercents, withPercents } from "#app/domain/answer-weights.ts";
import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import type { LeftReason } from "#app/domain/question-import.ts";
import type { QuestionKind, QuestionOf } from "#app/domain/quiz-questions.ts";
import { namesPicture } from "./carried-pictures.format.server.ts";
import { linesOfGuide } from "./grader-guide.format.server.ts";
import { withoutEscapes } from "./html-text.format.server.ts";
import { figuresOf } from "./number-answers.format.server.ts";

/** What stands between the braces, and in comments what GIFT has no place for; or why it cannot be written. */
type Written = { answers: string; besides?: string[] } | { left: LeftReason };

export const escapedForGift = (text: string) => text.replace(/[~=#{}:\\]/g, "\\$&").replace(/\r?\n/g, "\\n");
// What begins like the name of a format would be taken for it.
const named = (text: string, format: "markdown" | "plain") =>
  `${text.startsWith("[") ? `[${format}]` : ""}${escapedForGift(text)}`;
const toldOn = (text: Localized | undefined, language: Language) =>
  text ? `#${named(inLanguage(text, language), "markdown")}` : "";

/** How each kind of question is written in GIFT. */
export const giftWriters: {
  [K in QuestionKind]: (question: QuestionOf<K>, language: Language) => Written;
} = {
  single: (question, language) => {
    // Moodle lets one be chosen where `=` stands, so it stands before one right option; any other right one is written as worth everything.
    const answers = options(question, language, (id, percent) =>
      id === question.correct ? "=" : percent === 0 ? "~" : `~%${percent}%`,
    );
    return answers === null ? { left: "share-unknown-there" } : { answers };
  },
  multiple: (question, language) => {
    const answers = options(question, language, (_, percent) => `~%${percent}%`);
    const besides = isUnweighed(question) ? [`Scoring: ${question.credit ?? "all"}`] : [];
    return answers === null ? { left: "share-unknown-there" } : { answers, besides };
  },
  "true-false": ({ correct, notes }, language) => {
    const { true: whenTrue, false: whenFalse } = notes ?? {};
    const [right, wrong] = correct ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
    const told = [wrong, right].map((text) => toldOn(text, language) || "#").join("");
    return { answers: `${correct ? "TRUE" : "FALSE"}${right || wrong ? told : ""}` };
  },
  short: ({ accepted, partly = [] }) => {
    const texts = withPercents([...accepted.map((text) => ({ text, bp: 10_000 })), ...partly]);
    if (!texts) return { left: "share-unknown-there" };
    // Moodle takes answers with an arrow for pairs.
    if (texts.some(({ text }) => text.includes("->"))) return { left: "arrow-inside" };
    return { answers: texts.map(({ percent, text }) => `=%${percent}%${named(text, "plain")}`).join("") };
  },
  number: (question, language) => {
    const figures = withPercents(figuresOf(question));
    if (!figures) return { left: "share-unknown-there" };
    const written = figures.map(
      ({ percent, value, tolerance, note }) => `=%${percent}%${value}:${tolerance}${toldOn(note, language)}`,
    );
    return {
      answers: `#${written.join("")}`,
      besides: question.unit ? [`Unit: ${inLanguage(question.unit, language)}`] : [],
    };
  },
  calculated: () => ({ left: "kind-unknown-there" }),
  matching: ({ pairs, others = [] }, language) => {
    const lefts = pairs.map(({ left }) => inLanguage(left, language));
    // An arrow on the left would end it; in Markdown it can be written so that it does not, but for code.
    if (lefts.some((left) => left.includes("->") && left.includes("`"))) return { left: "arrow-inside" };
    if (namesPicture([...pairs.map(({ right }) => right), ...others]))
      return { left: "picture-unknown-there" };
    const pair = (left: string, right: Localized) =>
      `=${named(left.replaceAll("->", "-\\>"), "markdown")} -> ${escapedForGift(withoutEscapes(inLanguage(right, language)))}`;
    const answers = [
      ...pairs.map(({ right }, index) => pair(lefts[index] ?? "", right)),
      ...others.map((right) => pair("", right)),
    ];
    return { answers: answers.join("") };
  },
  ordering: () => ({ left: "kind-unknown-there" }),
  free: (question, language) => ({ answers: "", besides: guideOf(question, language) }),
  oral: (question, language) => ({
    answers: "",
    besides: [...guideOf(question, language), "Asked aloud"],
  }),
};

/** Options with their signs; null where one is worth what Moodle does not list. */
function options(
  question: QuestionOf<"single"> | QuestionOf<"multiple">,
  language: Language,
  signOf: (id: string, percent: number) => string,
): string | null {
  const percents = listedPercents(question);
  const written = question.options.map(
    ({ id, text, explanation }, index) =>
      `${signOf(id, percents?.[index] ?? 0)}[markdown]${escapedForGift(inLanguage(text, language))}${toldOn(explanation, language)}`,
  );
  return percents && written.join("");
}

/** What graders go by. */
function guideOf(question: QuestionOf<"free"> | QuestionOf<"oral">, language: Language): string[] {
  const model = inLanguage(question.guidance, language).replace(/\\/g, "\\\\").replace(/\n/g, "\\n");
  return [`Model answer: ${model}`, ...linesOfGuide(question, language).map((line) => `Rubric: ${line}`)];
}
