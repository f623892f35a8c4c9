import { bank as bankBg } from "./bg/bank.ts";
import { checks as checksBg } from "./bg/checks.ts";
import { strings as stringsBg } from "./bg/index.ts";
import { paper as paperBg } from "./bg/paper.ts";
import { programmeEditor as programmeEditorBg } from "./bg/programme-editor.ts";
import { questionImport as questionImportBg } from "./bg/question-import.ts";
import { quizEditor as quizEditorBg } from "./bg/quiz-editor.ts";
import { surveys as surveysBg } from "./bg/surveys.ts";
import { told as toldBg } from "./bg/told.ts";
import { warmUp as warmUpBg } from "./bg/warm-up.ts";
import { bank } from "./en/bank.ts";
import { checks } from "./en/checks.ts";
import { strings } from "./en/index.ts";
import { paper } from "./en/paper.ts";
import { programmeEditor } from "./en/programme-editor.ts";
import { questionImport } from "./en/question-import.ts";
import { quizEditor } from "./en/quiz-editor.ts";
import { surveys } from "./en/surveys.ts";
import { told } from "./en/told.ts";
import { warmUp } from "./en/warm-up.ts";

const en = {
  ...strings,
  told,
  programmeEditor,
  bank,
  checks,
  paper,
  quizEditor,
  questionImport,
  surveys,
  warmUp,
};

/** The browser's words and those that only the server says. */
export type ServerStrings = typeof en;

const bg: ServerStrings = {
  ...stringsBg,
  told: toldBg,
  programmeEditor: programmeEditorBg,
  bank: bankBg,
  checks: checksBg,
  paper: paperBg,
  quizEditor: quizEditorBg,
  questionImport: questionImportBg,
  surveys: surveysBg,
  warmUp: warmUpBg,
};

/** The words of one language. */
export function stringsFor(language: "en" | "bg"): ServerStrings {
  return language === "bg" ? bg : en;
}
