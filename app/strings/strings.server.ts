import { strings as bg } from "./bg/index.ts";
import { bank as bankBg } from "./bg/bank.ts";
import { checks as checksBg } from "./bg/checks.ts";
import { programmeEditor as editorBg } from "./bg/programme-editor.ts";
import { questionImport as questionImportBg } from "./bg/question-import.ts";
import { quizEditor as quizEditorBg } from "./bg/quiz-editor.ts";
import { told as toldBg } from "./bg/told.ts";
import { surveys as surveysBg } from "./bg/surveys.ts";
import { strings as en } from "./en/index.ts";
import { bank as bankEn } from "./en/bank.ts";
import { checks as checksEn } from "./en/checks.ts";
import { programmeEditor as editorEn } from "./en/programme-editor.ts";
import { questionImport as questionImportEn } from "./en/question-import.ts";
import { quizEditor as quizEditorEn } from "./en/quiz-editor.ts";
import { told as toldEn } from "./en/told.ts";
import { surveys as surveysEn } from "./en/surveys.ts";
import type { Strings } from "./strings.ts";

/** The browser's words and those that only the server says. */
export type ServerStrings = Strings & { told: typeof toldEn; programmeEditor: typeof editorEn; bank: typeof bankEn; checks: typeof checksEn; quizEditor: typeof quizEditorEn; questionImport: typeof questionImportEn; surveys: typeof surveysEn };

const all: Record<"en" | "bg", ServerStrings> = {
  en: { ...en, told: toldEn, programmeEditor: editorEn, bank: bankEn, checks: checksEn, quizEditor: quizEditorEn, questionImport: questionImportEn, surveys: surveysEn }, bg: { ...bg, told: toldBg, programmeEditor: editorBg, bank: bankBg, checks: checksBg, quizEditor: quizEditorBg, questionImport: questionImportBg, surveys: surveysBg },
};

/** The words of one language. */
export function stringsFor(language: "en" | "bg"): ServerStrings {
  return all[language];
}
