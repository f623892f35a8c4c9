import type { Facts } from "./facts.ts";
import { unjudged } from "./first-test.ts";
import { noSheets } from "./sheet-facts.ts";

/** The facts of somebody about whom nothing is on record yet. */
export const blankFacts = (
  who: Pick<Facts, "enrollmentId" | "traineeId" | "startsOn" | "enrolledAt">,
): Facts<never> => ({
  ...who,
  mentorId: null,
  mentorSince: null,
  hasSignedIn: true,
  notYets: [],
  headId: null,
  ended: null,
  passes: [],
  evidence: [],
  activities: [],
  firstTest: unjudged,
  activityChoices: [],
  confirmations: [],
  attempts: [],
  deals: [],
  dealExceptions: [],
  earlier: { attempts: [], deals: [] },
  extraAttempts: {},
  examDays: [],
  quizzes: {},
  documents: {},
  pauses: [],
  changes: [],
  help: [],
  sheets: noSheets,
  handover: null,
  permits: [],
  probation: null,
  workWeek: null,
});
