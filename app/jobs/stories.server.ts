import type { Day } from "#app/domain/working-days.ts";
import type { Situation } from "#db/seed/demo/situations.ts";

/** How one trainee of the demo comes to stand where they do. Days are working days. */
export type Story = {
  /** Started so many working days ago; negative: starts then. */
  startedAgo: number;
  /** The stage that is not left; 5 is released. */
  stopStage: number;
  /** Keys that nobody touches. */
  hold?: readonly string[];
  /** Reasons nobody acts on, such as a sign-off that waits. */
  holdReasons?: readonly string[];
  /** Quizzes failed so many times before they are passed, or for good. */
  fails?: { quiz: string; times: number; forGood?: boolean };
  /** Passes these quizzes with one wrong answer, and warms up on the day before today. */
  slipsIn?: readonly string[];
  /** Their mentor has written no sheet in the last five days. */
  owesSheet?: boolean;
  /** What they are stuck on, so many working days ago; nobody has answered. */
  stuck?: { key: string; ago: number };
  /** Tries at the simulated deal that fail. */
  failsDeal?: "once" | "twice";
  /** What happens so many working days ago. */
  event?: { kind: "paused" | "left" | "override" | "override-expiring" | "not-yet"; ago: number };
};

const basics = ["company-basics", "product-basics"];
const documents = ["safety-briefing", "job-description", "internal-rules"];

export const stories: Record<Situation, Story> = {
  "not-started": { startedAgo: -4, stopStage: 1 },
  "first-day": { startedAgo: 0, stopStage: 1 },
  "stage-1-documents-left": { startedAgo: 3, stopStage: 1, hold: documents },
  "stage-1-waiting-it": { startedAgo: 5, stopStage: 1, hold: ["accounts", "programs"] },
  "stage-1-ready": { startedAgo: 6, stopStage: 1 },
  "stage-2-training": { startedAgo: 6, stopStage: 2, hold: ["training-day-two", "prospect-list"] },
  "stage-2-on-track": {
    startedAgo: 6,
    stopStage: 2,
    hold: ["prospect-list", "first-offers"],
    slipsIn: basics,
  },
  "quiz-failed-cool-down": {
    startedAgo: 8,
    stopStage: 2,
    fails: { quiz: "product-basics", times: 1, forGood: true },
  },
  "quiz-used-up": {
    startedAgo: 11,
    stopStage: 2,
    fails: { quiz: "product-basics", times: 3, forGood: true },
  },
  "calls-behind": { startedAgo: 13, stopStage: 2, hold: ["first-calls"] },
  "stage-2-ready": { startedAgo: 11, stopStage: 2 },
  "stage-3-no-mentor": { startedAgo: 12, stopStage: 3, holdReasons: ["mentor"] },
  "stage-3-sign-offs": {
    startedAgo: 17,
    stopStage: 3,
    slipsIn: basics,
    stuck: { key: "topic-price-list", ago: 0 },
  },
  "waiting-for-sign-off": { startedAgo: 20, stopStage: 3, holdReasons: ["sign"] },
  "sign-off-not-yet": {
    startedAgo: 19,
    stopStage: 3,
    event: { kind: "not-yet", ago: 1 },
    hold: ["topic-departments"],
  },
  "waiting-for-grading": { startedAgo: 25, stopStage: 3, holdReasons: ["grading"] },
  "stage-3-ready": { startedAgo: 34, stopStage: 3 },
  "deal-waits": { startedAgo: 32, stopStage: 3, holdReasons: ["play-deal"] },
  "deal-last-try": { startedAgo: 33, stopStage: 3, failsDeal: "once", hold: ["last-try"] },
  "deal-failed": { startedAgo: 36, stopStage: 3, failsDeal: "twice" },
  "stage-4-working": { startedAgo: 44, stopStage: 4, owesSheet: true },
  "stage-4-ready": { startedAgo: 66, stopStage: 4 },
  released: { startedAgo: 84, stopStage: 5, slipsIn: basics },
  "left-early": { startedAgo: 16, stopStage: 2, hold: ["first-calls"], event: { kind: "left", ago: 6 } },
  paused: { startedAgo: 18, stopStage: 3, event: { kind: "paused", ago: 4 } },
  overridden: { startedAgo: 9, stopStage: 2, hold: ["company-basics"], event: { kind: "override", ago: 5 } },
  "override-expired": {
    startedAgo: 14,
    stopStage: 2,
    hold: ["company-basics", "first-calls"],
    event: { kind: "override-expiring", ago: 10 },
  },
  "new-document-version": { startedAgo: 4, stopStage: 1, hold: ["company-basics"] },
};

export type DayOfStory = { on: Day; nine: number; isLast: boolean };
