import { read } from "#db/engine";
import { findAllPeopleByRole } from "#db/queries/people.ts";

/** Who can play the client of this trainee, or score beside others. */
export async function viewColleagues(traineeId: string) {
  const colleagues = await findAllPeopleByRole(read(), ["mentor", "trainer", "head"]);
  return colleagues.filter(({ id }) => id !== traineeId).map(({ id, name }) => ({ value: id, label: name }));
}
