import { partyNamed } from "#app/domain/requirement.ts";
import type { Progress, ProgressReason } from "#app/domain/requirements.ts";
import type { ServerStrings } from "./strings.server.ts";

// What ends with a day is said with its day; only these end at an hour.
const endsAtAnHour: readonly ProgressReason[] = ["cool-down", "attempt-open"];

/** The sentence that says where a requirement stands and who must act. */
export function progressSentence(
  words: ServerStrings,
  progress: Pick<Progress, "reason" | "owner" | "recognition" | "together"> & {
    until?: number | null;
    figures?: Progress["figures"];
  },
  owner: string | null,
): string {
  if (progress.recognition)
    return words.told.recognised[progress.recognition.how]({
      day: words.common.day(progress.recognition.on),
    });
  const { reason, until, figures } = progress;
  const party = partyNamed(progress);
  return words.told.progress[reason]({
    until:
      until == null
        ? ""
        : endsAtAnHour.includes(reason)
          ? words.common.moment(until)
          : words.common.dayAt(until),
    owner: owner ?? (party ? words.requirements.parties[party] : ""),
    done: figures?.done ?? 0,
    of: figures?.of ?? 0,
  });
}
