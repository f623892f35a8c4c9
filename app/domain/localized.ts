export const languages = ["en", "bg"] as const;
export type Language = (typeof languages)[number];

/** A text customers write, in the languages they write it in. */
export type Localized = { en?: string | undefined; bg?: string | undefined };

/** The text in the reader's language, else in the other one. */
export function inLanguage(text: Localized, language: Language): string {
  return text[language] ?? text.en ?? text.bg ?? "";
}
