import type { Figure } from "./figure.ts";
import { leastForDifficulty, leastForDiscrimination, leastForReliability } from "./item-analysis.ts";
import type { Answer, Option } from "./question-parts.ts";

/** What one person chose at a question, and the share of their paper's points (0 to 1). */
export type Choice = { share: number; chosen: readonly string[] };
export type OptionCount = { option: string; all: number; upper: number; lower: number };
type ChoiceTable = { n: number; options: OptionCount[]; groups: { upper: number; lower: number } | null };

/** The best and the weakest 27 % are compared: it separates them most surely (Kelley 1939, Journal of Educational Psychology 30). */
export const outerShare = 0.27;

/** How often each option was chosen: by all, and by the upper and lower group once there are enough; null below the least number. */
export function choiceTable(choices: readonly Choice[], options: readonly string[]): ChoiceTable | null {
  if (choices.length < leastForDifficulty) return null;
  const groups = outerGroups(choices);
  const count = (rows: readonly Choice[], option: string) =>
    rows.filter(({ chosen }) => chosen.includes(option)).length;
  return {
    n: choices.length,
    options: options.map((option) => ({
      option,
      all: count(choices, option),
      upper: count(groups?.upper ?? [], option),
      lower: count(groups?.lower ?? [], option),
    })),
    groups: groups && { upper: groups.upper.length, lower: groups.lower.length },
  };
}

/** Whoever is at or above the score of the best 27 %, and likewise below, ties included; null with too few, or where the groups would meet. */
export function outerGroups(choices: readonly Choice[]): { upper: Choice[]; lower: Choice[] } | null {
  if (choices.length < leastForDiscrimination) return null;
  const sorted = choices.map(({ share }) => share).sort((a, b) => a - b);
  const size = Math.round(outerShare * sorted.length);
  const [low = 0, high = 0] = [sorted[size - 1], sorted[sorted.length - size]];
  if (low >= high) return null;
  return {
    upper: choices.filter(({ share }) => share >= high),
    lower: choices.filter(({ share }) => share <= low),
  };
}

/** What was chosen on a paper, by the options' ids in the bank: there they keep their text and lose their id. */
export function chosenOf(
  answer: Answer | undefined,
  shown: readonly Option[],
  bank: readonly Option[],
): string[] {
  return [answer ?? []].flat().flatMap((id) => {
    const text = shown.find((option) => option.id === id)?.text;
    return (
      bank.find((option) => text !== undefined && option.text.en === text.en && option.text.bg === text.bg)
        ?.id ?? []
    );
  });
}

export const itemFlags = ["hard", "easy", "negative", "weak"] as const;
export type ItemFlag = (typeof itemFlags)[number];
/** Every bound a page names: least numbers of attempts, flags (% of the points, correlation), share of an outer group. */
export const analysisBounds = {
  difficulty: leastForDifficulty,
  discrimination: leastForDiscrimination,
  reliability: leastForReliability,
  hard: 30,
  easy: 95,
  weak: 0.1,
  outer: outerShare,
} as const;
export type AnalysisBounds = typeof analysisBounds;

/** What to look at in a question; nothing is flagged without its figure. */
export function flagsOf(right: Figure, discriminates: Figure): ItemFlag[] {
  const flags: ItemFlag[] = [];
  if (right.value !== null && right.value < analysisBounds.hard) flags.push("hard");
  if (right.value !== null && right.value > analysisBounds.easy) flags.push("easy");
  if (discriminates.value !== null && discriminates.value < 0) flags.push("negative");
  else if (discriminates.value !== null && discriminates.value < analysisBounds.weak) flags.push("weak");
  return flags;
}
