import { defineKind } from "#app/domain/define-kind.ts";
import { met } from "#app/domain/requirement.ts";

/** Situations from the work, written down with options, decision and what was learnt, each gone through with a colleague. */
export const caseReview = defineKind({
  fields: { count: "count", reviewedBy: "party" },
  needs: { reviewedBy: "case.review" },
  acts: {
    written: { by: "trainee", asks: true, tone: "idle" },
    reviewed: { by: "other", answers: true, tone: "done" },
  },
  events: [],
  reasons: {
    "write-case": { turn: "trainee", isCharged: true, isTold: false },
    "review-case": { turn: "other", waits: "case" },
  },
  group: "sign-offs",
  isMeasured: false,
  progress({ count, reviewedBy }, { evidence: rows, openedAt }) {
    const written = rows.filter((row) => row.act === "written");
    const reviews = rows.filter(
      (row) => row.act === "reviewed" && written.some(({ id }) => id === row.aboutId),
    );
    const figures = { done: Math.min(reviews.length, count), of: count };
    const last = reviews[count - 1];
    if (last) return { ...met(last.recordedAt), figures };
    const waiting = written.find(({ id }) => !reviews.some((row) => row.aboutId === id));
    if (waiting)
      return {
        state: "waiting",
        owner: reviewedBy,
        reason: "review-case",
        since: waiting.recordedAt,
        figures,
      };
    const state = reviews.length === 0 ? "not-started" : "in-progress";
    return {
      state,
      owner: "trainee",
      reason: "write-case",
      since: reviews.at(-1)?.recordedAt ?? openedAt,
      figures,
    };
  },
});
