import type { Actor } from "#app/domain/access.ts";
import { languagesOf } from "#app/domain/localized.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { hinders, requirementProblems } from "#app/domain/programme-problems.ts";
import type { Requirement } from "#app/domain/requirements.ts";
import type { StageNumber } from "#app/domain/stage-number.ts";
import { type Changed, changeRequirement } from "#app/acts/change-requirement.ts";
import { writeOwnRequirement } from "#db/content.ts";
import { findSettings } from "#db/queries/company.ts";
import { findKnownContent } from "#db/queries/programmes.ts";

type Input = {
  enrollmentId: string;
  stage: StageNumber;
  isNeeded: boolean;
  requirement: Requirement;
  requestId: string;
};
type Refusal = "ended" | "stage-passed" | "already-there" | "cannot-be-added";

/** Adds a requirement to the programme of one person, in a stage that is not passed. */
export async function addRequirement(actor: Actor, input: Input, now: number): Promise<Changed<Refusal>> {
  const { stage, isNeeded, requirement } = input;
  const { key, title } = requirement;
  return changeRequirement<Refusal>(actor, "requirement.add", input, now, async (found, t) => {
    if (found.facts.ended) return { ok: false, code: "ended" };
    if (found.journey.stages[stage - 1]?.state === "passed") return { ok: false, code: "stage-passed" };
    if (findRequirement(found.programme, key)) return { ok: false, code: "already-there" };
    const { known } = await findKnownContent(t);
    const languages = languagesOf(await findSettings(t));
    if (requirementProblems(requirement, known, languages, stage).some(hinders))
      return { ok: false, code: "cannot-be-added" };
    const note = writeOwnRequirement({ stage, isNeeded, requirement });
    return { ok: true, change: "added", key, title, note };
  });
}
