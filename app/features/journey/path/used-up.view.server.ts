import type { Clock } from "#app/domain/clock.ts";
import type { Actor } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { personOf } from "#app/domain/parties.ts";
import type { RequirementStanding } from "#app/domain/stages.ts";
import { dayOf, workingDaysBetween } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findMissedProducts } from "#db/queries/missed-products.ts";
import { findNames } from "#db/queries/people.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import type { findJourney } from "#db/queries/standings.ts";
import { viewReminder } from "./remind.view.server.ts";

type Asked = { actor: Actor; language: Language; words: ServerStrings };
const most = 6;

/** What a trainee whose attempts are used up meets: who decides, since when, and what to do meanwhile; null for whoever has attempts left. */
export async function viewUsedUp(
  found: NonNullable<Awaited<ReturnType<typeof findJourney>>>,
  { requirement, progress, ...standing }: RequirementStanding,
  clock: Clock,
  { actor, language, words }: Asked,
) {
  const { facts, journey, subject } = found;
  const isQuiz = progress.reason === "attempts-used-up";
  const isUsedUp = isQuiz || progress.reason === "deal-failed";
  if (!isUsedUp || actor.id !== subject.traineeId) return null;
  if (!progress.owner || progress.since === null) return null;
  const ownerId = personOf(progress.owner, subject);
  const ownerName = ownerId ? ((await findNames(read(), [ownerId]))[ownerId] ?? null) : null;
  const quiz = requirement.kind === "quiz" ? await findQuizByKey(read(), requirement.quiz) : undefined;
  const missed = isQuiz ? await findMissedProducts(read(), facts.enrollmentId, requirement.key, most) : [];
  const last = facts.attempts.findLast(({ requirementKey }) => requirementKey === requirement.key);
  const since = dayOf(progress.since, clock.timeZone);
  return {
    key: requirement.key,
    enrollmentId: facts.enrollmentId,
    title: inLanguage(requirement.title, language),
    isQuiz,
    owner: ownerName ?? words.requirements.parties[progress.owner],
    since,
    days: workingDaysBetween(clock.calendar, since, clock.today),
    result: last
      ? paths.attemptResult(last.id)
      : paths.requirement(requirement.kind, facts.enrollmentId, requirement.key),
    practice: quiz?.quiz.practice ? paths.practice(facts.enrollmentId, requirement.key) : null,
    products: missed.map(({ key, name }) => ({ to: paths.product(key), name: inLanguage(name, language) })),
    remind: await viewReminder(
      {
        ...found,
        clock,
        stage: journey.current,
        standing: { requirement, progress, ...standing },
        ownerName,
      },
      actor,
      words,
      language,
    ),
  };
}

export type UsedUp = NonNullable<Awaited<ReturnType<typeof viewUsedUp>>>;
