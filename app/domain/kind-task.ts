import { defineKind, evidenceOn, met } from "./requirement.ts";

/** Done by one party and, where somebody is named, confirmed by another. */
export const task = defineKind({
  fields: { doneBy: "party", confirmedBy: "party?" },
  progress({ key, doneBy, confirmedBy }, { facts, openedAt }) {
    const rows = evidenceOn(key, facts);
    const confirmed = rows.findLast((row) => row.act === "confirmed");
    if (confirmed) return met(confirmed.recordedAt);
    const last = rows.findLast((row) => row.act === "done" || row.act === "not-yet");
    if (last?.act === "done") {
      if (!confirmedBy) return met(last.recordedAt);
      return { state: "waiting", owner: confirmedBy, reason: "confirm-task", since: last.recordedAt };
    }
    const own = doneBy === "trainee";
    if (last) return { state: "problem", owner: doneBy, reason: "not-yet", since: last.recordedAt };
    return { state: own ? "not-started" : "waiting", owner: doneBy, reason: "do-task", since: openedAt };
  },
});
