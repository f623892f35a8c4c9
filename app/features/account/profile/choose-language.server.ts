import type { Language } from "#app/domain/localized.ts";
import { tx } from "#db/engine";
import { updateParticulars } from "#db/queries/people.ts";

/** Remembers the language somebody reads in. A matter of taste, so it is not journaled. */
export async function chooseLanguage(personId: string, language: Language, _now: number): Promise<void> {
  await tx((t) => updateParticulars(t, personId, { language }));
}
