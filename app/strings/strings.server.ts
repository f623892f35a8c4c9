import { strings as bg } from "./bg/index.ts";
import { programmeEditor as editorBg } from "./bg/programme-editor.ts";
import { told as toldBg } from "./bg/told.ts";
import { strings as en } from "./en/index.ts";
import { programmeEditor as editorEn } from "./en/programme-editor.ts";
import { told as toldEn } from "./en/told.ts";
import type { Strings } from "./strings.ts";

/** The browser's words and those that only the server says. */
export type ServerStrings = Strings & { told: typeof toldEn; programmeEditor: typeof editorEn };

const all: Record<"en" | "bg", ServerStrings> = { en: { ...en, told: toldEn, programmeEditor: editorEn }, bg: { ...bg, told: toldBg, programmeEditor: editorBg } };

/** The words of one language. */
export function stringsFor(language: "en" | "bg"): ServerStrings {
  return all[language];
}
