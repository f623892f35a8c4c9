import { isUnweighed, listedPercents, withPercents } from "#app/domain/answer-weights.ts";
import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import type { Question, QuestionOf } from "#app/domain/quiz-questions.ts";
import { linesOfGuide } from "./grader-guide.format.server.ts";
import { figuresOf } from "./number-answers.format.server.ts";
import { withoutEscapes } from "./html-text.format.server.ts";

export type Exported = { key: string; tags: readonly string[]; question: Question };
export type Written = { text: string; left: string[] };

const escaped = (text: string) => text.replace(/[~=#{}:\\]/g, "\\$&").replace(/\r?\n/g, "\\n");
// What begins like the name of a format would be taken for it.
const named = (text: string, format: "markdown" | "plain") =>
  `${text.startsWith("[") ? `[${format}]` : ""}${escaped(text)}`;

/** Questions in GIFT, in one language, such that Moodle reads them by its defaults; what the format cannot carry is named by its key. */
export function writeGift(all: readonly Exported[], language: Language): Written {
  const left: string[] = [];
  const parts = ["// Questions"];
  for (const { key, tags, question } of all) {
    const answers = answersOf(question, language);
    if (answers === null) {
      left.push(key);
      continue;
    }
    const marks = [`[id:${key}]`, ...tags.map((tag) => `[tag:${tag.replaceAll("]", "\\]")}]`)].join(" ");
    const comments = [marks, ...besides(question, language)].map((line) => `// ${line}\n`).join("");
    const why = question.explanation
      ? `####[markdown]${escaped(inLanguage(question.explanation, language))}`
      : "";
    parts.push(
      `${comments}::${escaped(key)}::[markdown]${escaped(inLanguage(question.prompt, language))}{${answers}${why}}`,
    );
  }
  if (left.length > 0) parts.push(`// Left out, since GIFT cannot carry them: ${left.join(", ")}`);
  return { text: `${parts.join("\n\n")}\n`, left };
}

function answersOf(question: Question, language: Language): string | null {
  switch (question.kind) {
    case "single":
    case "multiple":
      return choice(question, language);
    case "true-false": {
      const { true: whenTrue, false: whenFalse } = question.notes ?? {};
      const [right, wrong] = question.correct ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
      const told = [wrong, right]
        .map((text) => `#${text ? named(inLanguage(text, language), "markdown") : ""}`)
        .join("");
      return `${question.correct ? "TRUE" : "FALSE"}${right || wrong ? told : ""}`;
    }
    case "short": {
      const texts = withPercents([
        ...question.accepted.map((text) => ({ text, bp: 10_000 })),
        ...(question.partly ?? []),
      ]);
      // Moodle takes answers with an arrow for pairs.
      return !texts || texts.some(({ text }) => text.includes("->"))
        ? null
        : texts.map(({ percent, text }) => `=%${percent}%${named(text, "plain")}`).join("");
    }
    case "number": {
      const figures = withPercents(figuresOf(question));
      const told = (note: Localized | undefined) =>
        note ? `#${named(inLanguage(note, language), "markdown")}` : "";
      return (
        figures &&
        `#${figures.map(({ percent, value, tolerance, note }) => `=%${percent}%${value}:${tolerance}${told(note)}`).join("")}`
      );
    }
    case "matching": {
      // An arrow on the left would end it; in Markdown it can be written so that it does not, but for code.
      if (
        question.pairs.some(({ left }) =>
          ["->", "`"].every((one) => inLanguage(left, language).includes(one)),
        )
      )
        return null;
      const pair = (one: string, right: Localized) =>
        `=${named(one.replaceAll("->", "-\\>"), "markdown")} -> ${escaped(withoutEscapes(inLanguage(right, language)))}`;
      return [
        ...question.pairs.map(({ left, right }) => pair(inLanguage(left, language), right)),
        ...(question.others ?? []).map((right) => pair("", right)),
      ].join("");
    }
    case "free":
    case "oral":
      return "";
    default:
      return null;
  }
}

/** Moodle lets one be chosen where `=` stands, so it stands before one right option; any other right one is written as worth everything. */
function choice(question: QuestionOf<"single"> | QuestionOf<"multiple">, language: Language): string | null {
  const percents = listedPercents(question);
  return (
    percents &&
    question.options
      .map(({ id, text, explanation }, index) => {
        const percent = percents[index] ?? 0;
        const sign =
          question.kind === "single" && id === question.correct
            ? "="
            : question.kind === "single" && percent === 0
              ? "~"
              : `~%${percent}%`;
        return `${sign}[markdown]${escaped(inLanguage(text, language))}${explanation ? `#${named(inLanguage(explanation, language), "markdown")}` : ""}`;
      })
      .join("")
  );
}

/** What GIFT has no place for, as comments that other readers pass over: points, aspect, unit, how choices count, and what graders go by. */
function besides(question: Question, language: Language): string[] {
  const own = [
    ...(question.points === 1 ? [] : [`Points: ${question.points}`]),
    ...(question.aspect ? [`Aspect: ${question.aspect}`] : []),
  ];
  if (question.kind === "number" && question.unit)
    return [...own, `Unit: ${inLanguage(question.unit, language)}`];
  if (question.kind === "multiple" && isUnweighed(question))
    return [...own, `Scoring: ${question.credit ?? "all"}`];
  if (question.kind !== "free" && question.kind !== "oral") return own;
  const model = inLanguage(question.guidance, language).replace(/\\/g, "\\\\").replace(/\n/g, "\\n");
  return [
    ...own,
    `Model answer: ${model}`,
    ...linesOfGuide(question, language).map((line) => `Rubric: ${line}`),
    ...(question.kind === "oral" ? ["Asked aloud"] : []),
  ];
}
