import type { Actor, Subject } from "#app/domain/access.ts";
import { can } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { findRequirement } from "#app/domain/programme.ts";
import type { RequirementStanding } from "#app/domain/stages.ts";
import { dayAfter } from "#app/domain/holidays.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findNotes } from "#db/queries/notes.ts";
import { findNames } from "#db/queries/people.ts";
import { findJourney } from "#db/queries/standings.ts";
import { viewQueue } from "#app/features/journey/shared/queue.view.server.ts";
import { viewMissed } from "./missed.view.server.ts";

type Asked = {
  enrollmentId: string;
  actor: Actor;
  subject: Subject;
  language: Language;
  words: ServerStrings;
  now: number;
};
type Found = NonNullable<Awaited<ReturnType<typeof findJourney>>>;
/** Talks are weekly; what is older was talked about. */
const recent = 14 * 86_400_000;

/** What to talk about with one trainee, put together from the record; undefined where there is no such enrollment. */
export async function viewTalk(asked: Asked) {
  const { enrollmentId, actor, subject, language, words, now } = asked;
  const clock = await findClock(read(), now);
  const found = await findJourney(read(), enrollmentId, clock);
  if (!found) return undefined;
  const { journey } = found;
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
    questions: await questionsOf(found, asked),
    missed: await viewMissed(enrollmentId, asked),
    deals: dealsOf(reached, found, asked),
    activity: activityOf(reached, found, asked, weekAgo),
  };
}

async function questionsOf({ facts, programme }: Found, { enrollmentId, language, now }: Asked) {
  const shown = facts.help.filter(
    ({ end }) => end === null || (end.how !== "withdrawn" && end.at > now - recent),
  );
  const names = await findNames(
    read(),
    shown.map(({ end }) => end?.byId ?? null),
  );
  const notes = await findNotes(
    read(),
    shown.flatMap(({ noteId, end }) => [noteId, end?.noteId ?? null]),
  );
  return shown.flatMap(({ id, requirementKey, askedAt, noteId, end }) => {
    const requirement = findRequirement(programme, requirementKey)?.requirement;
    if (!requirement) return [];
    return [
      {
        id,
        title: inLanguage(requirement.title, language),
        to: paths.requirement(requirement.kind, enrollmentId, requirementKey),
        question: notes[noteId ?? ""] ?? "",
        askedAt,
        end: end && {
          how: end.how,
          by: names[end.byId] ?? "",
          answer: notes[end.noteId ?? ""] ?? "",
        },
      },
    ];
  });
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
    const lately = facts.activities
      .filter(({ kind, occurredOn }) => kind === requirement.activity && occurredOn >= weekAgo)
      .reduce((sum, { amount }) => sum + amount, 0);
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
