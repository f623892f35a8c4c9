import { activityWords } from "./areas/activities.ts";
import { keptWords } from "./areas/kept.ts";
import { quizzesWords } from "./areas/quizzes.ts";
import { accountWords } from "./areas/account.ts";
import { scenariosWords } from "./areas/scenarios.ts";
import { simulatedDealsWords } from "./areas/simulated-deals.ts";
import { queueWords } from "./areas/queue.ts";
import { helpWords } from "./areas/help.ts";
import { handoversWords } from "./areas/handovers.ts";
import { mentorsWords } from "./areas/mentors.ts";
import { sheetsWords } from "./areas/sheets.ts";
import { talkWords } from "./areas/talk.ts";
import { termsWords } from "./areas/terms.ts";
import { evidenceWords } from "./areas/evidence.ts";
import { analysisWords } from "./areas/analysis.ts";
import { calibrationWords } from "./areas/calibration.ts";
import { gradingWords } from "./areas/grading.ts";
import { productsWords } from "./areas/products.ts";
import { productImportWords } from "./areas/product-import.ts";
import { peopleWords } from "./areas/people.ts";
import { importsWords } from "./areas/imports.ts";
import { enrollmentsWords } from "./areas/enrollments.ts";
import { ownRequirementsWords } from "./areas/own-requirements.ts";
import { gatesWords } from "./areas/gates.ts";
import { libraryWords } from "./areas/library.ts";
import { dayPlanWords } from "./areas/day-plans.ts";
import { dossierWords } from "./areas/dossier.ts";
import { resultsWords } from "./areas/results.ts";
import { firstTestWords } from "./areas/first-test.ts";
import { crmWords } from "./areas/crm.ts";
import { coverageWords } from "./areas/coverage.ts";
import { draftsWords } from "./areas/drafts.ts";
import { companyWords } from "./areas/company.ts";
import { teamsWords } from "./areas/teams.ts";
import { journalWords } from "./areas/journal.ts";
import { calendarWords } from "./areas/calendar.ts";
import { boardWords } from "./areas/board.ts";
import { bank as bankBg } from "./bg/bank.ts";
import { firstSteps as firstStepsBg } from "./bg/first-steps.ts";
import { flash as flashBg } from "./bg/flash.ts";
import { checks as checksBg } from "./bg/checks.ts";
import { strings as stringsBg } from "./bg/index.ts";
import { paper as paperBg } from "./bg/paper.ts";
import { programmeEditor as programmeEditorBg } from "./bg/programme-editor.ts";
import { questionImport as questionImportBg } from "./bg/question-import.ts";
import { quizEditor as quizEditorBg } from "./bg/quiz-editor.ts";
import { examDays as examDaysBg } from "./bg/exam-days.ts";
import { told as toldBg } from "./bg/told.ts";
import { warmUp as warmUpBg } from "./bg/warm-up.ts";
import { bank } from "./en/bank.ts";
import { firstSteps } from "./en/first-steps.ts";
import { flash } from "./en/flash.ts";
import { checks } from "./en/checks.ts";
import { strings } from "./en/index.ts";
import { paper } from "./en/paper.ts";
import { programmeEditor } from "./en/programme-editor.ts";
import { questionImport } from "./en/question-import.ts";
import { quizEditor } from "./en/quiz-editor.ts";
import { examDays } from "./en/exam-days.ts";
import { told } from "./en/told.ts";
import { warmUp } from "./en/warm-up.ts";
import { questionKindWords } from "./question-kind-words.ts";

const en = {
  ...strings,
  activityDays: activityWords.en,
  kept: keptWords.en,
  quizzes: quizzesWords.en,
  account: accountWords.en,
  scenarios: scenariosWords.en,
  simulatedDeals: simulatedDealsWords.en,
  queue: queueWords.en,
  terms: termsWords.en,
  help: helpWords.en,
  handovers: handoversWords.en,
  mentors: mentorsWords.en,
  sheets: sheetsWords.en,
  talk: talkWords.en,
  evidence: evidenceWords.en,
  firstSteps,
  flash,
  analysis: analysisWords.en,
  calibration: calibrationWords.en,
  grading: gradingWords.en,
  products: productsWords.en,
  productImport: productImportWords.en,
  people: peopleWords.en,
  imports: importsWords.en,
  enrollments: enrollmentsWords.en,
  gates: gatesWords.en,
  ownRequirements: ownRequirementsWords.en,
  dayPlans: dayPlanWords.en,
  dossier: dossierWords.en,
  coverage: coverageWords.en,
  crm: crmWords.en,
  firstTest: firstTestWords.en,
  results: resultsWords.en,
  library: libraryWords.en,
  drafts: draftsWords.en,
  company: companyWords.en,
  teams: teamsWords.en,
  journal: journalWords.en,
  calendar: calendarWords.en,
  board: boardWords.en,
  told,
  programmeEditor,
  bank,
  checks,
  paper,
  quizEditor,
  questionImport,
  questionKinds: questionKindWords.en,
  examDays,
  warmUp,
};

/** The browser's words and those that only the server says. */
export type ServerStrings = typeof en;

const bg: ServerStrings = {
  ...stringsBg,
  activityDays: activityWords.bg,
  kept: keptWords.bg,
  quizzes: quizzesWords.bg,
  account: accountWords.bg,
  scenarios: scenariosWords.bg,
  simulatedDeals: simulatedDealsWords.bg,
  queue: queueWords.bg,
  terms: termsWords.bg,
  help: helpWords.bg,
  handovers: handoversWords.bg,
  mentors: mentorsWords.bg,
  sheets: sheetsWords.bg,
  talk: talkWords.bg,
  evidence: evidenceWords.bg,
  firstSteps: firstStepsBg,
  flash: flashBg,
  analysis: analysisWords.bg,
  calibration: calibrationWords.bg,
  grading: gradingWords.bg,
  products: productsWords.bg,
  productImport: productImportWords.bg,
  people: peopleWords.bg,
  imports: importsWords.bg,
  enrollments: enrollmentsWords.bg,
  gates: gatesWords.bg,
  ownRequirements: ownRequirementsWords.bg,
  dayPlans: dayPlanWords.bg,
  dossier: dossierWords.bg,
  coverage: coverageWords.bg,
  crm: crmWords.bg,
  firstTest: firstTestWords.bg,
  results: resultsWords.bg,
  library: libraryWords.bg,
  drafts: draftsWords.bg,
  company: companyWords.bg,
  teams: teamsWords.bg,
  journal: journalWords.bg,
  calendar: calendarWords.bg,
  board: boardWords.bg,
  told: toldBg,
  programmeEditor: programmeEditorBg,
  bank: bankBg,
  checks: checksBg,
  paper: paperBg,
  quizEditor: quizEditorBg,
  questionImport: questionImportBg,
  questionKinds: questionKindWords.bg,
  examDays: examDaysBg,
  warmUp: warmUpBg,
};

/** The words of one language. */
export function stringsFor(language: "en" | "bg"): ServerStrings {
  return language === "bg" ? bg : en;
}
