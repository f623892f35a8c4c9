import { type Actor, can } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { addWorkingDays } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { getConfig } from "#app/web/config.server.ts";
import { read } from "#db/engine";
import { findLastReminder } from "#db/queries/notices.ts";
import type { findRequirement } from "#db/queries/requirement-page.ts";
import type { Remind } from "./remind-box.tsx";

type Found = NonNullable<Awaited<ReturnType<typeof findRequirement>>>;

/** Whom one may remind about this requirement, and when it was last done; null where it is one's own turn, or nobody's. */
export async function remindView({ standing: { requirement, progress }, subject, journey, clock, ownerName, traineeName, facts }: Found, actor: Actor, words: ServerStrings, language: Language): Promise<Remind | null> {
  const { owner, state } = progress;
  if (!owner || state === "shut" || state === "met" || journey.state !== "active") return null;
  const isOwnTurn = owner === "trainee" ? actor.id === subject.traineeId : ownerName !== null && actor.id === (owner === "mentor" ? (subject.mentorId ?? subject.headId) : subject.headId);
  if (isOwnTurn || !can(actor, "reminder.send", subject)) return null;
  const last = await findLastReminder(read(), facts.enrollmentId, requirement.key);
  const name = owner === "trainee" ? traineeName : (ownerName ?? words.requirements.parties[owner]);
  const link = getConfig().publicOrigin + paths.requirement(requirement.kind, facts.enrollmentId, requirement.key);
  return {
    about: requirement.key, owner: name, lastAt: last?.at ?? null, isDoneToday: last?.onDay === addWorkingDays(clock.calendar, clock.today, 0),
    text: words.told.messenger({ name, trainee: owner === "trainee" ? "" : traineeName, title: inLanguage(requirement.title, language), link }),
  };
}
