import { unweighed, weightOfPercent } from "#app/domain/answer-weights.ts";
import type { Language, Localized } from "#app/domain/localized.ts";
import type { ImportNote, ImportRefusal } from "#app/domain/question-import.ts";
import type { BankOption, QuestionBase } from "#app/domain/question-parts.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { judgedBy, readGraderGuide } from "./grader-guide.format.server.ts";
import { fromHtml } from "./html-markdown.format.server.ts";
import { asMarkdown } from "./html-text.format.server.ts";
import { type Figure, numberFrom } from "./number-answers.format.server.ts";
import { at, fraction, list, type Node, plain, plainOf } from "./xml-nodes.format.server.ts";

/** The types of question in Moodle XML that have a kind here. */
export type MoodleType =
  | "multichoice"
  | "truefalse"
  | "shortanswer"
  | "numerical"
  | "matching"
  | "ordering"
  | "essay";
type Asked = {
  node: Node;
  answers: Node[];
  base: QuestionBase;
  say: (of: Node | undefined) => Localized | undefined;
  notes: ImportNote[];
  language: Language;
};
type Read = Question | { refused: ImportRefusal };
/** Our own label for options that count without shares. */
export const ownScoring = /^scoring: (all|partial)$/;

/** What each type of question says, as a question of ours. */
export const moodleReaders: Record<MoodleType, (asked: Asked) => Read> = {
  multichoice: choice,
  truefalse: trueFalse,
  shortanswer: short,
  numerical,
  matching,
  ordering: ({ answers, base, say }) => ({
    ...base,
    kind: "ordering",
    items: answers.map((one, index) => ({ id: `i${index + 1}`, text: say(one) ?? {} })),
  }),
  essay({ node, base, say, notes, language }) {
    const hasTemplate = isOwn(plain(at(node, "responsetemplate"), "text"), language);
    if (hasTemplate || Number(plainOf(node["attachments"])) > 0) notes.push("response-fields-dropped");
    const guide = say(at(node, "graderinfo"))?.[language];
    if (!guide) notes.push("no-model-answer");
    return { ...base, ...judgedBy(readGraderGuide(guide ?? "", language), language) };
  },
};

function choice({ node, answers, base, say, notes }: Asked): Read {
  if (plainOf(node["shuffleanswers"]) === "0") notes.push("always-shuffled");
  const isSingle = plainOf(node["single"]) !== "false" && plainOf(node["single"]) !== "0";
  const isWeighed =
    !isSingle ||
    answers.some((one) => ![0, 100].includes(fraction(one))) ||
    answers.filter((one) => fraction(one) === 100).length > 1;
  const options = answers.map((one, index): BankOption => {
    const explanation = say(at(one, "feedback"));
    return {
      id: `o${index + 1}`,
      text: say(one) ?? {},
      ...(explanation && { explanation }),
      ...(isWeighed && { weightBp: weightOfPercent(fraction(one)) }),
    };
  });
  const idsWhere = (test: (percent: number) => boolean) =>
    options.filter((_, index) => test(fraction(answers[index] ?? {}))).map(({ id }) => id);
  if (isSingle) {
    const [whole] = idsWhere((percent) => percent >= 100);
    return whole === undefined
      ? { refused: "no-right-option" }
      : { ...base, kind: "single", options, correct: whole };
  }
  const tags = list(at(node, "tags"), "tag");
  const [scoring] = tags.flatMap((tag) => ownScoring.exec(plain(tag, "text"))?.[1] ?? []);
  const correct = idsWhere((percent) => percent > 0);
  const several = { ...base, kind: "multiple" as const, options, correct };
  return scoring ? unweighed(several, scoring) : several;
}

function trueFalse({ answers, base, say }: Asked): Read {
  // Old files say it in their own language; Moodle then takes the first for true.
  const [first, second] = answers;
  const isTurned =
    plain(first, "text").toLowerCase() === "false" || plain(second, "text").toLowerCase() === "true";
  const [yes, no] = isTurned ? [second, first] : [first, second];
  if (!yes || !no || fraction(yes) >= 100 === fraction(no) >= 100) return { refused: "no-right-option" };
  const [whenTrue, whenFalse] = [say(at(yes, "feedback")), say(at(no, "feedback"))];
  const notes = { ...(whenTrue && { true: whenTrue }), ...(whenFalse && { false: whenFalse }) };
  return {
    ...base,
    kind: "true-false",
    correct: fraction(yes) >= 100,
    ...((whenTrue || whenFalse) && { notes }),
  };
}

function short({ node, answers, base, notes }: Asked): Read {
  if (plainOf(node["usecase"]) === "1") notes.push("case-ignored");
  if (answers.some((one) => fraction(one) <= 0)) notes.push("wrong-answers-dropped");
  if (answers.some((one) => plain(at(one, "feedback"), "text"))) notes.push("feedback-dropped");
  const accepted = answers.filter((one) => fraction(one) >= 100).map((one) => plain(one, "text"));
  const partly = answers
    .filter((one) => fraction(one) > 0 && fraction(one) < 100)
    .map((one) => ({ text: plain(one, "text"), bp: weightOfPercent(fraction(one)) }));
  return accepted.length === 0
    ? { refused: "no-right-option" }
    : { ...base, kind: "short", accepted, ...(partly.length > 0 && { partly }) };
}

function numerical({ node, answers, base, say, notes, language }: Asked): Read {
  const all = answers.filter((one) => plain(one, "text") !== "*");
  if (answers.length > all.length) notes.push("wrong-answers-dropped");
  const question = numberFrom(
    base,
    all.map((one): Figure => {
      const note = say(at(one, "feedback"));
      const text = plain(one, "text");
      return {
        value: text === "" ? Number.NaN : Number(text),
        tolerance: Math.abs(Number(plainOf(one["tolerance"]) || 0)),
        bp: weightOfPercent(fraction(one)),
        ...(note && { note }),
      };
    }),
    notes,
  );
  const units = list(at(node, "units"), "unit");
  if (units.length > 1) notes.push("unit-factors-dropped");
  const unit = plainOf(units[0]?.["unit_name"]);
  return "refused" in question || !unit ? question : { ...question, unit: { [language]: unit } };
}

function matching({ node, base, say, language }: Asked): Read {
  const subs = list(node, "subquestion").map((one) => ({
    left: say(one),
    right: asMarkdown(plain(at(one, "answer") ?? list(one, "answer")[0], "text")),
  }));
  const pairs = subs.flatMap(({ left, right }, index) =>
    left ? [{ id: `p${index + 1}`, left, right: { [language]: right } }] : [],
  );
  const others = subs.flatMap(({ left, right }) => (left ? [] : [{ [language]: right }]));
  return { ...base, kind: "matching", pairs, ...(others.length > 0 && { others }) };
}

const standard =
  /^(?:your answer is (?:correct|partially correct|incorrect)\.?|отговорът (?:ви )?е .{0,30})$/i;

/** Whether a text is more than what Moodle writes by itself. */
export function isOwn(text: string, language: Language): boolean {
  const said = fromHtml(text, language).text;
  return said !== "" && !standard.test(said);
}
