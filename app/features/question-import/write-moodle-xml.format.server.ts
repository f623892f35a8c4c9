import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import type { BankOption, Question } from "#app/domain/quiz-questions.ts";
import { writeGraderGuide } from "./grader-guide.format.server.ts";
import type { Exported, Written } from "./write-gift.format.server.ts";

/** Questions in Moodle XML, in one language, their texts as Markdown; what the format cannot carry is named by its key. */
export function writeMoodleXml(all: readonly Exported[], language: Language): Written {
  const left: string[] = [];
  const parts = all.flatMap(({ key, tags, question }) => {
    const body = bodyOf(question, language);
    if (body === null) {
      left.push(key);
      return [];
    }
    const { type, inner } = body;
    const head = [
      `<question type="${type}">`, `<name><text>${escaped(key)}</text></name>`, text("questiontext", question.prompt, language),
      question.explanation ? text("generalfeedback", question.explanation, language) : "", `<defaultgrade>${question.points}</defaultgrade>`, "<penalty>0</penalty>", "<hidden>0</hidden>",
    ];
    const said = [...tags, ...(question.aspect ? [`aspect: ${question.aspect}`] : [])];
    const labels = said.length > 0 ? `<tags>${said.map((tag) => `<tag><text>${escaped(tag)}</text></tag>`).join("")}</tags>` : "";
    return [[...head.filter(Boolean), ...inner, labels, "</question>"].filter(Boolean).join("\n")];
  });
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${left.length > 0 ? `<!-- Left out, since Moodle XML has no such kind: ${left.join(", ").replace(/-{2,}/g, "-")} -->\n` : ""}${parts.join("\n")}\n</quiz>\n`, left };
}

function escaped(value: string): string {
  // XML has no way to write most control characters.
  return [...value].filter((one) => one >= " " || one === "\n" || one === "\t").join("").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

const text = (tag: string, value: Localized, language: Language, attributes = "") => `<${tag} format="markdown"${attributes}><text>${escaped(inLanguage(value, language))}</text></${tag}>`;
const answer = (value: string, percent: number, more = "") => `<answer fraction="${Number(percent.toFixed(5))}"><text>${escaped(value)}</text>${more}</answer>`;

function bodyOf(question: Question, language: Language): { type: string; inner: string[] } | null {
  const option = ({ text: said, explanation }: BankOption, percent: number) =>
    `<answer fraction="${Number(percent.toFixed(5))}" format="markdown"><text>${escaped(inLanguage(said, language))}</text>${explanation ? text("feedback", explanation, language) : ""}</answer>`;
  switch (question.kind) {
    case "single":
      return { type: "multichoice", inner: ["<single>true</single>", "<shuffleanswers>1</shuffleanswers>", ...question.options.map((one) => option(one, one.id === question.correct ? 100 : (one.weightBp ?? 0) / 100))] };
    case "multiple": {
      const each = 100 / question.correct.length;
      const weights = question.options.map((one) => (one.weightBp === undefined ? (question.correct.includes(one.id) ? each : -each) : one.weightBp / 100));
      return { type: "multichoice", inner: ["<single>false</single>", "<shuffleanswers>1</shuffleanswers>", ...question.options.map((one, index) => option(one, weights[index] ?? 0))] };
    }
    case "true-false": return { type: "truefalse", inner: [answer("true", question.correct ? 100 : 0), answer("false", question.correct ? 0 : 100)] };
    case "short": return { type: "shortanswer", inner: ["<usecase>0</usecase>", ...question.accepted.map((one) => answer(one, 100)), ...(question.partly ?? []).map((one) => answer(one.text, one.bp / 100))] };
    case "number": {
      const figure = (one: { value: number; tolerance: number }, percent: number) => answer(String(one.value), percent, `<tolerance>${one.tolerance}</tolerance>`);
      const unit = question.unit ? `<units><unit><multiplier>1</multiplier><unit_name>${escaped(inLanguage(question.unit, language))}</unit_name></unit></units>` : "";
      return { type: "numerical", inner: [figure(question, 100), ...(question.partly ?? []).map((one) => figure(one, one.bp / 100)), ...(unit ? [unit] : [])] };
    }
    case "matching": {
      const sub = (left: string, right: Localized) => `<subquestion format="markdown"><text>${escaped(left)}</text><answer><text>${escaped(inLanguage(right, language))}</text></answer></subquestion>`;
      return { type: "matching", inner: [...question.pairs.map(({ left, right }) => sub(inLanguage(left, language), right)), ...(question.others ?? []).map((right) => sub("", right))] };
    }
    case "ordering": return { type: "ordering", inner: question.items.map((one, index) => `<answer fraction="${index + 1}" format="markdown"><text>${escaped(inLanguage(one.text, language))}</text></answer>`) };
    case "free":
    case "oral": return { type: "essay", inner: [text("graderinfo", { [language]: writeGraderGuide(question, language) }, language)] };
    default: return null;
  }
}
