import { commonReasons, type Kind, type KindReason } from "./define-kind.ts";
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
import type { Recognition } from "./recognised.ts";
import {
  type Context,
  evidenceOn,
  met,
  type ProgressFor,
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

type ReasonOf<K extends RequirementKind> = keyof (typeof kinds)[K]["reasons"] & string;
/** Why a requirement stands where it does: the reasons of all kinds, and those that any can have. */
export type ProgressReason =
  | { [K in RequirementKind]: ReasonOf<K> }[RequirementKind]
  | keyof typeof commonReasons;
export type Progress = ProgressFor<ProgressReason>;
export const progressReasons = [
  ...new Set(
    [commonReasons, ...Object.values(kinds).map(({ reasons }) => reasons)].flatMap((reasons) =>
      Object.keys(reasons),
    ),
  ),
] as ProgressReason[];

type Standing = { requirement: Pick<Requirement, "kind">; progress: Pick<Progress, "reason" | "owner"> };

/** What follows from the reason for which a requirement stands where it does. */
export function reasonOf({ requirement, progress }: Standing): KindReason {
  const own: Partial<Record<string, KindReason>> = kinds[requirement.kind].reasons;
  return own[progress.reason] ?? commonReasons[progress.reason as keyof typeof commonReasons];
}

/** Whether the days that go by are the trainee's: it is their turn, and they could do it now. */
export function isCharged(standing: Standing): boolean {
  const reason = reasonOf(standing);
  return standing.progress.owner === "trainee" && "isCharged" in reason && reason.isCharged;
}

/** Whether it is asked for although the gate of its stage is passed. */
export const outlivesGate = (standing: Standing): boolean => "outlivesGate" in reasonOf(standing);

/** Where one requirement stands, by what is on record; the rule of its kind decides. */
export function progressOf(requirement: Requirement, context: Omit<Context, "evidence">): Progress {
  const evidence = evidenceOn(requirement.key, context.facts);
  // What a named person has recognised needs nothing else, whatever its kind.
  const kind = kinds[requirement.kind] as unknown as Kind;
  const recognised = evidence.findLast(
    (row) => row.act === "recognised" && !kind.isOutdated?.(requirement as never, row, context.facts),
  );
  if (recognised)
    return {
      ...met(recognised.recordedAt),
      recognition: { how: recognised.source as Recognition, on: recognised.occurredOn },
    };
  return kind.progress(requirement as never, { ...context, evidence } as never) as Progress;
}
