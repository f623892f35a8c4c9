import { askablesOf } from "#app/domain/warm-up-cards.ts";
import { findAllAsked } from "./warm-up-askables.ts";
import type { Clock } from "#app/domain/clock.ts";
import { isStillAhead, warmUpGuards } from "#app/domain/warm-up-choice.ts";
import type { Conn } from "#db/engine";
import { findEnrollmentOf } from "./enrollments.ts";
import { findStudyOrder } from "./questions.ts";
import { findJourney } from "./standings.ts";

/** Which questions of somebody's papers a quiz of theirs that is open or still ahead may ask; none once the onboarding is over. */
export async function findStillAhead(
  conn: Conn,
  traineeId: string,
  clock: Clock,
): Promise<(questionKey: string) => boolean> {
  const own = await findEnrollmentOf(conn, traineeId);
  const person = own && (await findJourney(conn, own.id, clock));
  if (!person || person.journey.state === "ended") return () => false;
  const { programme, facts } = person;
  const asked = await findAllAsked(conn, traineeId);
  const order = new Map((await findStudyOrder(conn)).map((key, index) => [key, index + 1]));
  const questions = askablesOf(asked, (product) => order.get(product) ?? null);
  const papers = asked
    .filter(({ attemptId }) => facts.attempts.some(({ id }) => id === attemptId))
    .map(({ attemptId, key }) => ({ attemptId, questionKey: key }));
  const guards = warmUpGuards(programme, facts, papers);
  return (key) => {
    const question = questions.get(key);
    return question !== undefined && isStillAhead(question, guards);
  };
}
