import { languages, type Localized } from "./localized.ts";
import { asShown } from "./look-alikes.ts";

/** Whether two of the texts look the same in some language. */
export function hasTwins(texts: readonly Localized[]): boolean {
  return languages.some((language) => {
    const said = texts.flatMap((text) => (text[language] === undefined ? [] : asShown(text[language])));
    return new Set(said).size < said.length;
  });
}

/** Whether some language says the same in both. */
export function isSameText(a: Localized, b: Localized): boolean {
  return languages.some((language) => a[language] !== undefined && a[language] === b[language]);
}
