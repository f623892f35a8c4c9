import type { Subject } from "./access.ts";
import type { Clock } from "./clock.ts";
import type { Facts } from "./facts.ts";
import type { Holders, Notice } from "./notice.ts";
import { noticesOfPeople } from "./notices-of-people.ts";
import { noticesOfTheDay } from "./notices-of-the-day.ts";
import { personOf } from "./parties.ts";
import type { Journey } from "./stages.ts";
import type { Wait } from "./standing.ts";

const day = 86_400_000;
/** What is older than this was news before. */
const oldest = 14 * day;
/** Everything somebody is to be told about this journey as of the clock. */
export function noticesOf(
  journey: Journey,
  facts: Facts,
  waits: readonly Wait[],
  subject: Subject,
  holders: Holders,
  clock: Clock,
): Notice[] {
  const about = (parts: (string | number | null)[]) => [facts.enrollmentId, ...parts].join(":");
  const base = { requirementKey: null, stage: null, what: null, onDay: null };
  const { traineeId } = facts;
  const waiting = waits.flatMap((wait): Notice[] => {
    const { what, stage, requirementKey, since, owner } = wait;
    // Said once by the ending itself.
    if (what === "take-back") return [];
    const named =
      wait.what === "handover" && facts.handover?.isFromHere
        ? facts.handover.fromId
        : personOf(owner, subject);
    const people = named
      ? [named]
      : owner === "trainer" || owner === "it"
        ? holders[owner].filter((id) => id !== traineeId)
        : [];
    return people.map((personId) => ({
      ...base,
      kind: "waits",
      personId,
      what,
      stage,
      requirementKey,
      at: since,
      key: about(["waits", what, stage, requirementKey, since, personId]),
    }));
  });
  const passed = facts.passes.map(
    ({ stage, at }): Notice => ({
      ...base,
      kind: stage === 4 ? "released" : "gate-open",
      personId: traineeId,
      stage,
      at,
      key: about(["gate", stage, at]),
    }),
  );
  const graded = facts.attempts.flatMap(({ id, requirementKey, releasedAt, submittedAt }): Notice[] =>
    releasedAt !== null && submittedAt !== null && releasedAt > submittedAt
      ? [
          {
            ...base,
            kind: "graded",
            personId: traineeId,
            requirementKey,
            at: releasedAt,
            key: about(["graded", id]),
          },
        ]
      : [],
  );
  const all = [...waiting, ...passed, ...graded, ...noticesOfPeople(facts, holders, about)];
  if (journey.state === "active") all.push(...noticesOfTheDay(journey, facts, subject, clock, about));
  // What has not begun waits for nobody yet.
  return all.filter(({ at }) => at > clock.now - oldest && at <= clock.now);
}
