import type { Day } from "./holidays.ts";

/** What a head can say of somebody as a mentor. */
export const mentorQualities = ["honest", "helps", "explains"] as const;
export type MentorQuality = (typeof mentorQualities)[number];
export const verdicts = ["yes", "no", "unknown"] as const;
export type MentorVerdict = (typeof verdicts)[number];

/** After so many months what was said of somebody is gone. */
export const judgedForMonths = 12;
/** What earlier trainees became is told from so many on: of fewer it would be told of each. */
export const fewestToTell = 5;

export type Candidate = {
  id: string;
  name: string;
  isTrainer: boolean;
  /** Heads the team: the mentor where nobody suits. */
  isOwnHead: boolean;
  salesSince: Day | null;
  said: Partial<Record<MentorQuality, MentorVerdict>>;
  /** How many they mentored whose onboarding has ended. */
  earlier: { cleared: number; left: number };
  load: number;
  capacity: number;
  /** The last day away, where they are away. */
  awayUntil: Day | null;
};

export const mentorDoubts = ["away", "full", "not-honest"] as const;
export type MentorDoubt = (typeof mentorDoubts)[number];

type Doubtful = Pick<Candidate, "isOwnHead" | "said" | "load" | "capacity" | "awayUntil">;

/** Why somebody is not assigned without a reason being written. The head of the team stands in for nobody suiting, whatever the load. */
export function mentorDoubtsOf(candidate: Doubtful, startsOn: Day): MentorDoubt[] {
  const { isOwnHead, said, load, capacity, awayUntil } = candidate;
  return [
    ...(awayUntil !== null && awayUntil >= startsOn ? (["away"] as const) : []),
    ...(load >= capacity && !isOwnHead ? (["full"] as const) : []),
    ...(said.honest === "no" ? (["not-honest"] as const) : []),
  ];
}

const weight: Record<MentorVerdict, number> = { yes: 0, unknown: 1, no: 2 };

/** Candidates in the order in which they are offered: who can be assigned as they are, in-house trainers, those who sell honestly, the longest in sales, who helps and explains, the fewest trainees. */
export function inOrder<C extends Candidate>(candidates: readonly C[], startsOn: Day): C[] {
  const keys = (one: C) => [
    mentorDoubtsOf(one, startsOn).length > 0 ? 1 : 0,
    one.isTrainer ? 0 : 1,
    weight[one.said.honest ?? "unknown"],
    one.salesSince ?? "9999",
    weight[one.said.helps ?? "unknown"] + weight[one.said.explains ?? "unknown"],
    one.load,
    one.name,
  ];
  return [...candidates].sort((a, b) => {
    const [left, right] = [keys(a), keys(b)];
    const at = left.findIndex((key, index) => key !== right[index]);
    const [x, y] = [left[at] ?? 0, right[at] ?? 0];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

/** Whole years between two days. */
export function wholeYears(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(5) < from.slice(5) ? years - 1 : years);
}
