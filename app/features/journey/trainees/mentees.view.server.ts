import type { Actor } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { dayOf, workingDaysBetween } from "#app/domain/working-days.ts";
import { pathOfWait, paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findMentees, findWaitsAmong } from "#db/queries/mentees.ts";
import { findOwnProgrammes } from "#db/queries/requirement-changes.ts";

const most = 100;

/** Whom this person mentors: the stage and next step of each, and what of it waits for the mentor. */
export async function viewMentees(actor: Actor, language: Language, words: ServerStrings, now: number) {
  const conn = read();
  const clock = await findClock(conn, now);
  const found = await findMentees(conn, actor, most);
  const programmes = await findOwnProgrammes(conn, found);
  const waits = await findWaitsAmong(
    conn,
    actor.id,
    found.map(({ enrollmentId }) => enrollmentId),
  );
  return found.map(({ enrollmentId: id, name, startsOn, stage, pausedFrom, segments, nextKey }) => {
    const programme = programmes.get(id);
    const requirement = (key: string | null) =>
      key && programme ? findRequirement(programme, key)?.requirement : undefined;
    const next = requirement(nextKey);
    const current = (JSON.parse(segments) as { done: number; of: number }[])[stage - 1] ?? {
      done: 0,
      of: 0,
    };
    return {
      id,
      name,
      stage: words.journey.standing(
        stage,
        inLanguage(programme?.stages[stage - 1]?.title ?? {}, language),
        current.done,
        current.of,
      ),
      state: pausedFrom
        ? words.board.pausedSince(words.common.day(pausedFrom))
        : startsOn > clock.today
          ? words.board.startsOn(words.common.day(startsOn))
          : "",
      next: next
        ? { title: inLanguage(next.title, language), to: paths.requirement(next.kind, id, next.key) }
        : null,
      waits: waits
        .filter(({ enrollmentId }) => enrollmentId === id)
        .map((wait) => {
          const about = requirement(wait.requirementKey);
          return {
            id: wait.id,
            what: words.queue.what[wait.what](about ? inLanguage(about.title, language) : "", wait.stage),
            to: pathOfWait(wait, about?.kind),
            days: words.queue.waits(
              workingDaysBetween(clock.calendar, dayOf(wait.since, clock.timeZone), clock.today),
            ),
          };
        }),
    };
  });
}
