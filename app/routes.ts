import { index, layout, type RouteConfig, route } from "@remix-run/route-config";
import type { RequirementKind } from "./domain/requirements.ts";
import { ofContent } from "./routes-of-content.ts";
import { type UrlName, urls } from "./urls.ts";

const withoutShell = {
  home: "account/home/home",
  signIn: "account/sign-in/sign-in",
  signInCode: "account/sign-in/sign-in-code",
  signOut: "account/sign-in/sign-out",
  proof: "account/sign-in/proof",
  demoSignIn: "account/sign-in/demo-sign-in",
  setup: "account/sign-in/setup",
  invitation: "account/sign-in/invitation",
  itTasks: "requirements/it-tasks/it-tasks",
  spotCheckLink: "grading/spot-checks/spot-check-link",
  spotCheckLinkPicture: "grading/spot-checks/spot-check-link-picture",
  language: "account/profile/language",
  picture: "company/pictures/picture",
} as const;

/** The pages of a requirement, in the frame they share. */
const ofRequirement = {
  task: "requirements/tasks/task",
  document: "requirements/documents/document",
  "sign-off": "requirements/sign-offs/sign-off",
  activity: "requirements/activities/activity",
  study: "requirements/studies/study",
  "simulated-deal": "requirements/simulated-deals/deal",
  milestone: "requirements/milestones/milestone",
  "case-review": "requirements/case-reviews/case-review",
  elapsed: "journey/path/elapsed",
} as const satisfies Record<Exclude<RequirementKind, "quiz">, string>;

/** That of a quiz has a frame of its own. */
const ofQuiz = { quiz: "quizzes/attempts/quiz" } as const;

