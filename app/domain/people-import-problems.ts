import type { AddressProblem } from "./address.ts";
import { type LineProblem, lineProblems } from "./import-table.ts";

export const importProblems = [
  "name-missing",
  "name-too-long",
  "not-an-email",
  "mixed-letters",
  "email-twice",
  "unknown-role",
  "unknown-team",
  ...lineProblems,
] as const;

export type ImportProblem = (typeof importProblems)[number];

export function problemOf(
  name: string,
  email: string,
  seen: ReadonlySet<string>,
  unknownRole: string | null,
  isLost: boolean,
): ImportProblem | null {
  if (name === "") return "name-missing";
  if (name.length > 120) return "name-too-long";
  if (email !== "" && seen.has(email)) return "email-twice";
  if (unknownRole !== null) return "unknown-role";
  return isLost ? "unknown-team" : null;
}

export function saidValue(
  problem: ImportProblem | AddressProblem | LineProblem,
  { name, email, role, team, letter }: Record<"name" | "email" | "role" | "team" | "letter", string>,
): string {
  if (problem.startsWith("name")) return name.slice(0, 60);
  if (problem === "unknown-role") return role.slice(0, 60);
  return problem === "unknown-team"
    ? team.slice(0, 60)
    : problem === "mixed-letters"
      ? `${email} (${letter})`
      : email.slice(0, 100);
}
