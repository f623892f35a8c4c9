import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { LeftReason } from "#app/domain/question-import.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { asDataUrls, type CarriedPictures } from "./carried-pictures.format.server.ts";
import { escapedForGift, giftWriters } from "./gift-writers.format.server.ts";

export type Exported = { key: string; tags: readonly string[]; question: Question };
export type Written = { text: string; left: { key: string; reason: LeftReason }[] };

/** Questions in GIFT, in one language, such that Moodle reads them by its defaults; what the format cannot carry is named by its key and reason. */
export function writeGift(
  all: readonly Exported[],
  language: Language,
  reasons: Record<LeftReason, string>,
  pictures: CarriedPictures = new Map(),
): Written {
  const left: Written["left"] = [];
  const parts = ["// Questions"];
  for (const { key, tags, question } of all) {
    const written = giftWriters[question.kind](question as never, language);
    if ("left" in written) {
      left.push({ key, reason: written.left });
      continue;
    }
    const marks = [`[id:${key}]`, ...tags.map((tag) => `[tag:${tag.replaceAll("]", "\\]")}]`)].join(" ");
    const comments = [marks, ...besides(question), ...(written.besides ?? [])]
      .map((line) => `// ${line}\n`)
      .join("");
    const why = question.explanation
      ? `####[markdown]${escapedForGift(inLanguage(question.explanation, language))}`
      : "";
    const prompt = escapedForGift(inLanguage(question.prompt, language));
    parts.push(`${comments}::${escapedForGift(key)}::[markdown]${prompt}{${written.answers}${why}}`);
  }
  if (left.length > 0)
    parts.push(
      leftOut("GIFT", left, reasons)
        .map((line) => `// ${line}`)
        .join("\n"),
    );
  return { text: asDataUrls(`${parts.join("\n\n")}\n`, pictures), left };
}

/** What GIFT has no place for in any question. */
function besides({ points, aspect }: Question): string[] {
  return [...(points === 1 ? [] : [`Points: ${points}`]), ...(aspect ? [`Aspect: ${aspect}`] : [])];
}

/** The keys of what a file does not hold, and why each is not in it. */
export function leftOut(
  format: string,
  left: Written["left"],
  reasons: Record<LeftReason, string>,
): string[] {
  return [
    `Left out, since ${format} cannot carry them: ${left.map(({ key }) => key).join(", ")}`,
    ...left.map(({ key, reason }) => `${key}: ${reasons[reason]}`),
  ];
}