const inShell = {
  account: "account/profile/account",
  accountPassword: "account/profile/password",
  accountMail: "account/profile/mail-choices",
  accountRecord: "account/profile/own-record",
  privacy: "account/profile/privacy",
  accountSessions: "account/profile/own-sessions",

  today: "journey/path/today",
  journey: "journey/path/own-journey",
  warmUps: "quizzes/warm-ups/warm-up",
  warmUpEnd: "quizzes/warm-ups/warm-up-end",
  warmUpQuestion: "quizzes/warm-ups/warm-up-question",
  mentees: "journey/trainees/mentees",
  enroll: "onboarding/enrollments/enroll",
  enrollTogether: "onboarding/enrollments/enroll-together",
  enrollment: "journey/path/journey",
  timeline: "journey/path/timeline",

  studyFile: "requirements/studies/study-file",
  documentOpening: "requirements/documents/document-opening",
  documentFile: "requirements/documents/document-file",
  paperCopy: "requirements/documents/paper-copy",
  signedCopy: "requirements/documents/signed-copy",
  taskCompletion: "requirements/tasks/task-completion",
  taskConfirmation: "requirements/tasks/task-confirmation",
  taskReturn: "requirements/tasks/task-return",
  takingBack: "requirements/it-tasks/task-taking-back",
  signOffAsk: "requirements/sign-offs/sign-off-ask",
  signOffAbility: "requirements/sign-offs/sign-off-ability",
  signOffShown: "requirements/sign-offs/sign-off-shown",
  signOffReturn: "requirements/sign-offs/sign-off-return",
  studyParts: "requirements/studies/study-parts",
  dealAsk: "requirements/simulated-deals/deal-ask",
  dealCard: "requirements/simulated-deals/deal-card",
  dealMarks: "requirements/simulated-deals/deal-marks",
  newDealPanel: "requirements/simulated-deals/new-deal-panel",
  dealPanelEnd: "requirements/simulated-deals/deal-panel-end",
  dealScore: "requirements/simulated-deals/deal-score",
  dealPanel: "requirements/simulated-deals/deal-panel",
  dealPanelMarks: "requirements/simulated-deals/deal-panel-marks",
  dealPanelClosing: "requirements/simulated-deals/deal-panel-closing",
  dealPanelResult: "requirements/simulated-deals/deal-panel-result",
  caseReviews: "requirements/case-reviews/case-review-reviews",
  file: "requirements/files/file",
  topics: "requirements/sign-offs/topics",
  recognition: "requirements/evidence/recognition",
  carryOver: "requirements/evidence/carry-over",
  evidenceStrike: "requirements/evidence/evidence-strike",
  activities: "requirements/activities/activities",
  activityEntries: "requirements/activities/activity-entries",
  activityCount: "requirements/activities/activity-count",
  activityEntry: "requirements/activities/activity-entry",
  activityStrike: "requirements/activities/activity-strike",

  practice: "quizzes/practice/practice",
  attempts: "quizzes/attempts/attempts",
  extraAttempts: "quizzes/attempts/extra-attempts",
  writtenAnswers: "quizzes/paper/written-answers",

  attemptResult: "quizzes/attempts/result",
  attemptQuestion: "quizzes/attempts/attempt-question",
  attemptScan: "requirements/files/attempt-scan",
  oral: "grading/answers/oral",
  oralConfirmation: "quizzes/attempts/oral-confirmation",
  beginOral: "grading/answers/begin-oral",
  giveOnPaper: "quizzes/paper/give-on-paper",
  paper: "quizzes/paper/paper",
  paperAnswers: "quizzes/paper/paper-answers",
  paperMarks: "quizzes/paper/paper-marks",
  withdrawPaper: "quizzes/paper/withdraw-paper",
  attemptRetest: "grading/answers/attempt-retest",
  attemptCheck: "quizzes/attempts/attempt-check",

  queue: "journey/queue/queue",
  queueTogether: "requirements/tasks/tasks-together",
  grading: "grading/answers/grading",
  gradeByQuestion: "grading/answers/grade-by-question",
  gradeQuestion: "grading/answers/grade-question",
  releaseResults: "grading/answers/release-results",
  gradeAttempt: "grading/answers/grade-attempt",
  releaseAttempt: "grading/answers/release-attempt",

  notices: "journey/notices/notices",
  noticesRead: "journey/notices/read-notices",
  talk: "journey/talks/talk",
  sheets: "journey/sheets/sheets",
  sheet: "journey/sheets/sheet",
  sheetCorrection: "journey/sheets/sheet-correction",
  sheetAnswer: "journey/sheets/sheet-answer",
  help: "journey/help/help",
  helpRequest: "journey/help/help-request",
  helpWithdrawal: "journey/help/help-withdrawal",
  reminders: "journey/reminders/reminders",
  cover: "company/cover/cover",
  coverEnd: "company/cover/cover-end",
  corrections: "onboarding/corrections/corrections",
  dealCorrection: "requirements/simulated-deals/deal-correction",
  itLink: "requirements/it-tasks/it-link",
  terms: "onboarding/terms/terms",
  extraTime: "onboarding/terms/extra-time",
  workWeek: "onboarding/terms/work-week",

  board: "onboarding/board/board",
  crmImport: "results/crm-import/import-from-crm",
  crmImported: "results/crm-import/imported-from-crm",
  crmImportProgress: "results/crm-import/crm-import-progress",
  crmImportUndo: "results/crm-import/crm-import-undo",
  mentor: "onboarding/enrollments/mentor",
  newInvitation: "onboarding/enrollments/new-invitation",
  pause: "onboarding/enrollments/pause",
  resumption: "onboarding/enrollments/resumption",
  ending: "onboarding/enrollments/ending",
  permits: "onboarding/permits/permits",
  permitGrant: "onboarding/permits/permit-grant",
  permitWithdrawal: "onboarding/permits/permit-withdrawal",

  dossier: "journey/dossier/dossier",
  dossierFile: "journey/dossier/dossier-file",
  dossierCheck: "journey/dossier/dossier-check",

  ownRequirements: "onboarding/own-requirements/own-requirements",
  newOwnRequirement: "onboarding/own-requirements/new-own-requirement",
  requirementException: "onboarding/own-requirements/requirement-exception",
  requirementExceptionEnd: "onboarding/own-requirements/requirement-exception-end",
  ownRequirementRemoval: "onboarding/own-requirements/own-requirement-removal",

  gate: "onboarding/gates/gate",
  gateNotYet: "onboarding/gates/gate-not-yet",
  exception: "onboarding/gates/gate-exception",
  exceptionConfirmation: "onboarding/gates/gate-exception-confirmation",
  gateReopening: "onboarding/gates/gate-reopening",

  allExamDays: "quizzes/exam-days/all-exam-days",
  newExamDays: "quizzes/exam-days/new-exam-days",
  examDays: "quizzes/exam-days/exam-days",
  examDaysCancel: "quizzes/exam-days/exam-days-cancellation",
  spotChecks: "grading/spot-checks/spot-checks",
  newSpotCheckLink: "grading/spot-checks/make-spot-check-link",
  spotCheck: "grading/spot-checks/spot-check",
  exceptions: "onboarding/gates/exceptions",

  ...ofContent,

  people: "company/people/people",
  peopleImport: "company/people-import/import-people",
  peopleImported: "company/people-import/imported-people",
  peopleImportProgress: "company/people-import/people-import-progress",
  peopleImportUndo: "company/people-import/people-import-undo",
  newPerson: "company/people/new-person",
  person: "company/people/person",
  personTeam: "company/teams/person-team",
  personLink: "company/people/person-link",
  personHandover: "company/people/person-handover",
  personDeactivation: "company/people/person-deactivation",
  personReactivation: "company/people/person-reactivation",
  personErasure: "company/retention/person-erasure",
  personHold: "company/retention/erasure-hold",
  personHoldEnd: "company/retention/erasure-hold-end",
  retention: "company/retention/retention",
  personSessions: "company/people/person-sessions",

  teams: "company/teams/teams",
  team: "company/teams/team",
  company: "company/settings/company",
  mails: "company/mails/mails",
  calendar: "company/calendar/calendar",
  calendarDay: "company/calendar/calendar-day",

  journal: "company/journal/journal",
} as const;

/** A name of `urls` that nobody answers does not compile. */
const answers: Record<UrlName, string> = { ...withoutShell, ...ofRequirement, ...ofQuiz, ...inShell };

const feature = (name: string) => `features/${name}.route.tsx`;
const routesOf = (names: object) =>
  (Object.keys(names) as UrlName[]).map((name) =>
    urls[name] === "" ? index(feature(answers[name])) : route(urls[name], feature(answers[name])),
  );

export default [
  ...routesOf(withoutShell),
  layout(feature("account/shell/shell"), [
    layout(feature("journey/help/beside-requirement"), [
      layout(feature("journey/path/requirement"), routesOf(ofRequirement)),
      ...routesOf(ofQuiz),
    ]),
    ...routesOf(inShell),
    route("*", feature("account/home/not-found")),
  ]),
] satisfies RouteConfig;
