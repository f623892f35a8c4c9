import type { caseReview } from "#app/domain/kinds/case-review.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

type Words = KindWords<typeof caseReview>;

export const title = "Case review";
export const hint = "Client cases written down and gone through.";

/** What its own pages say. */
export const caseReviews = {
  cases: "Cases",
  caseOf: (n: number, on: string) => `Case ${n} · ${on}`,
  write: "Write down a case",
  situation: "What happened?",
  situationHint: "The client by role, not by name: what they wanted, what stood in the way.",
  options: "Which ways were there?",
  decision: "What did you decide, and why?",
  learnt: "What did you learn?",
  record: "Record the case",
  remarks: "Remarks",
  remarksHint: "What was good, what you would have done, what to try next time.",
  review: "Gone through",
  reviewedBy: (name: string, at: string) => `${name}, ${at}`,
  waits: "Waits to be gone through",
};

export const fields: Words["fields"] = {
  count: "How many cases?",
  reviewedBy: "Who goes through them?",
};
export const duties: Words["duties"] = { reviewedBy: "Goes through the cases" };

export const reasons: Words["reasons"] = {
  "write-case": ({ done, of }) => `${done} of ${of} cases gone through; the next one is to be written down.`,
  "review-case": ({ owner }) => `A case is written; waits for ${owner} to go through it.`,
};

export const queue: Words["queue"] = {
  case: (title: string) => `Go through: ${title}`,
};
export const open: Words["open"] = { case: "Read and answer" };

export const timeline: Words["timeline"] = {
  "evidence.written": ({ title }) => `Case written: ${title}`,
  "evidence.reviewed": ({ title }) => `Case gone through: ${title}`,
};
export const journal: Words["journal"] = {
  "evidence.written": "Case written",
  "evidence.reviewed": "Case gone through",
};

export const flash = {
  "case-written": ({ title }) => `Your case is recorded: “${title}”.`,
  "case-reviewed": ({ name }) => `Your remarks reached ${name}.`,
} satisfies Record<string, Say>;
