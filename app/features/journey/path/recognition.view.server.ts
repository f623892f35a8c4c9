import type { Recognition } from "#app/domain/recognised.ts";
import { read } from "#db/engine";
import { findNotesOfEvidence } from "#db/queries/evidence.ts";
import { findNames } from "#db/queries/people.ts";
import type { findJourney } from "#db/queries/standings.ts";

type Found = NonNullable<Awaited<ReturnType<typeof findJourney>>>;

/** Who put a requirement on record as recognised, and where it can be seen; null where it was done here. */
export async function viewRecognition(
  { facts }: Pick<Found, "facts">,
  key: string,
  recognition: { how: Recognition } | undefined,
) {
  const row =
    recognition &&
    facts.evidence.findLast(({ act, requirementKey }) => act === "recognised" && requirementKey === key);
  if (!recognition || !row) return null;
  const names = await findNames(read(), [row.actorId]);
  return {
    how: recognition.how,
    by: names[row.actorId] ?? "",
    where: (await findNotesOfEvidence(read(), [row.id]))[row.id] ?? "",
  };
}
