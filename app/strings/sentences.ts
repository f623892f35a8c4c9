import type { State } from "#app/domain/requirement.ts";

/** The shape and colour a state is shown with. */
export const toneOf: Record<State, "idle" | "active" | "waiting" | "done" | "shut" | "problem"> = {
  shut: "shut", "not-started": "idle", "in-progress": "active", waiting: "waiting", grading: "waiting", problem: "problem",
  met: "done",
};
