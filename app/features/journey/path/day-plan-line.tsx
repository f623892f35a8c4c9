import { Link } from "@remix-run/react";
import type { PlannedKind } from "#app/domain/day-plans.ts";
import { paths } from "#app/paths.ts";
import { dayPlanWords } from "#app/strings/areas/day-plans.ts";
import { useWords } from "#app/web/strings.tsx";

/** What today is for, where it is planned, and the way to the plan. */
export function DayPlanLine({ enrollmentId, today }: { enrollmentId: string; today: PlannedKind | null }) {
  const words = useWords(dayPlanWords);
  return (
    <p>
      {today ? <strong className="mr-2">{words.today[today]}</strong> : null}
      <Link to={paths.dayPlan(enrollmentId)} className="link">
        {words.plan}
      </Link>
    </p>
  );
}
