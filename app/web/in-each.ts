import type { Language } from "#app/domain/localized.ts";

const names = { en: "English", bg: "Български" };

/** A label with its language, where the company writes in several. */
export const inEach = (label: string, language: Language | null, languages: readonly Language[]) =>
  language && languages.length > 1 ? `${label} (${names[language]})` : label;
