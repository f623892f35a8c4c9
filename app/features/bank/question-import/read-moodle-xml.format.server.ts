import { aspects } from "#app/domain/aspects.ts";
import type { Language, Localized } from "#app/domain/localized.ts";
import type { ImportNote, ReadQuestions } from "#app/domain/question-import.ts";
import { Builder, type Built } from "./build-question.format.server.ts";
import { fromFormat } from "./html-markdown.format.server.ts";
import { isOwn, moodleReaders, type MoodleType, ownScoring } from "./moodle-readers.format.server.ts";
import { SentPictures } from "./sent-pictures.format.server.ts";
import { at, list, type Node, parsed, plain, plainOf } from "./xml-nodes.format.server.ts";
import { xmlQuestions } from "./xml-questions.format.server.ts";

const longest = 2_000_000;

/** Questions of a Moodle XML export, each parsed by itself; entities of the document's own are never opened. */
export function readMoodleXml(
  file: string,
  language: Language,
  pictures = new SentPictures(),
): ReadQuestions {
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
      isLong(text) ? { refused: "too-long" } : build(type, parsed(text), category, language, pictures),
    );
  }
  return builder.done();
}

// What is written in it, without the files that stand beside.
const isLong = (text: string) =>
  text.length > longest && text.replace(/[A-Za-z0-9+/=\r\n]{500,}/g, "").length > longest;

function categoryOf(text: string): Node | null {
  try {
    return parsed(text);
  } catch {
    return null;
  }
}

function build(
  type: string,
  node: Node,
  category: string[],
  language: Language,
  pictures: SentPictures,
): Built {
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
    const { text, isWhole } = pictures.placedBeside(plain(of, "text"), of);
    if (!isWhole) notes.push("image-dropped");
    const told = fromFormat(text, String(of["@format"] ?? "html"), language);
    notes.push(...told.notes);
    return told.text ? { [language]: told.text } : undefined;
  };
  if (plainOf(node["hidden"]) === "1") return { refused: "hidden-there" };
  if (type === "description") return { refused: "description-only" };
  if (/^calculated/.test(type)) return { refused: "calculated-elsewhere" };
  const prompt = say(at(node, "questiontext"));
  if (!prompt)
    return { refused: notes.some((note) => note.startsWith("image-")) ? "picture-only" : "no-question-text" };
  const explanation = say(at(node, "generalfeedback"));
  const grade = Number(plainOf(node["defaultgrade"]) || 1);
  const points = Math.min(100, Math.max(1, Math.round(grade)));
  if (points !== grade) notes.push("points-rounded");
  if (list(node, "hint").length > 0) notes.push("hints-dropped");
  if (![0, 0.3333333, 1].includes(Number(plainOf(node["penalty"]) || 0))) notes.push("penalty-dropped");
  if (
    ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"].some((name) =>
      isOwn(plain(at(node, name), "text"), language),
    )
  )
    notes.push("feedback-dropped");
  const base = { prompt, points, ...(aspect && { aspect }), ...(explanation && { explanation }) };
  const known = type === "match" ? "matching" : type;
  if (!isKnown(known)) return { refused: "unknown-kind" };
  const question = moodleReaders[known]({ node, answers: list(node, "answer"), base, say, notes, language });
  return "refused" in question ? question : { question, tags: [...new Set(tags)].slice(0, 20), notes };
}

function isKnown(type: string): type is MoodleType {
  return Object.hasOwn(moodleReaders, type);
}
