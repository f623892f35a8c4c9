import type { Clock } from "#app/domain/clock.ts";
import { type Day, dayOf } from "#app/domain/working-days.ts";
import type { Conn, Tx } from "#db/engine";
import { findEnrollmentsBefore } from "./enrollments.ts";
import type { Enrolled } from "./facts.ts";
import { findJourney } from "./standings.ts";

/** What this person met in onboardings before this one and that is still the same requirement: its key and the day; what had only been recognised there is left out. */
export async function findMetEarlier(
  conn: Conn | Tx,
  { facts, programme }: Pick<Enrolled, "facts" | "programme">,
  clock: Clock,
): Promise<Map<string, Day>> {
  const wanted = new Map(
    programme.stages.flatMap(({ requirements }) => requirements).map((row) => [row.key, row]),
  );
  const met = new Map<string, Day>();
  for (const id of await findEnrollmentsBefore(conn, facts.traineeId, facts.enrolledAt)) {
    const rows =
      (await findJourney(conn, id, clock))?.journey.stages.flatMap(({ requirements }) => requirements) ?? [];
    for (const {
      requirement,
      progress: { state, since, recognition },
    } of rows) {
      const now = wanted.get(requirement.key);
      const isSame =
        now?.kind === requirement.kind &&
        (now.kind !== "quiz" || requirement.kind !== "quiz" || now.quiz === requirement.quiz);
      if (state === "met" && since !== null && isSame && recognition?.how !== "recognised")
        met.set(requirement.key, recognition?.on ?? dayOf(since, clock.timeZone));
    }
  }
  return met;
}
