import type { Actor, Subject } from "./access.ts";
import type { Clock } from "./clock.ts";
import { type Activity, type ActivityKind, activityKinds } from "./activity-facts.ts";
import type { Facts } from "./facts.ts";
import { actsAs } from "./parties.ts";
import type { Journey } from "./stages.ts";
import type { Day } from "./working-days.ts";

export type RecordingRefusal =
  | "not-yours"
  | "ended"
  | "paused"
  | "not-started"
  | "not-open-yet"
  | "in-the-future"
  | "before-start"
  | "stage-passed";
type Asked = {
  kind: ActivityKind;
  occurredOn: Day;
  /** What is said anew; what an earlier stage rested on stays. */
  replaced?: Pick<Activity, "recordedAt"> | undefined;
};
type Found = { subject: Subject; facts: Facts; journey: Journey };

/** Why this cannot be put on record by this actor now; null where it can. */
export function recordingOf(
  actor: Actor,
  { subject, facts, journey }: Found,
  { kind, occurredOn, replaced }: Asked,
  { today }: Pick<Clock, "today">,
): RecordingRefusal | null {
  if (!actsAs("trainee", actor, subject)) return "not-yours";
  if (journey.state !== "active") return journey.state;
  if (isShut(journey, kind)) return "not-open-yet";
  if (occurredOn > today) return "in-the-future";
  if (occurredOn < facts.startsOn) return "before-start";
  if (replaced && replaced.recordedAt < (journey.current.openedAt ?? 0)) return "stage-passed";
  return null;
}

/** What is recorded with one tap: all kinds that may be now, once the programme has come to ask for any. */
export function recordableKinds(journey: Journey): ActivityKind[] {
  const isAsked = journey.stages
    .slice(0, journey.current.number)
    .some(({ requirements }) =>
      requirements.some(
        ({ requirement, progress }) => requirement.kind === "activity" && progress.state !== "shut",
      ),
    );
  return isAsked && journey.state === "active" ? activityKinds.filter((kind) => !isShut(journey, kind)) : [];
}

function isShut(journey: Journey, kind: ActivityKind): boolean {
  const targets = journey.current.requirements.filter(
    ({ requirement }) => requirement.kind === "activity" && requirement.activity === kind,
  );
  return targets.length > 0 && targets.every(({ progress }) => progress.state === "shut");
}
