import type { Recognition } from "./recognised.ts";
import type { Facts } from "./facts.ts";
import { kinds } from "./requirements.ts";
import type { RequirementStanding } from "./stages.ts";
import { type Day, dayOf } from "./working-days.ts";

export type RecognitionRefusal =
  | "tried-here"
  | "tried-earlier"
  | "passed-earlier"
  | "not-passed-earlier"
  | "not-before-enrolment"
  | "measured-here"
  | "copy-needed";

type Standing = Pick<RequirementStanding, "requirement" | "progress">;

/** Why a requirement may not be recognised in this way; null where it may. `timeZone` is the company's. */
export function recognitionRefusal(
  { requirement, progress }: Standing,
  how: Recognition,
  occurredOn: Day,
  facts: Facts,
  timeZone: string,
): RecognitionRefusal | null {
  // Which version was signed is asked on the document's own page.
  if (how === "paper" && requirement.kind === "document") return "copy-needed";
  if (how === "paper") return kinds[requirement.kind].isMeasured ? "measured-here" : null;
  const { here, earlier } = triesOf({ requirement }, facts);
  if (here > 0 || progress.reason === "not-yet") return "tried-here";
  if (how === "earlier") return earlier && !earlier.isPassed ? "tried-earlier" : null;
  if (earlier) return earlier.isPassed ? "passed-earlier" : "tried-earlier";
  return occurredOn < dayOf(facts.enrolledAt, timeZone) ? null : "not-before-enrolment";
}

/** Tries at a quiz or a simulated deal: how many in this onboarding, and how the last of the earlier ones ended. */
function triesOf(
  { requirement }: Pick<Standing, "requirement">,
  facts: Facts,
): { here: number; earlier: { isPassed: boolean } | undefined } {
  if (requirement.kind === "simulated-deal") {
    const of = (rows: Facts["deals"]) =>
      rows.filter(({ requirementKey }) => requirementKey === requirement.key);
    const before = of(facts.earlier.deals);
    return {
      here: of(facts.deals).length,
      earlier: before.length > 0 ? { isPassed: before.some(({ isPassed }) => isPassed) } : undefined,
    };
  }
  if (requirement.kind !== "quiz") return { here: 0, earlier: undefined };
  // A quiz is known by its own key too: under another requirement it is the same quiz.
  const of = (rows: Facts["attempts"]) =>
    rows.filter(
      ({ quiz, requirementKey }) => quiz === requirement.quiz || requirementKey === requirement.key,
    );
  const last = of(facts.earlier.attempts).at(-1);
  return {
    here: of(facts.attempts).length,
    earlier: last && { isPassed: last.passed === true && last.quiz === requirement.quiz },
  };
}
