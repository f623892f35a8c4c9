import type { ActivityKind } from "#app/domain/activity-facts.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";

type Logged = { kind: ActivityKind; amount: number; isDayNumber: boolean };

/** What is said of what was recorded, with the way to undo it. */
export function loggedFlash(
  enrollmentId: string,
  { kind, amount, isDayNumber }: Logged,
  { activityId, isCounted }: { activityId: string; isCounted: boolean },
  words: ServerStrings,
) {
  const code = isCounted
    ? "activity-logged"
    : isDayNumber
      ? "activity-number-not-counted"
      : "activity-not-counted";
  return {
    tone: "success",
    code,
    parts: { activity: words.requirements.activities[kind], amount: String(amount) },
    undo: {
      action: paths.activityStrike(enrollmentId, activityId),
      fields: { returnTo: isDayNumber ? paths.activities(enrollmentId) : paths.today },
    },
  } as const;
}
