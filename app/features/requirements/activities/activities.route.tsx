import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { activityKinds } from "#app/domain/activity-facts.ts";
import { actsAs } from "#app/domain/parties.ts";
import { can } from "#app/domain/access.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { dayPlanWords } from "#app/strings/areas/day-plans.ts";
import { activityWords } from "#app/strings/areas/activities.ts";
import { redirectWithFlash, safePath } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findClock, findSettings } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import { logActivityForm } from "./activity.form.ts";
import { viewActivityDays } from "./activity-days.view.server.ts";
import { ActivityDays } from "./activity-days.tsx";
import { DayNumberForm } from "./day-number-form.tsx";
import { loggedFlash } from "./logged-flash.ts";
import { logActivity } from "./log-activity.server.ts";

export const loader = guarded(
  "requirement.read",
  subjectOfEnrollment,
  async ({ params, actor, subject, words, now }) => {
    const clock = await findClock(read(), now);
    const found = await findJourney(read(), params.id, clock);
    if (!found) throw new Response(null, { status: 404 });
    const isOwn = actor.id === subject.traineeId;
    return json({
      title: words.activityDays.title,
      id: params.id,
      name: found.traineeName,
      isOwn,
      mayLog: isOwn && found.journey.state === "active",
      today: clock.today,
      mayPlan: can(actor, "days.plan", subject) && ((await findSettings(read()))?.plansDays ?? false),
      requestId: newId(),
      mayConfirm: actsAs("mentor", actor, found.subject) && found.journey.state !== "ended",
      days: await viewActivityDays({
        enrollmentId: params.id,
        facts: found.facts,
        kind: null,
        readerId: actor.id,
      }),
    });
  },
);

export const action = guarded(
  "activity.log",
  subjectOfEnrollment,
  async ({ request, params: { id }, actor, now, words }) => {
    const parsed = await parseForm(request, logActivityForm);
    if (!parsed.ok) return parsed.response;
    const { returnTo, ...input } = parsed.value;
    const done = await logActivity(actor, { enrollmentId: id, ...input }, now);
    if (!done.ok) return refused(done.code, input);
    return redirectWithFlash(safePath(returnTo, paths.activities(id)), loggedFlash(id, input, done, words));
  },
);

export const meta = titled;

export default function Activities() {
  const { id, name, isOwn, mayLog, mayConfirm, mayPlan, today, requestId, days } =
    useLoaderData<typeof loader>();
  const { journey } = useWords();
  const words = useWords(activityWords);
  const dayPlans = useWords(dayPlanWords);
  const back = isOwn ? { to: paths.today, label: journey.today } : { to: paths.enrollment(id), label: name };
  return (
    <Page
      title={words.title}
      back={back}
      actions={mayPlan ? <ButtonLink to={paths.dayPlan(id)}>{dayPlans.plan}</ButtonLink> : null}
    >
      <ProblemSummary />
      {mayLog ? (
        <DayNumberForm enrollmentId={id} today={today} requestId={requestId} kinds={activityKinds} />
      ) : null}
      <ActivityDays
        days={days}
        enrollmentId={id}
        mayChange={mayLog}
        confirming={mayConfirm ? requestId : null}
        returnTo={paths.activities(id)}
      />
    </Page>
  );
}
