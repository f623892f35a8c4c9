export const firstSteps = [
  "company",
  "teams",
  "people",
  "products",
  "questions",
  "programme",
  "documents",
  "enrollment",
] as const;
export type FirstStep = (typeof firstSteps)[number];

/** What a company may leave as it comes, and has by enrolling somebody. */
const optional: readonly FirstStep[] = ["company", "programme"];

/** What a new company still has before it, in the order in which one thing needs the other; empty once all is there. */
export function stepsAhead(isDone: Readonly<Record<FirstStep, boolean>>): FirstStep[] {
  return firstSteps.filter((step) => !isDone[step] && !(isDone.enrollment && optional.includes(step)));
}
