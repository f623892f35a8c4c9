import { type Actor, can } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { waitOf } from "#app/domain/requirement-waits.ts";
import { gateAbout } from "#app/domain/reminders.ts";
import { addWorkingDays } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { getConfig } from "#app/web/config.server.ts";
import { read } from "#db/engine";
import { findLastReminder } from "#db/queries/notices.ts";
import type { findRequirement } from "#db/queries/requirement-page.ts";
import type { Remind } from "./remind-box.tsx";

type Found = NonNullable<Awaited<ReturnType<typeof findRequirement>>>;
type What = { about: string; name: string; trainee: string; title: string; path: string };

/** Whom one may remind about this requirement, and when it was last done; null where it is one's own turn, or nobody's. */
export async function viewReminder(
  { standing: { requirement, progress }, subject, journey, clock, ownerName, traineeName, facts }: Found,
  actor: Actor,
  words: ServerStrings,
  language: Language,
): Promise<Remind | null> {
  const { owner, state } = progress;
  if (!owner || state === "shut" || state === "met" || journey.state !== "active") return null;
  if (owner !== "trainee" && !waitOf({ requirement, progress })) return null;
  const isOwnTurn =
    owner === "trainee"
      ? actor.id === subject.traineeId
      : ownerName !== null &&
        actor.id === (owner === "mentor" ? (subject.mentorId ?? subject.headId) : subject.headId);
  if (isOwnTurn || !can(actor, "reminder.send", subject)) return null;
  return remindOf({ facts, clock }, words, {
    about: requirement.key,
    name: owner === "trainee" ? traineeName : (ownerName ?? words.requirements.parties[owner]),
    trainee: owner === "trainee" ? "" : traineeName,
    title: inLanguage(requirement.title, language),
    path: paths.requirement(requirement.kind, facts.enrollmentId, requirement.key),
  });
}

/** The same for the decision on a stage whose evidence is there. */
export async function remindOfGate(
  { journey, facts, clock, traineeName }: Pick<Found, "journey" | "facts" | "clock" | "traineeName">,
  words: ServerStrings,
  confirmer: string,
): Promise<Remind> {
  const { number } = journey.current;
  return remindOf({ facts, clock }, words, {
    about: gateAbout(number),
    name: confirmer,
    trainee: traineeName,
    title: words.journey.gateSeen(number),
    path: paths.gate(facts.enrollmentId, number),
  });
}

async function remindOf(
  { facts, clock }: Pick<Found, "facts" | "clock">,
  words: ServerStrings,
  { about, name, trainee, title, path }: What,
): Promise<Remind> {
  const last = await findLastReminder(read(), facts.enrollmentId, about);
  return {
    about,
    owner: name,
    lastAt: last?.at ?? null,
    isDoneToday: last?.onDay === addWorkingDays(clock.calendar, clock.today, 0),
    text: words.told.messenger({ name, trainee, title, link: getConfig().publicOrigin + path }),
  };
}
