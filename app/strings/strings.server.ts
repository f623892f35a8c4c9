import { strings as bg } from "./bg/index.ts";
import { told as toldBg } from "./bg/told.ts";
import { strings as en } from "./en/index.ts";
import { told as toldEn } from "./en/told.ts";
import type { Strings } from "./strings.ts";

/** The browser's words and those that only the server says. */
export type ServerStrings = Strings & { told: typeof toldEn };

const all: Record<"en" | "bg", ServerStrings> = { en: { ...en, told: toldEn }, bg: { ...bg, told: toldBg } };

/** The words of one language. */
export function stringsFor(language: "en" | "bg"): ServerStrings {
  return all[language];
}
