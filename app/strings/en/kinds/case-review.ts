import type { caseReview } from "#app/domain/kinds/case-review.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

type Words = KindWords<typeof caseReview>;

export const title = "Case review";
export const hint = "Client cases written up and reviewed.";

/** What its own pages say. */
export const caseReviews = {
  cases: "Cases",
  caseOf: (n: number, on: string) => `Case ${n} · ${on}`,
  write: "Write up a case",
  situation: "What happened?",
  situationHint: "The client by role, not by name: what they wanted, what stood in the way.",
  options: "What were the options?",
  decision: "What did you decide, and why?",
  learnt: "What did you learn?",
  record: "Save case",
  remarks: "Remarks",
  remarksHint: "What was good, what you would have done, what to try next time.",
  review: "Mark as reviewed",
  reviewedBy: (name: string, at: string) => `${name}, ${at}`,
  waits: "Waiting for review",
};

export const fields: Words["fields"] = {
  count: "How many cases?",
  reviewedBy: "Who reviews them?",
};
export const duties: Words["duties"] = { reviewedBy: "Reviews the cases" };

export const reasons: Words["reasons"] = {
  "write-case": ({ done, of }) => `${done} of ${of} cases reviewed; write up the next one.`,
  "review-case": ({ owner }) => `A case is written up; waiting for ${owner} to review it.`,
};

export const queue: Words["queue"] = {
  case: (title: string) => `Review: ${title}`,
};
export const open: Words["open"] = { case: "Review" };

export const timeline: Words["timeline"] = {
  "evidence.written": ({ title }) => `Case written up: ${title}`,
  "evidence.reviewed": ({ title }) => `Case reviewed: ${title}`,
};
export const journal: Words["journal"] = {
  "evidence.written": "Case written up",
  "evidence.reviewed": "Case reviewed",
};

export const flash = {
  "case-written": ({ title }) => `Your case is saved: “${title}”.`,
  "case-reviewed": ({ name }) => `${name} can now read your remarks.`,
} satisfies Record<string, Say>;
