export const languages = ["en", "bg"] as const;
export type Language = (typeof languages)[number];

/** A text customers write, in the languages they write it in. */
export type Localized = { en?: string | undefined; bg?: string | undefined };

/** The text in the reader's language, else in the other one. */
export function inLanguage(text: Localized, language: Language): string {
  return text[language] ?? text.en ?? text.bg ?? "";
}

/** The languages a company writes in, its own first; both where it is not set up yet. */
export function languagesOf(company: { language: Language; isBilingual: boolean } | undefined): Language[] {
  const own = company?.language ?? "en";
  return company?.isBilingual === false ? [own] : [own, ...languages.filter((one) => one !== own)];
}
