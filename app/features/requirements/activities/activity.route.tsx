import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { ProgressBar } from "#app/ui/progress.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findAllActivities } from "#db/queries/activities.ts";
import { findRequirement } from "#db/queries/requirement-page.ts";
import { logActivityForm } from "./activity.form.ts";
import { ActivityList } from "./activity-list.tsx";
import { logActivity } from "./log-activity.server.ts";

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
      isOwn,
      figures: progress.figures ?? { done: 0, of: requirement.amount },
      today: found.clock.today,
      requestId: newId(),
      opensOn: found.standing.opensOn,
      rows: await findAllActivities(read(), id, requirement.activity, 60),
      mayLog:
        isOwn &&
        found.journey.state === "active" &&
        progress.state !== "shut" &&
        found.stage.state !== "passed",
    });
  },
);

export const action = guarded(
  "activity.log",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words }) => {
    const { id, key } = params;
    const parsed = await parseForm(request, logActivityForm);
    if (!parsed.ok) return parsed.response;
    const done = await logActivity(actor, { enrollmentId: id, ...parsed.value }, now);
    const { kind, amount, occurredOn } = parsed.value;
    if (!done.ok) return refused(done.code, { amount, occurredOn });
    const back = paths.requirement("activity", id, key);
    return redirectWithFlash(back, {
      tone: "success",
      code: "activity-logged",
      parts: { activity: words.requirements.activities[kind], amount: String(amount) },
      undo: { action: paths.activityStrike(id, done.activityId), fields: { returnTo: back } },
    });
  },
);

export const meta = titled;

export default function Activity() {
  const { id, key, kind, perDay, figures, today, requestId, rows, opensOn, mayLog, isOwn } =
    useLoaderData<typeof loader>();
  const { activities, requirements } = useWords();
  const { errors, values } = useProblem();
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
        <Form method="post" className="flex flex-wrap items-end gap-4" key={requestId}>
          <HiddenFields fields={{ kind, requestId }} />
          <Field
            name="amount"
            type="number"
            inputMode="numeric"
            min={1}
            max={500}
            label={activities.howMany(requirements.activities[kind])}
            error={errors["amount"]}
            defaultValue={values["amount"]}
            required
          />
          <Field
            name="occurredOn"
            type="date"
            max={today}
            label={activities.day}
            error={errors["occurredOn"]}
            defaultValue={values["occurredOn"] ?? today}
            required
          />
          <Button wide>{activities.log}</Button>
        </Form>
      ) : null}
      <ActivityList
        rows={rows}
        opensOn={opensOn}
        enrollmentId={id}
        mayStrike={isOwn}
        returnTo={paths.requirement("activity", id, key)}
      />
    </>
  );
}
