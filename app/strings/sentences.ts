import type { Recognition } from "#app/domain/recognised.ts";
import type { State } from "#app/domain/requirement.ts";
import type { Strings } from "./strings.ts";

type Shown = {
  state: State;
  recognition?: { how: Recognition } | null | undefined;
  /** Switched off for this person. */
  isException?: boolean;
};

/** The word a requirement's state is shown by; what was recognised says so instead of "Done", and an exception that it is one. */
export function stateWord(
  words: Strings["requirements"],
  { state, recognition, isException }: Shown,
): string {
  if (isException) return words.exception;
  return recognition ? words.recognitions[recognition.how] : words.states[state];
}

/** The shape and colour a state is shown with. */
export const stateTone = ({ state, isException }: Shown) => (isException ? "exception" : toneOf[state]);

const toneOf: Record<State, "idle" | "active" | "waiting" | "done" | "shut" | "problem"> = {
  shut: "shut",
  "not-started": "idle",
  "in-progress": "active",
  waiting: "waiting",
  grading: "waiting",
  problem: "problem",
  met: "done",
};
