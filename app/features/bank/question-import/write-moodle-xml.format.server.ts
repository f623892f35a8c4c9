import type { Language } from "#app/domain/localized.ts";
import type { LeftReason } from "#app/domain/question-import.ts";
import { type CarriedPictures, withFiles } from "./carried-pictures.format.server.ts";
import { escapedForXml, moodleWriters, xmlText } from "./moodle-writers.format.server.ts";
import { type Exported, leftOut, type Written } from "./write-gift.format.server.ts";

/** Questions in Moodle XML, in one language, their texts as Markdown; what the format cannot carry is named by its key and reason. */
export function writeMoodleXml(
  all: readonly Exported[],
  language: Language,
  reasons: Record<LeftReason, string>,
  pictures: CarriedPictures = new Map(),
): Written {
  const left: Written["left"] = [];
  const parts = all.flatMap(({ key, tags, question }) => {
    const written = moodleWriters[question.kind](question as never, language);
    if ("left" in written) {
      left.push({ key, reason: written.left });
      return [];
    }
    const head = [
      `<question type="${written.type}">`,
      `<name><text>${escapedForXml(key)}</text></name>`,
      xmlText("questiontext", question.prompt, language),
      question.explanation ? xmlText("generalfeedback", question.explanation, language) : "",
      `<defaultgrade>${question.points}</defaultgrade>`,
      "<penalty>0</penalty>",
      "<hidden>0</hidden>",
    ];
    const aspect = question.aspect ? [`aspect: ${question.aspect}`] : [];
    const said = [...tags, ...aspect, ...(written.tags ?? [])];
    const labels = said.map((tag) => `<tag><text>${escapedForXml(tag)}</text></tag>`).join("");
    const whole = [...head, ...written.inner, labels && `<tags>${labels}</tags>`, "</question>"];
    return [withFiles(whole.filter(Boolean).join("\n"), pictures)];
  });
  // Two dashes would end a comment.
  const named = leftOut("Moodle XML", left, reasons).map((line) => line.replace(/-{2,}/g, "-"));
  const comment = left.length > 0 ? `<!-- ${named.join("\n")} -->\n` : "";
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${comment}${parts.join("\n")}\n</quiz>\n`,
    left,
  };
}
