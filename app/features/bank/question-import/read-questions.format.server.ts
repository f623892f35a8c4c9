import type { Language } from "#app/domain/localized.ts";
import type { ImportFormat, ReadQuestions } from "#app/domain/question-import.ts";
import { readDelimited } from "#app/web/read-delimited.ts";
import { readAiken } from "./read-aiken.format.server.ts";
import { readGift } from "./read-gift.format.server.ts";
import { readMoodleXml } from "./read-moodle-xml.format.server.ts";
import { readQuestionTable } from "./read-question-table.format.server.ts";

/** What stands in a text of this format; never throws, whatever the text. */
export function readQuestions(text: string, format: ImportFormat, language: Language): ReadQuestions {
  // PostgreSQL keeps neither NUL nor half a character in a text.
  const clean = text.replaceAll("\u0000", "").replace(/[\ud800-\udfff]/gu, "");
  switch (format) {
    case "gift":
      return readGift(clean, language);
    case "aiken":
      return readAiken(clean, language);
    case "moodle-xml":
      return readMoodleXml(clean, language);
    case "csv":
      return readQuestionTable(readDelimited(clean), language);
  }
}

/** The same of one thing that can be handed to another thread. */
export function readSent({
  text,
  format,
  language,
}: {
  text: string;
  format: ImportFormat;
  language: Language;
}): ReadQuestions {
  return readQuestions(text, format, language);
}
