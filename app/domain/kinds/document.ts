import { defineKind } from "#app/domain/define-kind.ts";
import { met } from "#app/domain/requirement.ts";

/** Read, then signed and dated by the trainee; bound to the version that was signed. */
export const document = defineKind({
  fields: { document: "document" },
  needs: {},
  acts: { signed: { by: "trainee", asks: false, tone: "done" } },
  events: [],
  reasons: {
    "read-and-sign": { turn: "trainee", isCharged: true, isTold: false },
    "new-version": { turn: "trainee", isCharged: true, isTold: true },
  },
  group: "rest",
  isMeasured: false,
  progress({ document: wanted }, { evidence, facts, openedAt }) {
    const signed = evidence.filter((row) => row.act === "signed");
    const current = signed.find((row) => row.contentHash === facts.documents[wanted]);
    if (current) return met(current.recordedAt);
    const reason = signed.length > 0 ? "new-version" : "read-and-sign";
    return { state: "not-started", owner: "trainee", reason, since: openedAt };
  },
});
