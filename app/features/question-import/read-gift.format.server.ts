import { type GIFTQuestion, type NumericalChoice, type NumericalFormat, parse, type TextChoice, type TextFormat } from "gift-pegjs";
import type { Language, Localized } from "#app/domain/localized.ts";
import type { ImportNote, ReadQuestions } from "#app/domain/question-import.ts";
import { rubricFrom } from "#app/domain/question-lines.ts";
import { aspects, type BankOption, type Question } from "#app/domain/quiz-questions.ts";
import { type Built, Builder } from "./build-question.format.server.ts";
import { judgedBy } from "./grader-guide.format.server.ts";
import { fromFormat } from "./html-text.format.server.ts";

/** `besides` are our own comments before a question. */
type Block = { line: number; text: string; besides: Besides };
type Besides = { name: string; value: string }[];
const own = /^\s*\/\/ (Points|Aspect|Model answer|Rubric|Asked aloud)(?:: (.*))?$/;

/** Questions of a GIFT file (Moodle's text format), each parsed by itself so that one that is broken spoils no other. */
export function readGift(file: string, language: Language): ReadQuestions {
  const builder = new Builder();
  let category: string[] = [];
  for (const { line, text, besides } of blocksOf(file)) {
    const said = /^\$CATEGORY:\s*(.*)$/s.exec(text);
    if (said) {
      category = builder.tagsOf(said[1] ?? "");
      continue;
    }
    builder.add(line, text, () => {
      const [parsed] = parse(text);
      return parsed ? build(parsed, category, besides, language) : { refused: "not-readable" };
    });
  }
  return builder.done();
}

/** What stands between empty lines, without comments; a blank line inside braces does not end a question. */
function blocksOf(file: string): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let depth = 0;
  let besides: Besides = [];
  file.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/).forEach((raw, index) => {
    const text = raw.trimEnd();
    if (/^\s*\/\//.test(text)) {
      const [, name = "", value = ""] = own.exec(text) ?? [];
      if (name) besides.push({ name, value });
      return;
    }
    const isCategory = /^\s*\$CATEGORY:/.test(text);
    if ((text.trim() === "" && depth <= 0) || isCategory) {
      if (block) blocks.push(block);
      block = null;
      depth = 0;
      if (isCategory) blocks.push({ line: index + 1, text: text.trim(), besides: [] });
      return;
    }
    // A question left open must not swallow the rest: a new title begins a new one.
    if (block && depth > 0 && /^::[^:]/.test(text)) {
      blocks.push(block);
      block = null;
      depth = 0;
    }
    if (block) block = { ...block, text: `${block.text}\n${text}` };
    else {
      block = { line: index + 1, text, besides };
      besides = [];
    }
    depth += count(text, "{") - count(text, "}");
  });
  if (block) blocks.push(block);
  return blocks;
}

function count(text: string, brace: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) if (text[i] === brace && text[i - 1] !== "\\") n += 1;
  return n;
}

function build(parsed: GIFTQuestion, category: string[], besides: Besides, language: Language): Built {
  if (parsed.type === "Category") return { refused: "unknown-kind" };
  if (parsed.type === "Description") return { refused: "description-only" };
  const notes: ImportNote[] = [];
  const say = (text: TextFormat | null | undefined): Localized | undefined => {
    if (!text?.text) return undefined;
    const told = fromFormat(text.text, text.format);
    notes.push(...told.notes);
    return told.text ? { [language]: told.text } : undefined;
  };
  const prompt = say(parsed.stem);
  if (!prompt) return { refused: "no-question-text" };
  const explanation = say(parsed.globalFeedback);
  const points = Number(besides.find(({ name }) => name === "Points")?.value ?? 1);
  if (!Number.isInteger(points) || points < 1 || points > 100) return { refused: "not-a-number" };
  const aspect = aspects.find((one) => besides.some(({ name, value }) => name === "Aspect" && value === one));
  const base = { prompt, points, ...(aspect && { aspect }), ...(explanation && { explanation }) };
  const made = (question: Question): Built => ({ question, tags: category, notes });
  switch (parsed.type) {
    case "MC": return made(choice(base, parsed.choices, say));
    case "TF": {
      const why = [parsed.trueFeedback, parsed.falseFeedback].map(say).flatMap((text) => text?.[language] ?? []);
      const all = [explanation?.[language], ...why].filter(Boolean).join("\n\n");
      return made({ ...base, kind: "true-false", correct: parsed.isTrue, ...(all && { explanation: { [language]: all } }) });
    }
    case "Short": {
      if (parsed.choices.some(({ feedback }) => feedback)) notes.push("feedback-dropped");
      const whole = parsed.choices.filter(({ weight }) => weight === null || weight >= 100);
      const partly = parsed.choices.flatMap(({ weight, text }) => (weight !== null && weight > 0 && weight < 100 ? [{ text: text.text, bp: Math.round(weight * 100) }] : []));
      if (whole.length === 0) return { refused: "no-right-option" };
      return made({ ...base, kind: "short", accepted: whole.map(({ text }) => text.text), ...(partly.length > 0 && { partly }) });
    }
    case "Numerical": return numerical(base, parsed.choices, notes, category);
    case "Matching": {
      const pairs = parsed.matchPairs.flatMap(({ subquestion, subanswer }, index) => {
        const left = say(subquestion);
        return left ? [{ id: `p${index + 1}`, left, right: { [language]: subanswer } }] : [];
      });
      const others = parsed.matchPairs.flatMap(({ subquestion, subanswer }) => (subquestion.text ? [] : [{ [language]: subanswer }]));
      return made({ ...base, kind: "matching", pairs, ...(others.length > 0 && { others }) });
    }
    case "Essay": {
      const guide = guideOf(besides, language);
      if (!guide && !explanation) notes.push("no-model-answer");
      return made({ ...base, ...(guide ?? { kind: "free", guidance: explanation ?? { [language]: "—" } }) });
    }
  }
}

