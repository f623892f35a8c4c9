import type { Permission } from "./access.ts";
import type { Evidence, Facts } from "./facts.ts";
import type { Party } from "./party.ts";
import type { Context, Fields, met, ProgressFor, RequirementBase, ValuesOf } from "./requirement.ts";

/** How an act looks on the timeline: it settled something, it halted it, or it was a step. */
type ActTone = "done" | "waiting" | "idle";

/** Something put on record: who may, and whether others are asked by it or answer with it, so that those days are nobody's. */
export type KindAct =
  | { by: "trainee"; asks: boolean; tone: ActTone }
  /** Never for oneself. */
  | { by: "other"; answers: boolean; tone: ActTone }
  | { by: "either"; asks: boolean; tone: ActTone };

/** Why a requirement stands where it does: whose turn it is, and what follows from that. */
export type KindReason =
  | {
      turn: "trainee";
      /** Whether the days that go by are theirs; no, while they could do nothing. */
      isCharged: boolean;
      /** Whether the trainee is told that it is their turn again. */
      isTold: boolean;
      /** Begun by the trainee and not finished: their first next step. */
      isUnderWay?: true;
      /** Asked for after the gate of its stage too; the gate stays passed. */
      outlivesGate?: true;
      endsAt?: "hour";
    }
  /** As what it waits in the queue of whoever must act, who is told so; null where there is nothing to do yet. */
  | { turn: "other"; waits: string | null }
  /** Whoever a field names, the trainee or another. */
  | { turn: "either"; isCharged: boolean; isTold: boolean; waits: string }
  | { turn: "nobody" };

type Acts = Record<string, KindAct>;
type Reasons = Record<string, KindReason>;
type OwnerOf<R extends KindReason> = R["turn"] extends "trainee"
  ? "trainee"
  : R["turn"] extends "nobody"
    ? null
    : Party;

/** Where a requirement of this kind can stand: its own reasons, each with whose turn it is, or met. */
export type ProgressBy<R extends Reasons> =
  | { [N in keyof R & string]: ProgressFor<N> & { owner: OwnerOf<R[N]> } }[keyof R & string]
  | (ReturnType<typeof met> & Partial<ProgressFor<"met">>);

type PartyField<F extends Fields> = {
  [N in keyof F]: F[N] extends "party" | "party?" ? N : never;
}[keyof F];

/** What evidence a gate's page shows together, in this order. */
export const evidenceGroups = ["quizzes", "sign-offs", "milestones", "activity", "rest"] as const;
export type EvidenceGroup = (typeof evidenceGroups)[number];

/** A moment, epoch ms, at which others were asked or answered. */
export type AskedOrAnswered = { at: number; isAsk: boolean };

export type Kind<
  F extends Fields = Fields,
  A extends Acts = Acts,
  R extends Reasons = Reasons,
  E extends readonly string[] = readonly string[],
> = {
  /** Its own fields; one that ends in "?" may be empty, and is empty in versions from before it came. */
  fields: F;
  /** What a party named in a field has to be allowed to do. */
  needs: { [N in PartyField<F>]: Permission };
  acts: A;
  /** What the journal calls what is on record otherwise than by evidence. */
  events: E;
  reasons: R;
  /** Where a gate's page shows it. */
  group: EvidenceGroup;
  /** Scored or counted here, so that no signature on paper can stand in for it. */
  isMeasured: boolean;
  /** Waiting that is on record otherwise than by evidence. */
  asked?: (requirement: RequirementBase & ValuesOf<F>, facts: Facts, openedAt: number) => AskedOrAnswered[];
  /** Whether what was recognised no longer stands for what is asked now. */
  isOutdated?: (
    requirement: RequirementBase & ValuesOf<F>,
    recognised: Pick<Evidence, "recordedAt" | "contentHash" | "documentVersionId">,
    facts: Facts,
  ) => boolean;
  progress: (
    requirement: RequirementBase & ValuesOf<F>,
    context: Context<(keyof A & string) | CommonAct>,
  ) => ProgressBy<NoInfer<R>>;
};

/** Keeps the types of a kind while checking its shape. */
export function defineKind<
  const F extends Fields,
  const A extends Acts,
  const R extends Reasons,
  const E extends readonly string[],
>(kind: Kind<F, A, R, E>): Kind<F, A, R, E> {
  return kind;
}

/** What can be put on record whatever the kind. */
export const commonActs = {
  recognised: { by: "other", answers: false, tone: "done" },
  "taken-back": { by: "either", asks: false, tone: "idle" },
} as const satisfies Acts;
export type CommonAct = keyof typeof commonActs;

/** Why any requirement may stand still. */
export const commonReasons = {
  "stage-shut": { turn: "nobody" },
  "opens-on": { turn: "nobody" },
  paused: { turn: "nobody" },
  "switched-off": { turn: "nobody" },
  met: { turn: "nobody" },
} as const satisfies Reasons;
