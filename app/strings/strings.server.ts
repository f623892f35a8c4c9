import { strings as bg } from "./bg/index.ts";
import { strings as en } from "./en/index.ts";
import type { Strings } from "./strings.ts";

const all: Record<"en" | "bg", Strings> = { en, bg };

/** The words of one language. */
export function stringsFor(language: "en" | "bg"): Strings {
  return all[language];
}
