import type { Language } from "#app/domain/localized.ts";
import type { ImportFormat, ReadQuestions } from "#app/domain/question-import.ts";
import { readDelimited } from "#app/web/read-delimited.ts";
import { readAiken } from "./read-aiken.format.server.ts";
import { readGift } from "./read-gift.format.server.ts";
import { readMoodleXml } from "./read-moodle-xml.format.server.ts";
import { type KnownPictures, type ReadWithPictures, SentPictures } from "./sent-pictures.format.server.ts";
import { readQuestionTable } from "./read-question-table.format.server.ts";

/** What stands in a text of this format; never throws, whatever the text. */
export function readQuestions(
  text: string,
  format: ImportFormat,
  language: Language,
  pictures = new SentPictures(),
): ReadQuestions {
  // PostgreSQL keeps neither NUL nor half a character in a text.
  const clean = text.replaceAll("\u0000", "").replace(/[\ud800-\udfff]/gu, "");
  switch (format) {
    case "gift":
      return readGift(clean, language, pictures);
    case "aiken":
      return readAiken(clean, language);
    case "moodle-xml":
      return readMoodleXml(clean, language, pictures);
    case "csv":
      return readQuestionTable(readDelimited(clean), language);
  }
}

/** The same of one thing that can be handed to another thread, with the pictures that came along; `known` are those that are kept, by hash. */
export async function readSent({
  text,
  format,
  language,
  known,
}: {
  text: string;
  format: ImportFormat;
  language: Language;
  known: KnownPictures;
}): Promise<ReadWithPictures> {
  const pictures = new SentPictures();
  return pictures.settled(readQuestions(text, format, language, pictures), known);
}
