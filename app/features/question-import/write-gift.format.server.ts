import { type Language, type Localized, inLanguage } from "#app/domain/localized.ts";
import type { BankOption, Question } from "#app/domain/quiz-questions.ts";
import { linesOfGuide } from "./grader-guide.format.server.ts";
import { withoutEscapes } from "./html-text.format.server.ts";

export type Exported = { key: string; tags: readonly string[]; question: Question };
export type Written = { text: string; left: string[] };

const escaped = (text: string) => text.replace(/[~=#{}:\\]/g, "\\$&").replace(/\n/g, "\\n");

/** Questions in GIFT, in one language; what the format cannot carry is named by its key. */
export function writeGift(all: readonly Exported[], language: Language): Written {
  const left: string[] = [];
  const parts = ["// Questions"];
  let category: string | null = null;
  for (const { key, tags, question } of all) {
    const answers = answersOf(question, language);
    if (answers === null) {
      left.push(key);
      continue;
    }
    const path = tags.map((tag) => tag.replaceAll("/", "//")).join("/");
    if (path !== (category ?? "")) parts.push(`$CATEGORY: $course$/top/${path}`);
    category = path;
    const why = question.explanation ? `####[markdown]${escaped(inLanguage(question.explanation, language))}` : "";
    parts.push(`${besides(question, language).map((line) => `// ${line}\n`).join("")}::${escaped(key)}::[markdown]${escaped(inLanguage(question.prompt, language))}{${answers}${why}}`);
  }
  if (left.length > 0) parts.push(`// Left out, since GIFT has no such kind: ${left.join(", ")}`);
  return { text: `${parts.join("\n\n")}\n`, left };
}

const say = (text: Localized, language: Language) => withoutEscapes(inLanguage(text, language));
const percent = (bp: number) => `%${Number((bp / 100).toFixed(5))}%`;

function answersOf(question: Question, language: Language): string | null {
  const option = (sign: string, { text, explanation }: BankOption) => `${sign}[markdown]${escaped(inLanguage(text, language))}${explanation ? `#${escaped(inLanguage(explanation, language))}` : ""}`;
  switch (question.kind) {
    case "single":
      return question.options.map((one) => option(one.id === question.correct ? "=" : one.weightBp ? `~${percent(one.weightBp)}` : "~", one)).join("");
    case "multiple": {
      const each = 10_000 / question.correct.length;
      return question.options.map((one) => {
        const isRight = question.correct.includes(one.id);
        return option(`~${percent(one.weightBp ?? (isRight ? each : -each))}`, one);
      }).join("");
    }
    case "true-false": return question.correct ? "TRUE" : "FALSE";
    case "short": return [...question.accepted.map((text) => `=${escaped(text)}`), ...(question.partly ?? []).map(({ text, bp }) => `=${percent(bp)}${escaped(text)}`)].join("");
    case "number":
      return question.partly
        ? `#=${question.value}:${question.tolerance}${question.partly.map(({ value, tolerance, bp }) => `=${percent(bp)}${value}:${tolerance}`).join("")}`
        : `#${question.value}:${question.tolerance}`;
    case "matching":
      return [...question.pairs.map(({ left: one, right }) => `=${escaped(say(one, language))} -> ${escaped(say(right, language))}`), ...(question.others ?? []).map((right) => `= -> ${escaped(say(right, language))}`)].join("");
    case "free":
    case "oral": return "";
    default: return null;
  }
}

/** What GIFT has no place for, as comments that other readers pass over: points, aspect, and what graders go by. */
function besides(question: Question, language: Language): string[] {
  const own = [...(question.points === 1 ? [] : [`Points: ${question.points}`]), ...(question.aspect ? [`Aspect: ${question.aspect}`] : [])];
  if (question.kind !== "free" && question.kind !== "oral") return own;
  const model = inLanguage(question.guidance, language).replace(/\\/g, "\\\\").replace(/\n/g, "\\n");
  return [...own, `Model answer: ${model}`, ...linesOfGuide(question, language).map((line) => `Rubric: ${line}`), ...(question.kind === "oral" ? ["Asked aloud"] : [])];
}
