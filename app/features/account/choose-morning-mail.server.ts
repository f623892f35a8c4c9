import { tx } from "#db/engine";
import { updateParticulars } from "#db/queries/people.ts";

/** Remembers whether somebody wants what waits by mail in the morning. A matter of taste, so it is not journaled. */
export async function chooseMorningMail(personId: string, morningMail: boolean, _now: number): Promise<void> {
  await tx((t) => updateParticulars(t, personId, { morningMail }));
}
