import { defineKind } from "#app/domain/define-kind.ts";
import { recognitionCounts } from "#app/domain/documents.ts";
import { met } from "#app/domain/requirement.ts";

/** Read, then signed and dated by the trainee; a signature counts until everybody has to sign again. */
export const document = defineKind({
  fields: { document: "document" },
  needs: {},
  acts: {
    opened: { by: "trainee", asks: false, tone: "idle" },
    signed: { by: "trainee", asks: false, tone: "done" },
  },
  events: [],
  reasons: {
    sample: { turn: "other", waits: null },
    approval: { turn: "other", waits: null },
    "read-and-sign": { turn: "trainee", isCharged: true, isTold: false },
    "new-version": { turn: "trainee", isCharged: false, isTold: true, outlivesGate: true },
  },
  group: "rest",
  isMeasured: false,
  asked({ document: wanted }, { documents }, openedAt) {
    const until = documents[wanted]?.sampleUntil ?? null;
    return until !== null && until > openedAt
      ? [
          { at: openedAt, isAsk: true },
          { at: until, isAsk: false },
        ]
      : [];
  },
  isOutdated({ document: wanted }, recognised, { documents, ended }) {
    const version = documents[wanted];
    return !ended && version !== undefined && !recognitionCounts(version, recognised);
  },
  progress({ document: wanted }, { evidence, facts, openedAt }) {
    const version = facts.documents[wanted];
    const signed = evidence.filter(({ act }) => act === "signed" || act === "recognised");
    const last = signed.at(-1);
    // Nobody signs again once their onboarding has ended.
    if (facts.ended && last) return met(last.recordedAt);
    const current = signed.find(({ contentHash }) => contentHash && version?.edition.includes(contentHash));
    if (current) return met(current.recordedAt);
    if (version?.lock) {
      const { approverId } = version.lock;
      return approverId
        ? { state: "waiting", owner: "head", byId: approverId, reason: "approval", since: openedAt }
        : { state: "waiting", owner: "head", reason: "sample", since: openedAt };
    }
    return last
      ? {
          state: "not-started",
          owner: "trainee",
          reason: "new-version",
          since: Math.max(openedAt, version?.renewedAt ?? 0),
        }
      : { state: "not-started", owner: "trainee", reason: "read-and-sign", since: openedAt };
  },
});
