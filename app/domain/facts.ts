import type { DealException } from "./deal-exception.ts";
import type { MentoringFacts } from "./mentoring-facts.ts";
import type { Activity, ActivityChoice, ActivityConfirmation } from "./activity-facts.ts";
import type { FirstTest } from "./first-test.ts";
import type { WorkWeek } from "./own-week.ts";
import type { Probation } from "./probation-decision.ts";
import type { PermitFact } from "./permit.ts";
import type { ExamDays } from "./exam-days.ts";
import type { DocumentFact } from "./documents.ts";
import type { Pool } from "./quiz.ts";
import type { AttemptFact } from "./quiz-attempts.ts";
import type { Day } from "./working-days.ts";

/** Where evidence comes from: put on record here, from a signed paper, from a file, recognised as done before, or carried over from an earlier onboarding. */
export const evidenceSources = ["here", "paper", "import", "recognised", "earlier"] as const;
export type EvidenceSource = (typeof evidenceSources)[number];

/** Struck evidence is left out before the rules see it. Instants are epoch ms, UTC. */
export type Evidence<Act extends string = string> = {
  id: string;
  requirementKey: string;
  act: Act;
  actorId: string;
  recordedAt: number;
  contentHash: string | null;
  /** Which version of a document was read or signed. */
  documentVersionId: string | null;
  source: EvidenceSource;
  occurredOn: Day;
  noteId: string | null;
  /** Which part of what is studied, from 1. */
  part: number | null;
  /** The evidence this one answers. */
  aboutId: string | null;
};
/** `quiz` is the quiz's key. */
export type Attempt = AttemptFact & { requirementKey: string; quiz: string };
export type Pause = { fromOn: Day; toOn: Day | null };
/** A stage left behind: by its confirmed gate, or by an override. */
export type Pass = {
  stage: number;
  at: number;
  decidedBy: string;
  decision: "confirmed" | "override";
  expiresOn: Day | null;
  reconfirmedAt: number | null;
};
/** One try at a simulated deal; a correction stands in for what it corrects. */
export type DealAttempt = {
  id: string;
  requirementKey: string;
  number: number;
  recordedAt: number;
  scoreBp: number;
  isPassed: boolean;
};

/** What shows that a milestone was reached. */
export const proofs = ["text", "file", "activity", "any"] as const;
export type Proof = (typeof proofs)[number];
/** Whether a task asks its trainee for a file. */
export const filesAsked = ["may", "must"] as const;
export type FileAsked = (typeof filesAsked)[number];

export const endings = ["released", "left", "dismissed", "moved", "mistake"] as const;
export type Ending = (typeof endings)[number];

export const exceptionCategories = [
  "experience",
  "evidence-elsewhere",
  "business-need",
  "programme-error",
  "other",
] as const;
export type ExceptionCategory = (typeof exceptionCategories)[number];

/** What can be changed in the programme for one person: added to it and taken out again, or switched off as an exception and on again. */
export const requirementChanges = ["added", "removed", "switched-off", "switched-on"] as const;
export type RequirementChangeKind = (typeof requirementChanges)[number];
export type RequirementChange = {
  id: string;
  change: RequirementChangeKind;
  requirementKey: string;
  at: number;
  byId: string;
  noteId: string | null;
};

/** Everything on record that decides where one trainee stands. */
export type Facts<Act extends string = string> = MentoringFacts & {
  enrollmentId: string;
  traineeId: string;
  startsOn: Day;
  enrolledAt: number;
  mentorId: string | null;
  /** Since when this mentor is theirs, epoch ms. */
  mentorSince: number | null;
  headId: string | null;
  /** Whether they were ever in: by a session, a password, or something they put on record. */
  hasSignedIn: boolean;
  ended: { ending: Ending; on: Day; at: number; noteId: string | null } | null;
  passes: Pass[];
  /** Gates on which somebody decided "not yet", with the reason. */
  notYets: { stage: number; at: number; noteId: string | null }[];
  evidence: Evidence<Act>[];
  activities: Activity[];
  firstTest: FirstTest;
  /** By what a day is to be counted; oldest first. */
  activityChoices: ActivityChoice[];
  /** How many of a day others confirm; oldest first. */
  confirmations: ActivityConfirmation[];
  attempts: Attempt[];
  /** Oldest first. */
  deals: DealAttempt[];
  /** By which one more try at a simulated deal was given, in any onboarding. */
  dealExceptions: DealException[];
  /** What this person tried in onboardings before this one, oldest first. */
  earlier: { attempts: Attempt[]; deals: DealAttempt[] };
  /** Attempts granted beyond the quiz's limit, by requirement key. */
  extraAttempts: Record<string, number>;
  /** Exam days that are set for this person. */
  examDays: ExamDays[];
  /** Limits of the quizzes the programme names, by quiz key. */
  quizzes: Record<string, QuizLimits>;
  /** The documents there are versions of, by their key. */
  documents: Record<string, DocumentFact>;
  pauses: Pause[];
  /** Of the requirements, for this person alone; oldest first. */
  changes: RequirementChange[];
  /** Oldest first. */
  permits: PermitFact[];
  probation: Probation | null;
  /** Null where the person works the company's days. */
  workWeek: WorkWeek | null;
};
export type QuizLimits = {
  attemptsLimit: number;
  coolDownMinutes: number;
  timeLimitMinutes: number | null;
  gradingDays: number;
  gradedBy: "trainer" | "mentor" | "head";
  mode?: "written" | "oral" | undefined;
  /** What it may draw. */
  pools?: Pool[] | undefined;
  mustHaves?: string[] | undefined;
};
