import type { MailTime } from "#app/domain/mail-times.ts";
import { tx } from "#db/engine";
import { updateParticulars } from "#db/queries/people.ts";

/** Remembers when somebody wants word by mail, and by which clock. A matter of taste, so it is not journaled. */
export async function chooseMail(
  personId: string,
  wish: { mail: MailTime; timeZone: string | null },
  _now: number,
): Promise<void> {
  await tx((t) => updateParticulars(t, personId, wish));
}
