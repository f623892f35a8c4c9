import { strings as bg } from "./bg/index.ts";
import { bank as bankBg } from "./bg/bank.ts";
import { checks as checksBg } from "./bg/checks.ts";
import { paper as paperBg } from "./bg/paper.ts";
import { programmeEditor as editorBg } from "./bg/programme-editor.ts";
import { questionImport as questionImportBg } from "./bg/question-import.ts";
import { quizEditor as quizEditorBg } from "./bg/quiz-editor.ts";
import { told as toldBg } from "./bg/told.ts";
import { strings as en } from "./en/index.ts";
import { bank as bankEn } from "./en/bank.ts";
import { checks as checksEn } from "./en/checks.ts";
import { paper as paperEn } from "./en/paper.ts";
import { programmeEditor as editorEn } from "./en/programme-editor.ts";
import { questionImport as questionImportEn } from "./en/question-import.ts";
import { quizEditor as quizEditorEn } from "./en/quiz-editor.ts";
import { told as toldEn } from "./en/told.ts";
import type { Strings } from "./strings.ts";

/** The browser's words and those that only the server says. */
export type ServerStrings = Strings & { told: typeof toldEn; programmeEditor: typeof editorEn; bank: typeof bankEn; checks: typeof checksEn; paper: typeof paperEn; quizEditor: typeof quizEditorEn; questionImport: typeof questionImportEn };

const all: Record<"en" | "bg", ServerStrings> = {
  en: { ...en, told: toldEn, programmeEditor: editorEn, bank: bankEn, checks: checksEn, paper: paperEn, quizEditor: quizEditorEn, questionImport: questionImportEn }, bg: { ...bg, told: toldBg, programmeEditor: editorBg, bank: bankBg, checks: checksBg, paper: paperBg, quizEditor: quizEditorBg, questionImport: questionImportBg },
};

/** The words of one language. */
export function stringsFor(language: "en" | "bg"): ServerStrings {
  return all[language];
}
