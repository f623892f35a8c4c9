import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import { languagesOf, type Localized } from "#app/domain/localized.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { hinders, requirementProblems } from "#app/domain/programme-problems.ts";
import type { Requirement } from "#app/domain/requirements.ts";
import type { StageNumber } from "#app/domain/stage-number.ts";
import { recordChange } from "#app/acts/record-change.ts";
import { writeOwnRequirement } from "#db/content.ts";
import { tx } from "#db/engine";
import { findClock, findSettings } from "#db/queries/company.ts";
import { findKnownContent } from "#db/queries/programmes.ts";
import { findJourney } from "#db/queries/standings.ts";

type Input = {
  enrollmentId: string;
  stage: StageNumber;
  isNeeded: boolean;
  requirement: Requirement;
  requestId: string;
};
type Outcome =
  | { ok: true; title: Localized; traineeName: string }
  | {
      ok: false;
      code:
        | "not-found"
        | "not-for-yourself"
        | "not-yours"
        | "ended"
        | "stage-passed"
        | "already-there"
        | "cannot-be-added"
        | "already-recorded";
    };

/** Adds a requirement to the programme of one person, in a stage that is not passed. */
export async function addRequirement(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const [id, noteId] = [randomUUID(), randomUUID()];
  const { enrollmentId, stage, isNeeded, requirement, requestId } = input;
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    if (actor.id === found.subject.traineeId) return { ok: false, code: "not-for-yourself" };
    if (!can(actor, "requirement.add", found.subject)) return { ok: false, code: "not-yours" };
    if (found.facts.ended) return { ok: false, code: "ended" };
    if (found.journey.stages[stage - 1]?.state === "passed") return { ok: false, code: "stage-passed" };
    if (findRequirement(found.programme, requirement.key)) return { ok: false, code: "already-there" };
    const { known } = await findKnownContent(t);
    const languages = languagesOf(await findSettings(t));
    if (requirementProblems(requirement, known, languages, stage).some(hinders))
      return { ok: false, code: "cannot-be-added" };
    const body = writeOwnRequirement({ stage, isNeeded, requirement });
    const change = {
      id,
      change: "added",
      key: requirement.key,
      requestId,
      note: { id: noteId, body },
    } as const;
    return (await recordChange(t, actor, found, change, clock))
      ? { ok: true, title: requirement.title, traineeName: found.traineeName }
      : { ok: false, code: "already-recorded" };
  });
}
