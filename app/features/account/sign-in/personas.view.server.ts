import { type Role, roles } from "#app/domain/access-table.ts";
import { read } from "#db/engine";
import { findAllPeopleByRole } from "#db/queries/people.ts";

const first = ["nadia", "ivan", "maria", "elena", "stoyan", "victor", "ana"].map(
  (name) => `${name}@example.test`,
);

/** Some people of the demo to look through the eyes of: two of each role, the best known first. */
export async function findPersonas(): Promise<{ id: string; name: string; roles: Role[] }[]> {
  const found = new Map<string, { id: string; name: string; roles: Role[] }>();
  for (const role of roles) {
    const people = await findAllPeopleByRole(read(), [role], first);
    for (const { id, name, roles: held } of people.slice(0, 2)) found.set(id, { id, name, roles: held });
  }
  return [...found.values()];
}
