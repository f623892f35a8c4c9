import { Link } from "@remix-run/react";
import { firstTestWords } from "#app/strings/areas/first-test.ts";
import type { SaidRamp } from "#app/strings/ramp.server.ts";
import { paths } from "#app/paths.ts";
import { ProgressBar } from "#app/ui/progress.tsx";
import { Section } from "#app/ui/page.tsx";
import { RampFigures } from "#app/ui/ramp.tsx";
import { useWords } from "#app/web/strings.tsx";

/** On somebody's day: this week's calls, and what today still asks. */
export function CallsThisWeek({ ramp }: { ramp: SaidRamp | null }) {
  const week = ramp?.weeks.find(({ isNow }) => isNow);
  if (!ramp || !week) return null;
  return (
    <div className="space-y-1">
      <ProgressBar label={week.label} value={Math.min(week.done, week.target)} max={week.target} />
      {ramp.today ? <p>{ramp.today}</p> : null}
    </div>
  );
}

/** On the page of a trainee: the figures of the first weeks, and the way to the first test. */
export function FirstCalls({ ramp, enrollmentId }: { ramp: SaidRamp | null; enrollmentId: string }) {
  const firstTest = useWords(firstTestWords);
  if (!ramp) return null;
  return (
    <Section title={firstTest.ramp}>
      <RampFigures ramp={ramp} />
      <p className="mt-3">
        {ramp.dueOn}{" "}
        <Link to={paths.firstTest(enrollmentId)} className="link no-print">
          {firstTest.open}
        </Link>
      </p>
    </Section>
  );
}
