import { aspects } from "#app/domain/aspects.ts";
import type { Language, Localized } from "#app/domain/localized.ts";
import { unweighed, weightOfPercent } from "#app/domain/answer-weights.ts";
import type { ImportNote, ReadQuestions } from "#app/domain/question-import.ts";
import { rubricFrom } from "#app/domain/question-lines.ts";
import type { BankOption } from "#app/domain/question-parts.ts";
import type { Question, QuestionOf } from "#app/domain/quiz-questions.ts";
import { type Built, Builder } from "./build-question.format.server.ts";
import { giftBlocks, unescaped } from "./gift-blocks.format.server.ts";
import {
  type GiftAnswer,
  type GiftQuestion,
  type GiftText,
  giftQuestion,
} from "./gift-question.format.server.ts";
import { type Figure, numberFrom } from "./number-answers.format.server.ts";
import { judgedBy } from "./grader-guide.format.server.ts";
import { fromFormat } from "./html-markdown.format.server.ts";
import { asMarkdown } from "./html-text.format.server.ts";
import { SentPictures } from "./sent-pictures.format.server.ts";

/** Our own comments before a question. */
type Besides = { name: string; value: string }[];
type Say = (text: GiftText) => Localized | undefined;
type Of<K> = Extract<GiftQuestion, { kind: K }>;
const own = /^\/\/ (Points|Aspect|Unit|Scoring|Model answer|Rubric|Asked aloud)(?:: (.*))?$/;
const tagged = /\[tag:((?:\\\]|[^\]]){1,200})\]/g;

/** Questions of a GIFT file (Moodle's text format), each read by itself so that one that is broken spoils no other. */
export function readGift(file: string, language: Language, pictures = new SentPictures()): ReadQuestions {
  const builder = new Builder();
  let category: string[] = [];
  for (const { line, text, comments, fault } of giftBlocks(file)) {
    const said = /^\$CATEGORY:\s*(.*)$/.exec(text);
    if (said) {
      category = builder.tagsOf(unescaped(said[1] ?? ""));
      continue;
    }
    builder.add(line, unescaped(text), () => {
      if (fault) return { refused: fault.code, place: { line: fault.line, column: fault.column } };
      return build(
        giftQuestion(text),
        [...category, ...comments.flatMap(tagsIn)],
        comments.flatMap((one) => ownOf(pictures.placed(one))),
        language,
        pictures,
      );
    });
  }
  return builder.done();
}

function ownOf(comment: string): Besides {
  const [, name = "", value = ""] = own.exec(comment) ?? [];
  return name ? [{ name, value }] : [];
}

/** The tags Moodle writes into the comment before a question. */
function tagsIn(comment: string): string[] {
  return own.test(comment)
    ? []
    : [...comment.matchAll(tagged)]
        .map(([, tag = ""]) => tag.replaceAll("\\]", "]").trim().toLowerCase().slice(0, 60))
        .filter(Boolean);
}

function build(
  read: GiftQuestion,
  tags: string[],
  besides: Besides,
  language: Language,
  pictures: SentPictures,
): Built {
  if (read.kind === "description") return { refused: "description-only" };
  const notes: ImportNote[] = [];
  const say: Say = ({ text, format }) => {
    const told = fromFormat(pictures.placed(text), format, language);
    notes.push(...told.notes);
    return told.text ? { [language]: told.text } : undefined;
  };
  const prompt = say(read.stem);
  if (!prompt)
    return { refused: notes.some((note) => note.startsWith("image-")) ? "picture-only" : "no-question-text" };
  const explanation = say(read.general);
  const said = (wanted: string) => besides.find(({ name }) => name === wanted)?.value;
  const points = Number(said("Points") ?? 1);
  if (!Number.isInteger(points) || points < 1 || points > 100) return { refused: "not-a-number" };
  const aspect = aspects.find((one) => said("Aspect") === one);
  const base = { prompt, points, ...(aspect && { aspect }), ...(explanation && { explanation }) };
  const question = kindOf(read, base, say, notes, language, besides);
  if ("refused" in question) return question;
  return {
    question: completed(question, said("Unit")?.trim(), said("Scoring"), language),
    tags: [...new Set(tags)].slice(0, 20),
    notes,
  };
}

function completed(
  question: Question,
  unit: string | undefined,
  scoring: string | undefined,
  language: Language,
): Question {
  if (question.kind === "number" && unit) return { ...question, unit: { [language]: unit } };
  return question.kind === "multiple" && scoring ? unweighed(question, scoring) : question;
}

type Base = Pick<Question, "prompt" | "points" | "explanation">;
type Refused = Exclude<Built, { question: Question }>;

