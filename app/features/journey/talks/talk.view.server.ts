import type { Actor, Subject } from "#app/domain/access.ts";
import { activityDays } from "#app/domain/activity-days.ts";
import type { Clock } from "#app/domain/clock.ts";
import { actsAs } from "#app/domain/parties.ts";
import { hasSheet } from "#app/domain/sheet-facts.ts";
import { missingSheets, mondayOf } from "#app/domain/week-sheets.ts";
import { can } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { RequirementStanding } from "#app/domain/stages.ts";
import { dayAfter } from "#app/domain/holidays.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import { viewQueue } from "#app/features/journey/shared/queue.view.server.ts";
import { shownHandover } from "#app/features/journey/shared/handover.view.server.ts";
import { openPoints } from "#app/features/journey/shared/open-points.view.server.ts";
import { viewMissed } from "./missed.view.server.ts";
import { viewStuck } from "./stuck.view.server.ts";

type Asked = {
  enrollmentId: string;
  actor: Actor;
  subject: Subject;
  language: Language;
  words: ServerStrings;
  now: number;
};
type Found = NonNullable<Awaited<ReturnType<typeof findJourney>>>;

/** What to talk about with one trainee, put together from the record; undefined where there is no such enrollment. */
export async function viewTalk(asked: Asked) {
  const { enrollmentId, actor, subject, language, words, now } = asked;
  const clock = await findClock(read(), now);
  const found = await findJourney(read(), enrollmentId, clock);
  if (!found) return undefined;
  const { journey } = found;
  const mayWrite = !found.facts.ended && actsAs("mentor", actor, subject);
  const weekAgo = dayAfter(clock.today, -7);
  const reached = journey.stages.flatMap((stage) => (stage.openedAt === null ? [] : stage.requirements));
  const done = journey.current.requirements.filter(({ progress }) => progress.state === "met").length;
  return {
    id: enrollmentId,
    name: found.traineeName,
    standing: words.journey.standing(
      journey.current.number,
      inLanguage(journey.current.stage.title, language),
      done,
      journey.current.requirements.length,
    ),
    state: journey.state,
    mayReadAnswers: can(actor, "answers.read", subject),
    waiting: await viewQueue(actor, language, words, now, enrollmentId),
    handover: await shownHandover(enrollmentId, words),
    points: await openPoints(enrollmentId),
    sheet: mayWrite ? sheetOf(found, clock, asked) : null,
    questions: await viewStuck(found, asked),
    missed: await viewMissed(enrollmentId, asked),
    deals: dealsOf(reached, found, asked),
    activity: activityOf(reached, found, asked, weekAgo),
  };
}

/** The sheet to write after this talk: of the week that is owed last, or of the one that runs. */
function sheetOf({ facts }: Found, clock: Clock, { enrollmentId, words }: Asked) {
  const thisWeek = mondayOf(clock.today);
  const week = hasSheet(facts.sheets, thisWeek) ? null : thisWeek;
  const owed = missingSheets(facts, clock).at(-1) ?? week;
  return (
    owed && {
      to: paths.sheet(enrollmentId, owed),
      label: words.sheets.write(words.sheets.week(words.common.day(owed))),
    }
  );
}

function dealsOf(
  reached: readonly RequirementStanding[],
  { facts }: Found,
  { enrollmentId, language, words }: Asked,
) {
  return reached.flatMap(({ requirement: { kind, key, title } }) =>
    kind !== "simulated-deal"
      ? []
      : facts.deals
          .filter(({ requirementKey }) => requirementKey === key)
          .map(({ id, number, scoreBp, isPassed }) => ({
            id,
            title: inLanguage(title, language),
            to: paths.requirement(kind, enrollmentId, key),
            said: words.talk.deal(number, words.common.percent(scoreBp), isPassed),
          })),
  );
}

function activityOf(
  reached: readonly RequirementStanding[],
  { facts }: Found,
  { enrollmentId, language, words }: Asked,
  weekAgo: string,
) {
  return reached.flatMap(({ requirement, progress, dueOn }) => {
    if (requirement.kind !== "activity" || !progress.figures) return [];
    const lately = activityDays(facts, requirement.activity)
      .filter(({ on }) => on >= weekAgo)
      .reduce((sum, { recorded }) => sum + recorded, 0);
    if (progress.state === "met" && lately === 0) return [];
    return [
      {
        key: requirement.key,
        title: inLanguage(requirement.title, language),
        to: paths.requirement("activity", enrollmentId, requirement.key),
        said: words.talk.activity(
          progress.figures.done,
          progress.figures.of,
          lately,
          progress.state === "met" ? "" : words.common.day(dueOn),
        ),
      },
    ];
  });
}

export type TalkView = NonNullable<Awaited<ReturnType<typeof viewTalk>>>;
