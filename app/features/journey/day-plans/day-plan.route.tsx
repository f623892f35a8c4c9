import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { plannedKinds } from "#app/domain/activity-facts.ts";
import { paths } from "#app/paths.ts";
import { dayPlanWords } from "#app/strings/areas/day-plans.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import { viewDayPlan } from "#app/features/journey/shared/day-plan.view.server.ts";
import { dayPlanForm } from "./day-plan.form.ts";
import { planDays } from "./plan-days.server.ts";

export const loader = guarded(
  "days.plan",
  subjectOfEnrollment,
  async ({ params, actor, subject, words, now }) => {
    const clock = await findClock(read(), now);
    const found = await findJourney(read(), params.id, clock);
    const plan = found && (await viewDayPlan(found, clock));
    if (!plan) throw new Response(null, { status: 404 });
    const isOwn = actor.id === subject.traineeId;
    return json({ title: words.dayPlans.title, id: params.id, name: found.traineeName, plan, isOwn });
  },
);

export const action = guarded(
  "days.plan",
  subjectOfEnrollment,
  async ({ request, params: { id }, actor, subject, now }) => {
    const parsed = await parseForm(request, dayPlanForm);
    if (!parsed.ok) return parsed.response;
    const done = await planDays(actor, { enrollmentId: id, ...parsed.value }, now);
    if (!done.ok && done.code === "not-found") throw new Response(null, { status: 404 });
    if (!done.ok) return refused(done.code);
    const to = actor.id === subject.traineeId ? paths.today : paths.dayPlan(id);
    return redirectWithFlash(to, { tone: "success", code: "days-planned" });
  },
);

export const meta = titled;

export default function DayPlanPage() {
  const { id, name, plan, isOwn, title } = useLoaderData<typeof loader>();
  const { journey, common } = useWords();
  const words = useWords(dayPlanWords);
  const back = isOwn ? { to: paths.today, label: journey.today } : { to: paths.enrollment(id), label: name };
  return (
    <Page title={title} lead={words.lead} back={back}>
      <ProblemSummary />
      {plan.isPlanned ? null : <p>{words.suggested}</p>}
      <Form method="post" className="max-w-md space-y-4">
        {plan.days.map(({ on, kind }) => (
          <Select
            key={on}
            id={`day-${on}`}
            name="days[]"
            label={common.longDay(on)}
            options={[...plannedKinds, null].map((one) => ({
              value: `${on} ${one ?? "none"}`,
              label: words.kinds[one ?? "none"],
            }))}
            defaultValue={`${on} ${kind ?? "none"}`}
          />
        ))}
        <Button wide>{words.save}</Button>
      </Form>
    </Page>
  );
}
