import { defineKind, evidenceOn, met } from "#app/domain/requirement.ts";

/** Read, then signed and dated by the trainee; bound to the version that was signed. */
export const document = defineKind({
  fields: { document: "document" },
  progress({ key, document: wanted }, { facts, openedAt }) {
    const signed = evidenceOn(key, facts).filter((row) => row.act === "signed");
    const current = signed.find((row) => row.contentHash === facts.documents[wanted]);
    if (current) return met(current.recordedAt);
    const reason = signed.length > 0 ? "new-version" : "read-and-sign";
    return { state: "not-started", owner: "trainee", reason, since: openedAt };
  },
});
