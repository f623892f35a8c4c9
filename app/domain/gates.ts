import type { GateRule } from "./gate-rule.ts";
import type { Progress } from "./requirements.ts";

/** What is missing at a gate: who must act (`owner`) and since when (epoch ms). */
export type Missing = { key: string } & Pick<Progress, "state" | "owner" | "reason" | "since">;

/** `missing` may name more than is needed: of the keys under an "at least", `stillNeeded` would do. */
export type Verdict = { isMet: boolean; met: string[]; missing: Missing[]; alternatives: Alternative[] };
export type Alternative = { keys: string[]; stillNeeded: number };

/** Judges one gate by where its requirements stand. A key without progress counts as missing. */
export function gateVerdict(rule: GateRule, progress: ReadonlyMap<string, Progress>): Verdict {
  if (typeof rule === "string") return single(rule, progress.get(rule));
  if ("all" in rule) return join(rule.all.map((part) => gateVerdict(part, progress)));
  const parts = rule.of.map((part) => gateVerdict(part, progress));
  const stillNeeded = Math.max(0, rule.atLeast - parts.filter((part) => part.isMet).length);
  const joined = join(parts);
  if (stillNeeded === 0) return { ...joined, isMet: true, missing: [], alternatives: [] };
  const keys = joined.missing.map((missing) => missing.key);
  return { ...joined, isMet: false, alternatives: [...joined.alternatives, { keys, stillNeeded }] };
}

function single(key: string, progress: Progress | undefined): Verdict {
  if (progress?.state === "met") return { isMet: true, met: [key], missing: [], alternatives: [] };
  const { state, owner, reason, since } = progress ?? {
    state: "shut",
    owner: null,
    reason: "stage-shut",
    since: null,
  };
  return {
    isMet: false,
    met: [],
    missing: [{ key, state, owner, reason, since }],
    alternatives: [],
  } as Verdict;
}

function join(parts: Verdict[]): Verdict {
  return {
    isMet: parts.every((part) => part.isMet),
    met: [...new Set(parts.flatMap((part) => part.met))],
    missing: parts
      .flatMap((part) => part.missing)
      .filter((missing, index, all) => all.findIndex(({ key }) => key === missing.key) === index),
    alternatives: parts.flatMap((part) => part.alternatives),
  };
}
