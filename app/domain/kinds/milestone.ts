import { defineKind } from "#app/domain/define-kind.ts";
import { progressOfWork, workActs } from "./task.ts";

/** A step reached by the trainee, shown by a text, a file or a recorded activity and, where somebody is named, confirmed. */
export const milestone = defineKind({
  fields: { proof: "proof", confirmedBy: "party?" },
  needs: { confirmedBy: "task.confirm" },
  acts: workActs,
  events: [],
  reasons: {
    "reach-milestone": { turn: "trainee", isCharged: true, isTold: false },
    "not-yet": { turn: "trainee", isCharged: true, isTold: false },
    "confirm-task": { turn: "other", waits: "confirm" },
  },
  group: "milestones",
  isMeasured: false,
  progress({ confirmedBy }, { evidence, openedAt }) {
    const progress = progressOfWork({ doneBy: "trainee", confirmedBy }, evidence, openedAt);
    return progress.reason === "do-task" ? { ...progress, reason: "reach-milestone" } : progress;
  },
});