function kindOf(
  read: Exclude<GiftQuestion, { kind: "description" }>,
  base: Base,
  say: Say,
  notes: ImportNote[],
  language: Language,
  besides: Besides,
): Question | Refused {
  switch (read.kind) {
    case "choice":
      return choice(base, read, say);
    case "true-false": {
      const [right, wrong] = [say(read.whenRight), say(read.whenWrong)];
      const [whenTrue, whenFalse] = read.isTrue ? [right, wrong] : [wrong, right];
      const told = { ...(whenTrue && { true: whenTrue }), ...(whenFalse && { false: whenFalse }) };
      return { ...base, kind: "true-false", correct: read.isTrue, ...((right || wrong) && { notes: told }) };
    }
    case "short":
      return short(base, read.answers, notes);
    case "numerical":
      return numerical(base, read, say, notes);
    case "matching": {
      if (!read.pairs) return { refused: "not-pairs" };
      const sides = read.pairs
        .map(({ left, right }) => ({ left: say(left), right: { [language]: asMarkdown(right) } }))
        .filter(({ right }) => right[language] !== "");
      const pairs = sides.flatMap(({ left, right }, index) =>
        left ? [{ id: `p${index + 1}`, left, right }] : [],
      );
      const others = sides.flatMap(({ left, right }) => (left ? [] : [right]));
      return { ...base, kind: "matching", pairs, ...(others.length > 0 && { others }) };
    }
    case "essay": {
      const guide = guideOf(besides, language);
      if (!guide && !base.explanation) notes.push("no-model-answer");
      return { ...base, ...(guide ?? { kind: "free", guidance: base.explanation ?? { [language]: "—" } }) };
    }
  }
}

const percentOf = ({ isRight, percent }: GiftAnswer) => percent ?? (isRight ? 100 : 0);

/** One choice where `=` stands before an answer, each such one enough by itself; several where only shares are given. */
function choice(base: Base, { isSingle, answers }: Of<"choice">, say: Say): Question | Refused {
  const isWeighed =
    !isSingle ||
    answers.some((one) => ![0, 100].includes(percentOf(one))) ||
    answers.filter((one) => percentOf(one) === 100).length > 1;
  const options = answers.map((one, index): BankOption => {
    const explanation = one.feedback && say(one.feedback);
    return {
      id: `o${index + 1}`,
      text: say(one.text) ?? {},
      ...(explanation && { explanation }),
      ...(isWeighed && { weightBp: weightOfPercent(percentOf(one)) }),
    };
  });
  const idsFrom = (least: number) =>
    options.filter((_, index) => percentOf(answers[index] as GiftAnswer) >= least).map(({ id }) => id);
  if (!isSingle) return { ...base, kind: "multiple", options, correct: idsFrom(Number.MIN_VALUE) };
  const [whole] = idsFrom(100);
  return whole === undefined
    ? { refused: "no-right-option" }
    : { ...base, kind: "single", options, correct: whole };
}

/** An answer without a share is worth everything, with or without a sign. */
function short(base: Base, answers: GiftAnswer[], notes: ImportNote[]): QuestionOf<"short"> | Refused {
  if (answers.some(({ feedback }) => feedback)) notes.push("feedback-dropped");
  if (answers.some(({ percent }) => (percent ?? 100) <= 0)) notes.push("wrong-answers-dropped");
  const worth = answers.map(({ percent, text: { text } }) => ({ text, bp: weightOfPercent(percent ?? 100) }));
  const accepted = worth.filter(({ bp }) => bp >= 10_000).map(({ text }) => text);
  const partly = worth.filter(({ bp }) => bp > 0 && bp < 10_000);
  return accepted.length === 0
    ? { refused: "no-right-option" }
    : { ...base, kind: "short", accepted, ...(partly.length > 0 && { partly }) };
}

function numerical(
  base: Base,
  { answers, hasWrongFeedback }: Of<"numerical">,
  say: Say,
  notes: ImportNote[],
): Question | Refused {
  if (hasWrongFeedback) notes.push("feedback-dropped");
  return numberFrom(
    base,
    answers.map(({ percent, text: { text }, feedback }): Figure => {
      const note = feedback && say(feedback);
      return { ...figureOf(text), bp: weightOfPercent(percent ?? 100), ...(note && { note }) };
    }),
    notes,
  );
}

/** `value`, `value:tolerance` or `low..high`; NaN where it is none of them. */
function figureOf(text: string): { value: number; tolerance: number } {
  const range = text.indexOf("..");
  if (range > 0) {
    const [low, high] = [numberIn(text.slice(0, range)), numberIn(text.slice(range + 2))];
    return { value: exact((high + low) / 2), tolerance: exact(Math.abs(high - low) / 2) };
  }
  const [value = "", tolerance = "0", ...more] = text.split(":");
  return { value: more.length > 0 ? Number.NaN : numberIn(value), tolerance: Math.abs(numberIn(tolerance)) };
}

function numberIn(text: string): number {
  const plain = text.trim().replace("−", "-");
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain))
    ? Number(plain)
    : Number.NaN;
}

/** Without the dust of binary fractions. */
const exact = (value: number) => Number(value.toPrecision(12));

/** What graders go by, from our own comments; undefined where a file has none. */
function guideOf(besides: Besides, language: Language) {
  const said = (wanted: string) => besides.flatMap(({ name, value }) => (name === wanted ? [value] : []));
  const [model] = said("Model answer");
  if (model === undefined) return undefined;
  const guidance = model.replace(/\\(n|\\)/g, (_, one: string) => (one === "n" ? "\n" : "\\"));
  return judgedBy(
    {
      guidance,
      rubric: rubricFrom(language, said("Rubric")),
      isAloud: said("Asked aloud").length > 0,
    },
    language,
  );
}
