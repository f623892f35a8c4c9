import type { Subject } from "#app/domain/access.ts";
import {
  type Candidate,
  fewestToTell,
  inOrder,
  mentorDoubtsOf,
  wholeYears,
} from "#app/domain/mentor-choice.ts";
import { mayMentor } from "#app/domain/mentoring.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findAllMentorAssignments } from "#db/queries/enrollments.ts";
import { findFacts } from "#db/queries/facts.ts";
import { findMentorFacts } from "#db/queries/mentor-choice.ts";
import { findNotes } from "#db/queries/notes.ts";
import { findAllPeopleByRole, findNames } from "#db/queries/people.ts";

/** Who may mentor this trainee, in an order with its reasons in words, and who did before. */
export async function viewMentor(enrollmentId: string, subject: Subject, words: ServerStrings, now: number) {
  const { traineeId, headId } = subject;
  const conn = read();
  const clock = await findClock(conn, now);
  const found = await findFacts(conn, enrollmentId);
  const startsOn = [clock.today, found?.facts.startsOn ?? ""].reduce((a, b) => (a > b ? a : b));
  const people = (await findAllPeopleByRole(conn, ["mentor", "head"])).filter((one) =>
    mayMentor(one, subject),
  );
  const knownOf = await findMentorFacts(
    conn,
    people.map(({ id }) => id),
    now,
  );
  const candidates = inOrder(
    people.map(
      ({ id, name, roles }): Candidate => ({
        ...knownOf(id),
        id,
        name,
        isTrainer: roles.includes("trainer"),
        isOwnHead: id === headId,
      }),
    ),
    startsOn,
  );
  const history = await findAllMentorAssignments(conn, enrollmentId);
  const names = await findNames(conn, [traineeId, headId, ...history.map(({ mentorId }) => mentorId)]);
  const notes = await findNotes(
    conn,
    history.map(({ noteId }) => noteId),
  );
  const mentors = candidates.map((one) => {
    const doubts = mentorDoubtsOf(one, startsOn).map((doubt) => words.mentors.doubts[doubt]);
    return {
      id: one.id,
      name: one.name,
      reasons: reasonsOf(one, clock.today, words),
      doubts: doubts.length > 0 ? words.mentors.needsReason(doubts.join(", ")) : "",
    };
  });
  const suits = mentors.some(({ id, doubts }) => doubts === "" && id !== headId);
  return {
    name: names[traineeId] ?? "",
    mentors,
    nobodySuits: suits ? "" : words.mentors.nobody(names[headId ?? ""] ?? words.requirements.parties.head),
    history: history.map(({ id, mentorId, fromAt, toAt, noteId }) => ({
      id,
      name: names[mentorId] ?? "",
      fromAt,
      toAt,
      reason: notes[noteId ?? ""] ?? "",
    })),
  };
}

function reasonsOf(one: Candidate, today: string, { mentors, common }: ServerStrings): string {
  const { cleared, left } = one.earlier;
  return [
    one.isTrainer ? mentors.trainer : "",
    one.isOwnHead ? mentors.ownHead : "",
    one.salesSince ? mentors.years(wholeYears(one.salesSince, today)) : "",
    ...(["honest", "helps", "explains"] as const).map((quality) => {
      const verdict = one.said[quality];
      return verdict === "yes" || verdict === "no" ? mentors.said[quality][verdict] : "";
    }),
    cleared + left >= fewestToTell ? mentors.earlier(cleared, left) : "",
    mentors.load(one.load, one.capacity),
    one.awayUntil ? mentors.away(common.day(one.awayUntil)) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}
