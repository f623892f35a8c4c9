import { defineKind } from "#app/domain/define-kind.ts";
import { met } from "#app/domain/requirement.ts";

/** Reasons for "not yet" that need no words of one's own; each reader reads them in their own language. */
export const notYetPresets = ["show-once-more", "try-alone-first", "not-seen-yet"] as const;
export type NotYetPreset = (typeof notYetPresets)[number];

/** Two-sided: the mentor has shown it, the trainee says "I can do it". A later "not yet" takes both back. */
export const signOff = defineKind({
  fields: { signedBy: "party" },
  needs: { signedBy: "sign-off.give" },
  acts: {
    asked: { by: "trainee", asks: true, tone: "idle" },
    shown: { by: "other", answers: true, tone: "done" },
    able: { by: "trainee", asks: false, tone: "idle" },
    "not-yet": { by: "other", answers: true, tone: "waiting" },
  },
  events: [],
  reasons: {
    "ask-mentor": { turn: "trainee", isCharged: true, isTold: false },
    sign: { turn: "other", waits: "sign-off" },
    "say-able": { turn: "trainee", isCharged: true, isTold: true },
    "not-yet": { turn: "trainee", isCharged: true, isTold: false },
  },
  group: "sign-offs",
  isMeasured: false,
  progress({ signedBy }, { evidence: rows, openedAt }) {
    const refusal = rows.findLast((row) => row.act === "not-yet");
    const fresh = refusal ? rows.slice(rows.indexOf(refusal) + 1) : rows;
    const shown = fresh.find((row) => row.act === "shown");
    const able = fresh.find((row) => row.act === "able");
    const asked = fresh.find((row) => row.act === "asked" || row.act === "able");
    if (shown && able) return met(Math.max(shown.recordedAt, able.recordedAt));
    if (shown) return { state: "in-progress", owner: "trainee", reason: "say-able", since: shown.recordedAt };
    if (asked) return { state: "waiting", owner: signedBy, reason: "sign", since: asked.recordedAt };
    if (refusal) return { state: "problem", owner: "trainee", reason: "not-yet", since: refusal.recordedAt };
    return {
      state: "not-started",
      owner: "trainee",
      reason: "ask-mentor",
      since: openedAt,
      together: signedBy,
    };
  },
});
