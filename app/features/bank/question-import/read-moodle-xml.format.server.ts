import { aspects } from "#app/domain/aspects.ts";
import { unweighed, weightOfPercent } from "#app/domain/answer-weights.ts";
import { XMLParser } from "fast-xml-parser";
import type { Language, Localized } from "#app/domain/localized.ts";
import type { ImportNote, ImportRefusal, ReadQuestions } from "#app/domain/question-import.ts";
import type { BankOption } from "#app/domain/question-parts.ts";
import type { Question, QuestionOf } from "#app/domain/quiz-questions.ts";
import { Builder, type Built } from "./build-question.format.server.ts";
import { judgedBy, readGraderGuide } from "./grader-guide.format.server.ts";
import { fromFormat, fromHtml } from "./html-markdown.format.server.ts";
import { asMarkdown } from "./html-text.format.server.ts";
import { type Figure, numberFrom } from "./number-answers.format.server.ts";
import { xmlQuestions } from "./xml-questions.format.server.ts";

type Node = { [name: string]: unknown };
const many = ["answer", "subquestion", "tag", "file", "hint", "unit"];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  cdataPropName: "cdata",
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  isArray: (name) => many.includes(name),
});
const longest = 2_000_000;
// Our own label for options that count without shares.
const ownScoring = /^scoring: (all|partial)$/;

/** Questions of a Moodle XML export, each parsed by itself; entities of the document's own are never opened. */
export function readMoodleXml(file: string, language: Language): ReadQuestions {
  const builder = new Builder();
  let category: string[] = [];
  for (const { place, text } of xmlQuestions(file)) {
    const [, type = ""] = /^<question\b[^<>]*?\btype\s*=\s*["']([^"']*)["']/.exec(text) ?? [];
    const near = text.slice(0, 1_000).replace(/<[^<>]*>/g, " ");
    if (type === "category") {
      const node = categoryOf(text);
      if (node) category = builder.tagsOf(plain(at(node, "category"), "text"));
      else builder.add(place, near, () => ({ refused: "not-readable" }));
      continue;
    }
    builder.add(place, near, () =>
      text.length > longest ? { refused: "too-long" } : build(type, parsed(text), category, language),
    );
  }
  return builder.done();
}

function categoryOf(text: string): Node | null {
  try {
    return parsed(text);
  } catch {
    return null;
  }
}

function parsed(text: string): Node {
  return ((parser.parse(text) as Node)["question"] ?? {}) as Node;
}

function build(type: string, node: Node, category: string[], language: Language): Built {
  const notes: ImportNote[] = [];
  const labels = list(at(node, "tags"), "tag")
    .map((tag) => plain(tag, "text").toLowerCase().slice(0, 60))
    .filter(Boolean);
  const aspect = aspects.find((one) => labels.includes(`aspect: ${one}`));
  const tags = [
    ...category,
    ...labels.filter((label) => label !== `aspect: ${aspect}` && !ownScoring.test(label)),
  ];
  const say = (of: Node | undefined): Localized | undefined => {
    if (!of) return undefined;
    if (list(of, "file").length > 0) notes.push("image-dropped");
    const told = fromFormat(plain(of, "text"), String(of["@format"] ?? "html"));
    notes.push(...told.notes);
    return told.text ? { [language]: told.text } : undefined;
  };
  if (plainOf(node["hidden"]) === "1") return { refused: "hidden-there" };
  if (type === "description") return { refused: "description-only" };
  if (/^calculated/.test(type)) return { refused: "calculated-elsewhere" };
  const prompt = say(at(node, "questiontext"));
  if (!prompt) return { refused: notes.includes("image-dropped") ? "picture-only" : "no-question-text" };
  const explanation = say(at(node, "generalfeedback"));
  const grade = Number(plainOf(node["defaultgrade"]) || 1);
  const points = Math.min(100, Math.max(1, Math.round(grade)));
  if (points !== grade) notes.push("points-rounded");
  if (list(node, "hint").length > 0) notes.push("hints-dropped");
  if (![0, 0.3333333, 1].includes(Number(plainOf(node["penalty"]) || 0))) notes.push("penalty-dropped");
  if (
    ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"].some((name) =>
      isOwn(plain(at(node, name), "text")),
    )
  )
    notes.push("feedback-dropped");
  const base = { prompt, points, ...(aspect && { aspect }), ...(explanation && { explanation }) };
  const question = kindOf(type, node, base, say, notes, language);
  return "refused" in question ? question : { question, tags: [...new Set(tags)].slice(0, 20), notes };
}

type Say = (of: Node | undefined) => Localized | undefined;

