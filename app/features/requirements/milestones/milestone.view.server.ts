import type { Params } from "#app/urls.ts";
import type { Actor, Subject } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { viewShownProofs } from "#app/features/requirements/shared/shown-proofs.view.server.ts";
import { actsAs } from "#app/domain/parties.ts";
import { signingToken } from "#app/web/signing.server.ts";
import { read } from "#db/engine";
import { findRequirement } from "#db/queries/requirement-page.ts";

type Asked = {
  params: Params;
  actor: Actor;
  subject: Subject;
  language: Language;
  now: number;
};
const offered = 30;

/** What shows the milestone so far and what this actor may do now; undefined where it is none. */
export async function viewMilestone({ params, actor, subject, language, now }: Asked) {
  const { id, key } = params;
  const conn = read();
  const found = await findRequirement(conn, id, key, now);
  if (found?.standing.requirement.kind !== "milestone") return undefined;
  const { requirement, progress } = found.standing;
  const isActive = found.journey.state === "active";
  const since = progress.since ?? 0;
  return {
    id,
    key,
    title: inLanguage(requirement.title, language),
    proof: requirement.proof,
    since,
    nonce: signingToken(actor, [subject.traineeId, key, String(progress.since)]),
    shown: await viewShownProofs(id, key),
    activities: found.facts.activities
      .slice(-offered)
      .reverse()
      .map(({ id: activityId, kind, amount, occurredOn }) => ({ id: activityId, kind, amount, occurredOn })),
    may: {
      record: isActive && actor.id === subject.traineeId && progress.owner === "trainee",
      confirm:
        isActive &&
        progress.reason === "confirm-task" &&
        requirement.confirmedBy !== null &&
        actsAs(requirement.confirmedBy, actor, subject),
    },
  };
}

export type MilestoneView = NonNullable<Awaited<ReturnType<typeof viewMilestone>>>;
