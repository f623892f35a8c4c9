import { isUnweighed, listedPercents, withPercents } from "#app/domain/answer-weights.ts";
import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import type { BankOption } from "#app/domain/question-parts.ts";
import type { Question, QuestionOf } from "#app/domain/quiz-questions.ts";
import { writeGraderGuide } from "./grader-guide.format.server.ts";
import { figuresOf } from "./number-answers.format.server.ts";
import { withoutEscapes } from "./html-text.format.server.ts";
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
      `<question type="${type}">`,
      `<name><text>${escaped(key)}</text></name>`,
      text("questiontext", question.prompt, language),
      question.explanation ? text("generalfeedback", question.explanation, language) : "",
      `<defaultgrade>${question.points}</defaultgrade>`,
      "<penalty>0</penalty>",
      "<hidden>0</hidden>",
    ];
    const scoring =
      question.kind === "multiple" && isUnweighed(question) ? [`scoring: ${question.credit ?? "all"}`] : [];
    const said = [...tags, ...(question.aspect ? [`aspect: ${question.aspect}`] : []), ...scoring];
    const labels =
      said.length > 0
        ? `<tags>${said.map((tag) => `<tag><text>${escaped(tag)}</text></tag>`).join("")}</tags>`
        : "";
    return [[...head.filter(Boolean), ...inner, labels, "</question>"].filter(Boolean).join("\n")];
  });
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${left.length > 0 ? `<!-- Left out, since Moodle XML cannot carry them: ${left.join(", ").replace(/-{2,}/g, "-")} -->\n` : ""}${parts.join("\n")}\n</quiz>\n`,
    left,
  };
}

function escaped(value: string): string {
  // XML has no way to write most control characters.
  return [...value]
    .filter((one) => one >= " " || one === "\n" || one === "\t")
    .join("")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

const text = (tag: string, value: Localized, language: Language, attributes = "") =>
  `<${tag} format="markdown"${attributes}><text>${escaped(inLanguage(value, language))}</text></${tag}>`;
const answer = (value: string, percent: number, more = "") =>
  `<answer fraction="${percent}"><text>${escaped(value)}</text>${more}</answer>`;

function bodyOf(question: Question, language: Language): { type: string; inner: string[] } | null {
  const as = (type: string, inner: string[] | null) => inner && { type, inner };
  switch (question.kind) {
    case "single":
    case "multiple":
      return as("multichoice", choice(question, language));
    case "true-false": {
      const side = (truth: "true" | "false") =>
        answer(
          truth,
          String(question.correct) === truth ? 100 : 0,
          question.notes?.[truth] ? text("feedback", question.notes[truth], language) : "",
        );
      return as("truefalse", [side("true"), side("false")]);
    }
    case "short": {
      const all = withPercents([
        ...question.accepted.map((one) => ({ text: one, bp: 10_000 })),
        ...(question.partly ?? []),
      ]);
      return as(
        "shortanswer",
        all && ["<usecase>0</usecase>", ...all.map((one) => answer(one.text, one.percent))],
      );
    }
    case "number": {
      const all = withPercents(figuresOf(question));
      const unit = question.unit
        ? [
            `<units><unit><multiplier>1</multiplier><unit_name>${escaped(inLanguage(question.unit, language))}</unit_name></unit></units>`,
          ]
        : [];
      return as(
        "numerical",
        all && [
          ...all.map((one) =>
            answer(
              String(one.value),
              one.percent,
              `<tolerance>${one.tolerance}</tolerance>${one.note ? text("feedback", one.note, language) : ""}`,
            ),
          ),
          ...unit,
        ],
      );
    }
    case "matching": {
      const sub = (left: string, right: Localized) =>
        `<subquestion format="markdown"><text>${escaped(left)}</text><answer><text>${escaped(withoutEscapes(inLanguage(right, language)))}</text></answer></subquestion>`;
      return as("matching", [
        ...question.pairs.map(({ left, right }) => sub(inLanguage(left, language), right)),
        ...(question.others ?? []).map((right) => sub("", right)),
      ]);
    }
    case "ordering":
      return as(
        "ordering",
        question.items.map(
          (one, index) =>
            `<answer fraction="${index + 1}" format="markdown"><text>${escaped(inLanguage(one.text, language))}</text></answer>`,
        ),
      );
    case "free":
    case "oral":
      return as("essay", [
        text("graderinfo", { [language]: writeGraderGuide(question, language) }, language),
      ]);
    default:
      return null;
  }
}

function choice(
  question: QuestionOf<"single"> | QuestionOf<"multiple">,
  language: Language,
): string[] | null {
  const percents = listedPercents(question);
  const option = ({ text: said, explanation }: BankOption, index: number) =>
    `<answer fraction="${percents?.[index] ?? 0}" format="markdown"><text>${escaped(inLanguage(said, language))}</text>${explanation ? text("feedback", explanation, language) : ""}</answer>`;
  return (
    percents && [
      `<single>${question.kind === "single"}</single>`,
      "<shuffleanswers>1</shuffleanswers>",
      ...question.options.map(option),
    ]
  );
}
