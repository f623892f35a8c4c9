import { read } from "#db/engine";
import { findPersonById } from "#db/queries/people.ts";

/** Whom a decision is about; answers 404 by throwing where there is nobody. */
export async function personView(personId: string): Promise<{ id: string; name: string }> {
  const person = await findPersonById(read(), personId);
  if (!person) throw new Response(null, { status: 404 });
  return { id: person.id, name: person.name };
}
