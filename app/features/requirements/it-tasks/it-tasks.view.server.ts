import { inLanguage, type Language } from "#app/domain/localized.ts";
import { givenTo } from "#app/domain/take-back.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findLinkByHash } from "#db/queries/credentials.ts";
import { findNames } from "#db/queries/people.ts";
import { findJourney } from "#db/queries/standings.ts";

/** The system administrator's tasks for whoever holds this link; null for every link that does not work. */
export async function viewItTasks(tokenHash: string, language: Language, now: number) {
  const link = await findLinkByHash(read(), tokenHash);
  if (link?.kind !== "task" || !link.enrollmentId || link.expiresAt <= now) return null;
  const found = await findJourney(read(), link.enrollmentId, await findClock(read(), now));
  if (!found) return null;
  const names = await findNames(read(), [link.personId]);
  const shared = {
    holder: names[link.personId ?? ""] ?? "",
    traineeName: found.traineeName,
    startsOn: found.facts.startsOn,
    team: found.teamName,
  };
  if (found.facts.ended) {
    const given = givenTo(found.journey, found.facts);
    if (given.length === 0 || (link.usedAt !== null && given.some(({ isBack }) => !isBack))) return null;
    return {
      ...shared,
      isEnded: true,
      tasks: given.map(({ requirement, isBack }) => ({
        key: requirement.key,
        title: inLanguage(requirement.title, language),
        why: "",
        dueOn: null,
        isDone: isBack,
        isOpen: true,
      })),
    };
  }
  const tasks = found.journey.current.requirements.filter(
    ({ requirement }) => requirement.kind === "task" && requirement.doneBy === "it",
  );
  if (link.usedAt !== null && tasks.some(({ progress }) => progress.reason === "do-task")) return null;
  return {
    ...shared,
    isEnded: false,
    tasks: tasks.map(({ requirement, progress, dueOn }) => ({
      key: requirement.key,
      title: inLanguage(requirement.title, language),
      why: inLanguage(requirement.why, language),
      dueOn,
      isDone: progress.state === "met" || progress.reason === "confirm-task",
      isOpen: progress.state !== "shut",
    })),
  };
}
