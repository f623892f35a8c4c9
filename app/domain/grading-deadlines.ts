import type { Clock } from "./clock.ts";
import type { Facts } from "./facts.ts";
import { promisedOn } from "./grading.ts";
import type { Journey } from "./stages.ts";
import { type Day, dayOf } from "./working-days.ts";

/** By which day each quiz that waits for marks was promised to be graded, by requirement key; in the company's working days. */
export function gradingDeadlines(
  { stages }: Journey,
  facts: Facts,
  { calendar, timeZone }: Clock,
): Map<string, Day> {
  return new Map(
    stages
      .flatMap(({ requirements }) => requirements)
      .flatMap(({ requirement, progress }): [string, Day][] => {
        const limits = requirement.kind === "quiz" ? facts.quizzes[requirement.quiz] : undefined;
        if (!limits || progress.reason !== "grading" || progress.since === null) return [];
        return [[requirement.key, promisedOn(calendar, dayOf(progress.since, timeZone), limits.gradingDays)]];
      }),
  );
}
