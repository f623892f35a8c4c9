export const teamKeys = ["corporate", "retail", "plovdiv"] as const;
export type TeamKey = (typeof teamKeys)[number];

/** Where a trainee of the demo stands; the stories turn each into facts. */
export const situations = [
  "not-started",
  "first-day",
  "stage-1-documents-left",
  "stage-1-waiting-it",
  "stage-1-ready",
  "stage-2-training",
  "stage-2-on-track",
  "quiz-failed-cool-down",
  "quiz-used-up",
  "calls-behind",
  "stage-2-ready",
  "stage-3-no-mentor",
  "stage-3-sign-offs",
  "waiting-for-sign-off",
  "sign-off-not-yet",
  "waiting-for-grading",
  "deal-waits",
  "deal-last-try",
  "deal-failed",
  "stage-3-ready",
  "stage-4-working",
  "stage-4-ready",
  "released",
  "left-early",
  "paused",
  "overridden",
  "override-expired",
  "new-document-version",
] as const;
export type Situation = (typeof situations)[number];
