import type { GateRule } from "./gate-rule.ts";
import type { Stage } from "./programme.ts";

/** How a requirement stands to the gate of its stage. */
export const needs = ["needed", "choice", "optional"] as const;
export type Need = (typeof needs)[number];

/** A gate as an editor shows it: what is always needed, one choice among several, and rules it leaves as they are. */
export type GateParts = {
  needed: string[];
  choice: { atLeast: number; of: string[] } | null;
  other: GateRule[];
};

export function gateParts(rule: GateRule): GateParts {
  const parts: GateParts = { needed: [], choice: null, other: [] };
  for (const part of flat(rule)) {
    if (typeof part === "string") parts.needed.push(part);
    else if ("of" in part && parts.choice === null && part.of.every((one) => typeof one === "string")) {
      parts.choice = { atLeast: part.atLeast, of: part.of as string[] };
    } else parts.other.push(part);
  }
  return parts;
}

function flat(rule: GateRule): GateRule[] {
  return typeof rule !== "string" && "all" in rule ? rule.all.flatMap(flat) : [rule];
}

export function gateOf({ needed, choice, other }: GateParts): GateRule {
  const of = choice?.of ?? [];
  return {
    all: [
      ...new Set(needed),
      ...(choice && of.length > 0 ? [{ atLeast: Math.min(choice.atLeast, of.length), of }] : []),
      ...other,
    ],
  };
}

export function needOf(stage: Pick<Stage, "gate">, key: string): Need {
  const { needed, choice, other } = gateParts(stage.gate);
  if (needed.includes(key)) return "needed";
  return choice?.of.includes(key) || other.some((rule) => without(rule, key) !== rule)
    ? "choice"
    : "optional";
}

/** The gate with this requirement needed, one of a choice, or neither. */
export function withNeed(gate: GateRule, key: string, need: Need): GateRule {
  if (needOf({ gate }, key) === need) return gate;
  const { needed, choice, other } = gateParts(gate);
  const of = (choice?.of ?? []).filter((one) => one !== key);
  const isElsewhere = other.some((rule) => without(rule, key) !== rule);
  const kept = {
    needed: needed.filter((one) => one !== key),
    choice: { atLeast: choice?.atLeast ?? 1, of },
    other,
  };
  if (need === "needed") kept.needed = needed.includes(key) ? needed : [...needed, key];
  if (need === "choice" && !isElsewhere) kept.choice.of = choice?.of.includes(key) ? choice.of : [...of, key];
  if (need !== "choice" && isElsewhere) kept.other = other.flatMap((rule) => without(rule, key) ?? []);
  return gateOf(kept);
}

/** The rule without this requirement; the rule itself where it does not name it, null where nothing is left. */
export function without(rule: GateRule, key: string): GateRule | null {
  if (typeof rule === "string") return rule === key ? null : rule;
  const before = "all" in rule ? rule.all : rule.of;
  const after = before.map((part) => without(part, key));
  if (after.every((part, index) => part === before[index])) return rule;
  const left = after.filter((part) => part !== null);
  if (left.length === 0) return null;
  return "all" in rule ? { all: left } : { atLeast: Math.min(rule.atLeast, left.length), of: left };
}
