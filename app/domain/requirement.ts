import type { Recognition } from "./recognised.ts";
import type { Party } from "./party.ts";
import type { ActivityKind, OnlyCounts } from "./activity-facts.ts";
import type { Evidence, Facts, FileAsked, Proof } from "./facts.ts";
import type { Localized } from "./localized.ts";
import type { Calendar, Day } from "./working-days.ts";

/** What a kind's own field holds; db/ makes its validation from it, an editor its form. */
export type FieldType =
  | "party"
  | "party?"
  | "count"
  | "count?"
  | "activity"
  | "document"
  | "document?"
  | "quiz"
  | "product?"
  | "text"
  | "criteria"
  | "share"
  | "proof"
  | "file?"
  | "counts?";
type FieldValue = {
  party: Party;
  "party?": Party | null;
  count: number;
  "count?": number | null;
  activity: ActivityKind;
  document: string;
  "document?": string | null;
  quiz: string;
  "product?": string | null;
  text: Localized;
  /** Lines of a scorecard. */
  criteria: { key: string; label: Localized }[];
  /** Basis points. */
  share: number;
  proof: Proof;
  /** Whether a file may or must be handed in; null or left out where none is asked for. */
  "file?": FileAsked | null;
  /** Null or left out where all count. */
  "counts?": OnlyCounts | null;
};
export type Fields = Record<string, FieldType>;
/** Fields that came later may be left out where a requirement is written down. */
type Later = "file?" | "counts?";
export type ValuesOf<F extends Fields> = {
  [K in keyof F as F[K] extends Later ? never : K]: FieldValue[F[K]];
} & { [K in keyof F as F[K] extends Later ? K : never]?: FieldValue[F[K]] };

export type RequirementBase = {
  /** Stable across versions of the programme. */
  key: string;
  title: Localized;
  /** Why it matters, in one line. */
  why: Localized;
  minutes: number | null;
  /** Due on this working day of the stage, counted from 1. */
  dueDay: number;
  /** Not before this working day of the stage. */
  opensDay?: number;
};

export const states = ["shut", "not-started", "in-progress", "waiting", "grading", "problem", "met"] as const;
export type State = (typeof states)[number];

/** Where one requirement stands. `owner` must act (nobody when met); `since` is epoch ms. */
export type ProgressFor<Reason extends string> = {
  state: State;
  owner: Party | null;
  /** Who must act, where that is one person whom no party means. */
  byId?: string;
  reason: Reason;
  since: number | null;
  /** When `reason` speaks of a later moment: epoch ms. */
  until?: number;
  figures?: { done: number; of: number };
  /** What waits for another although it is not their turn. */
  meanwhile?: { owner: Party; what: string; since: number };
  /** With whom it is done, where that is not who must act. */
  together?: Party;
  /** Met without having been done here: in which way, and on which day it was. */
  recognition?: { how: Recognition; on: Day };
};

/** What the rules of the kinds may look at. */
export type Context<Act extends string = string> = {
  facts: Facts;
  /** What is on record about this requirement, oldest first. */
  evidence: Evidence<Act>[];
  /** When the stage of this requirement opened, epoch ms. */
  openedAt: number;
  /** The stage's first day. */
  openedOn: Day;
  /** The first day on which this requirement can be worked on. */
  opensOn: Day;
  dueOn: Day;
  now: number;
  today: Day;
  calendar: Calendar;
  timeZone: string;
};

/** The evidence on one requirement, oldest first. */
export function evidenceOn<Act extends string>(
  key: string,
  facts: { evidence: Evidence<Act>[] },
): Evidence<Act>[] {
  return facts.evidence
    .filter((row) => row.requirementKey === key)
    .sort((a, b) => a.recordedAt - b.recordedAt);
}

export const met = (since: number) =>
  ({ state: "met", owner: null, reason: "met", since }) as const satisfies ProgressFor<"met">;

/** Whom the sentence about a requirement names: with whom it is done, or who must act. */
export const partyNamed = ({
  together,
  owner,
}: Pick<ProgressFor<string>, "together" | "owner">): Party | null => together ?? owner;
