import type { Act } from "./acts.ts";
import type { Facts } from "./facts.ts";
import type { Journey, RequirementStanding } from "./stages.ts";

const given: readonly Act[] = ["done", "confirmed", "recognised"];

/** The system administrator's tasks that gave somebody something, once their onboarding has ended before its last gate; each with whether it was taken back. */
export function givenTo(
  { stages }: Pick<Journey, "stages">,
  { ended, evidence }: Pick<Facts, "ended" | "evidence">,
): { requirement: RequirementStanding["requirement"]; stage: number; isBack: boolean }[] {
  if (!ended || ended.ending === "released") return [];
  return stages.flatMap(({ number: stage, requirements }) =>
    requirements.flatMap(({ requirement }) => {
      const acts = evidence
        .filter(({ requirementKey }) => requirementKey === requirement.key)
        .map(({ act }) => act);
      const isGiven =
        requirement.kind === "task" &&
        requirement.doneBy === "it" &&
        acts.some((act) => given.some((one) => one === act));
      return isGiven ? [{ requirement, stage, isBack: acts.includes("taken-back") }] : [];
    }),
  );
}
