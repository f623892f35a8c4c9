import { type Actor, can } from "#app/domain/access.ts";
import { actsAs } from "#app/domain/parties.ts";
import type { findJourney } from "#db/queries/standings.ts";

type Found = NonNullable<Awaited<ReturnType<typeof findJourney>>>;

/** What this reader may decide at a gate as it stands. */
export function mayAtGate(
  { journey, facts, subject }: Pick<Found, "journey" | "facts" | "subject">,
  stage: Found["journey"]["stages"][number],
  actor: Actor,
) {
  const isOpen = (stage.state === "open" || stage.state === "ready") && journey.state !== "ended";
  return {
    confirm:
      isOpen &&
      journey.state === "active" &&
      can(actor, "gate.confirm", subject) &&
      actsAs(stage.stage.confirmedBy, actor, subject),
    override: isOpen && can(actor, "exception.make", subject),
    reopen:
      stage.state === "passed" &&
      journey.state !== "ended" &&
      !facts.passes.some((pass) => pass.stage > stage.number) &&
      actor.id !== subject.traineeId &&
      can(actor, "gate.reopen", subject),
    confirmException:
      stage.pass?.decision === "override" &&
      stage.pass.expiresOn !== null &&
      stage.pass.reconfirmedAt === null &&
      can(actor, "exception.confirm", subject),
  };
}