function choice(base: Pick<Question, "prompt" | "points">, choices: TextChoice[], say: (text: TextFormat | null) => Localized | undefined): Question {
  const isMultiple = !choices.some(({ isCorrect, weight }) => isCorrect && (weight === null || weight === 100)) || choices.filter(({ isCorrect }) => isCorrect).length > 1;
  const isWeighed = choices.some(({ weight }) => weight !== null && weight !== 100);
  const options = choices.map(({ isCorrect, weight, text, feedback }, index): BankOption => {
    const explanation = say(feedback);
    const weightBp = Math.round((weight ?? (isCorrect ? 100 : 0)) * 100);
    return { id: `o${index + 1}`, text: say(text) ?? {}, ...(explanation && { explanation }), ...(isWeighed && { weightBp }) };
  });
  const right = options.filter((_, index) => (choices[index]?.weight ?? (choices[index]?.isCorrect ? 100 : 0)) > 0).map(({ id }) => id);
  if (isMultiple) return { ...base, kind: "multiple", options, correct: right, ...(!isWeighed && { credit: "partial" as const }) };
  const best = options[choices.findIndex(({ isCorrect }) => isCorrect)]?.id ?? "";
  return { ...base, kind: "single", options, correct: best };
}

function numerical(base: Pick<Question, "prompt" | "points">, choices: NumericalChoice[] | NumericalFormat, notes: ImportNote[], tags: string[]): Built {
  const all = Array.isArray(choices) ? choices : [{ isCorrect: true, weight: null, text: choices, feedback: null }];
  if (all.some(({ feedback }) => feedback)) notes.push("feedback-dropped");
  const figures = all.filter(({ isCorrect }) => isCorrect).map(({ text, weight }) => ({ ...figureOf(text), bp: Math.round((weight ?? 100) * 100) }));
  const [whole] = figures.filter(({ bp }) => bp >= 10_000);
  if (!whole || figures.some(({ value, tolerance }) => !Number.isFinite(value) || !Number.isFinite(tolerance))) return { refused: whole ? "not-a-number" : "no-right-option" };
  const partly = figures.filter(({ bp }) => bp > 0 && bp < 10_000);
  return { question: { ...base, kind: "number", value: whole.value, tolerance: whole.tolerance, ...(partly.length > 0 && { partly }) }, tags, notes };
}

function figureOf({ type, number = 0, range = 0, numberHigh = 0, numberLow = 0 }: NumericalFormat): { value: number; tolerance: number } {
  if (type !== "high-low") return { value: number, tolerance: Math.abs(range) };
  return { value: (numberHigh + numberLow) / 2, tolerance: Math.abs(numberHigh - numberLow) / 2 };
}

/** What graders go by, from our own comments; undefined where a file has none. */
function guideOf(besides: Besides, language: Language) {
  const said = (wanted: string) => besides.flatMap(({ name, value }) => (name === wanted ? [value] : []));
  const [model] = said("Model answer");
  if (model === undefined) return undefined;
  const guidance = model.replace(/\\(n|\\)/g, (_, one: string) => (one === "n" ? "\n" : "\\"));
  return judgedBy({ guidance, rubric: rubricFrom([{ language, lines: said("Rubric") }]), isAloud: said("Asked aloud").length > 0 }, language);
}
