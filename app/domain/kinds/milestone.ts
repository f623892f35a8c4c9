import { progressOfWork } from "./task.ts";
import { defineKind } from "#app/domain/requirement.ts";

/** A step reached by the trainee, shown by a text, a file or a recorded activity and, where somebody is named, confirmed. */
export const milestone = defineKind({
  fields: { proof: "proof", confirmedBy: "party?" },
  progress({ key, confirmedBy }, { facts, openedAt }) {
    const progress = progressOfWork({ key, doneBy: "trainee", confirmedBy }, facts, openedAt);
    return progress.reason === "do-task" ? { ...progress, reason: "reach-milestone" } : progress;
  },
});
