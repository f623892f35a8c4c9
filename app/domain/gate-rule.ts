/** What opens a gate: a requirement's key, all of some rules, or at least n of them. */
export type GateRule = string | { all: GateRule[] } | { atLeast: number; of: GateRule[] };

/** The keys a rule names, each once. */
export function keysOf(rule: GateRule): string[] {
  if (typeof rule === "string") return [rule];
  return [...new Set(("all" in rule ? rule.all : rule.of).flatMap(keysOf))];
}
