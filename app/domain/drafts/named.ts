import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import type { DraftAsked, DraftWords, KnownProduct } from "./draft.ts";

/** Signs that Markdown would take for its own. */
const signs = /[\\`*_[\]<>]/g;
const marks = /["„“”]/g;

/** A product's name in quotation marks; those in the name become single ones. */
export function named({ content }: KnownProduct, { quoted }: DraftWords, language: Language): string {
  return quoted(bare(inLanguage(content.name, language)).replace(marks, "’"));
}

/** A product's name as an option. */
export function nameOf({ content }: KnownProduct, languages: DraftAsked["languages"]): Localized {
  return Object.fromEntries(
    languages.map((language) => [language, bare(inLanguage(content.name, language))]),
  );
}

const bare = (name: string) => name.trim().replace(signs, "\\$&");
