import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { activityWords } from "#app/strings/areas/activities.ts";
import { ProgressBar } from "#app/ui/progress.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findRequirement } from "#db/queries/requirement-page.ts";
import { viewActivityDays } from "./activity-days.view.server.ts";
import { ActivityDays } from "./activity-days.tsx";
import { DayNumberForm } from "./day-number-form.tsx";

export const loader = guarded(
  "requirement.read",
  subjectOfEnrollment,
  async ({ params, actor, subject, language, now }) => {
    const { id, key } = params;
    const found = await findRequirement(read(), id, key, now);
    if (found?.standing.requirement.kind !== "activity") throw new Response(null, { status: 404 });
    const { requirement, progress } = found.standing;
    const isOwn = actor.id === subject.traineeId;
    return json({
      title: inLanguage(requirement.title, language),
      id,
      key,
      kind: requirement.activity,
      perDay: requirement.perDay,
      figures: progress.figures ?? { done: 0, of: requirement.amount },
      today: found.clock.today,
      requestId: newId(),
      opensOn: found.standing.opensOn,
      days: await viewActivityDays({
        enrollmentId: id,
        facts: found.facts,
        kind: requirement.activity,
        readerId: actor.id,
      }),
      mayLog:
        isOwn &&
        found.journey.state === "active" &&
        progress.state !== "shut" &&
        found.stage.state !== "passed",
    });
  },
);

export const meta = titled;

export default function Activity() {
  const { id, key, kind, perDay, figures, today, requestId, days, opensOn, mayLog } =
    useLoaderData<typeof loader>();
  const { activities } = useWords();
  const words = useWords(activityWords);
  return (
    <>
      <ProblemSummary />
      <ProgressBar
        label={activities.reached(figures.done, figures.of)}
        value={figures.done}
        max={figures.of}
      />
      {perDay ? <p>{activities.perDay(perDay)}</p> : null}
      {mayLog ? (
        <DayNumberForm
          enrollmentId={id}
          kinds={[kind]}
          today={today}
          requestId={requestId}
          returnTo={paths.requirement("activity", id, key)}
        />
      ) : null}
      <p>
        <Link className="link" to={paths.activities(id)}>
          {words.title}
        </Link>
      </p>
      <ActivityDays
        days={days}
        opensOn={opensOn}
        enrollmentId={id}
        mayChange={mayLog}
        returnTo={paths.requirement("activity", id, key)}
      />
    </>
  );
}
