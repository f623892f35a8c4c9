import type { Recognition } from "./recognised.ts";
import { activity } from "./kinds/activity.ts";
import { caseReview } from "./kinds/case-review.ts";
import { document } from "./kinds/document.ts";
import { elapsed } from "./kinds/elapsed.ts";
import { milestone } from "./kinds/milestone.ts";
import { quiz } from "./kinds/quiz.ts";
import { signOff } from "./kinds/sign-off.ts";
import { simulatedDeal } from "./kinds/simulated-deal.ts";
import { study } from "./kinds/study.ts";
import { task } from "./kinds/task.ts";
import {
  type Context,
  evidenceOn,
  type Kind,
  met,
  type Progress,
  type RequirementBase,
  type ValuesOf,
} from "./requirement.ts";

/** Every kind of requirement; a new kind is a file of its own and one line here. */
export const kinds = {
  task,
  document,
  quiz,
  activity,
  "sign-off": signOff,
  study,
  "simulated-deal": simulatedDeal,
  milestone,
  "case-review": caseReview,
  elapsed,
} as const;

export type RequirementKind = keyof typeof kinds;
export const requirementKinds = Object.keys(kinds) as RequirementKind[];

/** A requirement of one kind: what all have in common, and the kind's own fields. */
export type RequirementOf<K extends RequirementKind> = RequirementBase & { kind: K } & ValuesOf<
    (typeof kinds)[K]["fields"]
  >;
export type Requirement = { [K in RequirementKind]: RequirementOf<K> }[RequirementKind];

/** Where one requirement stands, by what is on record; the rule of its kind decides. */
export function progressOf(requirement: Requirement, context: Context): Progress {
  // What a named person has recognised needs nothing else, whatever its kind.
  const recognised = evidenceOn(requirement.key, context.facts).findLast((row) => row.act === "recognised");
  if (recognised)
    return {
      ...met(recognised.recordedAt),
      recognition: { how: recognised.source as Recognition, on: recognised.occurredOn },
    };
  const kind = kinds[requirement.kind] as unknown as Kind;
  return kind.progress(requirement as never, context);
}