function kindOf(
  type: string,
  node: Node,
  base: Pick<Question, "prompt" | "points" | "explanation">,
  say: Say,
  notes: ImportNote[],
  language: Language,
): Question | { refused: Exclude<Built, { question: Question }>["refused"] } {
  const answers = list(node, "answer");
  switch (type) {
    case "multichoice":
      return choice(node, answers, base, say, notes);
    case "truefalse": {
      // Old files say it in their own language; Moodle then takes the first for true.
      const [first, second] = answers;
      const isTurned =
        plain(first, "text").toLowerCase() === "false" || plain(second, "text").toLowerCase() === "true";
      const [yes, no] = isTurned ? [second, first] : [first, second];
      if (!yes || !no || fraction(yes) >= 100 === fraction(no) >= 100) return { refused: "no-right-option" };
      const [whenTrue, whenFalse] = [say(at(yes, "feedback")), say(at(no, "feedback"))];
      return {
        ...base,
        kind: "true-false",
        correct: fraction(yes) >= 100,
        ...((whenTrue || whenFalse) && {
          notes: { ...(whenTrue && { true: whenTrue }), ...(whenFalse && { false: whenFalse }) },
        }),
      };
    }
    case "shortanswer": {
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
    case "numerical":
      return numerical(node, answers, base, say, notes, language);
    case "match":
    case "matching": {
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
    case "ordering":
      return {
        ...base,
        kind: "ordering",
        items: answers.map((one, index) => ({ id: `i${index + 1}`, text: say(one) ?? {} })),
      };
    case "essay": {
      if (isOwn(plain(at(node, "responsetemplate"), "text")) || Number(plainOf(node["attachments"])) > 0)
        notes.push("response-fields-dropped");
      const guide = say(at(node, "graderinfo"))?.[language];
      if (!guide) notes.push("no-model-answer");
      return { ...base, ...judgedBy(readGraderGuide(guide ?? "", language), language) };
    }
    default:
      return { refused: "unknown-kind" };
  }
}

function choice(
  node: Node,
  answers: Node[],
  base: Pick<Question, "prompt" | "points">,
  say: Say,
  notes: ImportNote[],
): Question | { refused: "no-right-option" } {
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
  const said = list(at(node, "tags"), "tag").flatMap((tag) => ownScoring.exec(plain(tag, "text"))?.[1] ?? []);
  if (!isSingle) {
    const several: QuestionOf<"multiple"> = {
      ...base,
      kind: "multiple",
      options,
      correct: idsWhere((percent) => percent > 0),
    };
    return said[0] ? unweighed(several, said[0]) : several;
  }
  const [whole] = idsWhere((percent) => percent >= 100);
  return whole === undefined
    ? { refused: "no-right-option" }
    : { ...base, kind: "single", options, correct: whole };
}

function numerical(
  node: Node,
  answers: Node[],
  base: Pick<Question, "prompt" | "points">,
  say: Say,
  notes: ImportNote[],
  language: Language,
): Question | { refused: ImportRefusal } {
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

const fraction = (node: Node): number => Number(node["@fraction"] ?? 0);

function at(node: Node | undefined, name: string): Node | undefined {
  const found = node?.[name];
  return typeof found === "object" && found !== null && !Array.isArray(found)
    ? (found as Node)
    : typeof found === "string"
      ? { text: found }
      : undefined;
}

function list(node: Node | undefined, name: string): Node[] {
  const found = node?.[name];
  return (Array.isArray(found) ? found : []).map(
    (one): Node => (typeof one === "object" && one !== null ? (one as Node) : { text: one }),
  );
}

const plain = (node: Node | undefined, name: string): string => plainOf(node?.[name]);

/** The characters of an element: CDATA as it stands, other text with the five entities and numbers of XML read. */
function plainOf(value: unknown): string {
  if (typeof value === "string") return unescaped(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
  const { cdata, "#text": text } = value as Node;
  return `${typeof text === "string" ? unescaped(text) : ""}${typeof cdata === "string" ? cdata : Array.isArray(cdata) ? cdata.join("") : ""}`.trim();
}

const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole, name: string | undefined, ten: string | undefined, hex: string | undefined) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const code = ten ? Number(ten) : Number.parseInt(hex ?? "0", 16);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : "";
    },
  );
}

const standard =
  /^(?:your answer is (?:correct|partially correct|incorrect)\.?|отговорът (?:ви )?е .{0,30})$/i;

function isOwn(text: string): boolean {
  const said = fromHtml(text).text;
  return said !== "" && !standard.test(said);
}
