import type { Subject } from "#app/domain/access.ts";
import { mayMentor } from "#app/domain/mentoring.ts";
import { read } from "#db/engine";
import { countMentees, findAllMentorAssignments } from "#db/queries/enrollments.ts";
import { findAllPeopleByRole, findNames } from "#db/queries/people.ts";

/** Who may mentor this trainee, with how many they mentor now, and who did before. */
export async function viewMentor(enrollmentId: string, subject: Subject) {
  const { traineeId } = subject;
  const conn = read();
  const people = await findAllPeopleByRole(conn, ["mentor", "head"]);
  const mentors = people.filter((one) => mayMentor(one, subject));
  const load = await countMentees(
    conn,
    mentors.map(({ id }) => id),
  );
  const history = await findAllMentorAssignments(conn, enrollmentId);
  const names = await findNames(conn, [traineeId, ...history.map(({ mentorId }) => mentorId)]);
  return {
    name: names[traineeId] ?? "",
    mentors: mentors.map(({ id, name }) => ({ id, name, trainees: load[id] ?? 0 })),
    history: history.map(({ id, mentorId, fromAt, toAt }) => ({
      id,
      name: names[mentorId] ?? "",
      fromAt,
      toAt,
    })),
  };
}
