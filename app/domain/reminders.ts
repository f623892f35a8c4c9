import type { Party } from "./party.ts";
import type { Actor, Subject } from "./access.ts";
import { ownTurns } from "./next-steps.ts";
import { personOf } from "./parties.ts";
import type { Journey } from "./stages.ts";
import type { Wait } from "./standing.ts";

export type Reminded = {
  owner: Party;
  ownerId: string | null;
  stage: number;
  requirementKey: string | null;
  what: Wait["what"] | null;
};
export type ReminderRefusal = "nobody-waited-for" | "your-own-turn";

/** What a gate is called where a reminder names it. */
export const gateAbout = (stage: number) => `gate:${stage}`;

/** Whom a reminder about this reaches: whoever must act now, and never oneself. */
export function remindedOf(
  journey: Journey,
  waits: readonly Wait[],
  about: string,
  actor: Actor,
  subject: Subject,
): { ok: true; value: Reminded } | { ok: false; code: ReminderRefusal } {
  const wait = waits.find(
    ({ what, stage, requirementKey }) =>
      what !== "help" &&
      (requirementKey ?? (what === "gate" ? gateAbout(stage) : `${what}:${stage}`)) === about,
  );
  const own = ownTurns(journey).find(
    ({ requirement, progress }) => requirement.key === about && progress.state !== "shut",
  );
  const owner = wait?.owner ?? (own ? "trainee" : null);
  if (!owner || journey.state !== "active") return { ok: false, code: "nobody-waited-for" };
  const ownerId = wait?.byId ?? personOf(owner, subject);
  if (ownerId === actor.id) return { ok: false, code: "your-own-turn" };
  return {
    ok: true,
    value: {
      owner,
      ownerId,
      stage: wait?.stage ?? journey.current.number,
      requirementKey: wait?.requirementKey ?? (own ? about : null),
      what: wait?.what ?? null,
    },
  };
}
