import type { Actor } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { mayMentorAll } from "#app/domain/mentoring.ts";
import { paths } from "#app/paths.ts";
import { read } from "#db/engine";
import { findApprovalsFor } from "#db/queries/documents.ts";
import { findAllMentoredBy } from "#db/queries/enrollments.ts";
import { findAllPeopleByRole, findPersonById } from "#db/queries/people.ts";

/** Whom a decision is about; answers 404 by throwing where there is nobody. */
export async function viewPerson(personId: string): Promise<{ id: string; name: string }> {
  const person = await findPersonById(read(), personId);
  if (!person) throw new Response(null, { status: 404 });
  return { id: person.id, name: person.name };
}

/** The documents that wait for somebody's approval. */
export async function viewApprovals(personId: string, language: Language) {
  const waiting = await findApprovalsFor(read(), personId);
  return waiting.map(({ key, title }) => ({
    to: paths.documentApproval(key),
    title: inLanguage(title, language),
  }));
}

/** Whom somebody mentors now, and who could mentor them instead. */
export async function viewHandOver(personId: string) {
  const person = await viewPerson(personId);
  const trainees = await findAllMentoredBy(read(), personId);
  const people = await findAllPeopleByRole(read(), ["mentor", "head"]);
  const mentors = people.filter((one) => one.id !== personId && mayMentorAll(one, trainees));
  return {
    ...person,
    trainees: trainees.map(({ enrollmentId, name }) => ({ id: enrollmentId, name })),
    mentors: mentors.map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** Whose roles may be changed here: everybody else's, and one's own while there is no other administrator to do it. */
export async function viewOwnRoles(personId: string, actor: Actor) {
  const isSelf = personId === actor.id;
  const admins = isSelf ? await findAllPeopleByRole(read(), ["admin"]) : [];
  return { isSelf, mayChangeRoles: admins.every(({ id }) => id === personId) };
}
