import type { Progress, State } from "#app/domain/requirement.ts";
import type { Strings } from "./strings.ts";

/** The sentence that says where a requirement stands and who must act. */
export function progressSentence(words: Strings, progress: Progress, owner: string | null): string {
  const { reason, until, figures } = progress;
  return words.requirements.reasons[reason]({
    owner: owner ?? (progress.owner ? words.requirements.parties[progress.owner] : ""),
    until: until === undefined ? "" : words.common.moment(until),
    done: figures?.done ?? 0, of: figures?.of ?? 0,
  });
}

/** The shape and colour a state is shown with. */
export const toneOf: Record<State, "idle" | "active" | "waiting" | "done" | "shut" | "problem"> = {
  shut: "shut", "not-started": "idle", "in-progress": "active", waiting: "waiting", grading: "waiting", problem: "problem",
  met: "done",
};
