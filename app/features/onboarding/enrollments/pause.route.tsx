import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { enrollmentsWords } from "#app/strings/areas/enrollments.ts";
import { ReasonField } from "#app/web/reason-field.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { pauseForm } from "./enrollment.form.ts";
import { pauseEnrollment } from "./pause-enrollment.server.ts";

export const loader = guarded("enrollment.pause", subjectOfEnrollment, async ({ params, words, now }) => {
  const id = params.id;
  const found = await findFacts(read(), id);
  if (!found) throw new Response(null, { status: 404 });
  const open = found.facts.pauses.find(({ toOn }) => toOn === null);
  return json({
    title: words.enrollments.pause,
    id,
    name: found.traineeName,
    today: (await findClock(read(), now)).today,
    since: open?.fromOn ?? null,
  });
});

export const action = guarded(
  "enrollment.pause",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const id = params.id;
    const parsed = await parseForm(request, pauseForm);
    if (!parsed.ok) return parsed.response;
    const done = await pauseEnrollment(actor, { enrollmentId: id, ...parsed.value }, now);
    if (!done.ok && done.code === "not-a-reason") return invalid("reason", done.code, parsed.value);
    if (!done.ok && done.code === "in-the-past") return invalid("fromOn", done.code, parsed.value);
    if (!done.ok) return refused(done.code, parsed.value);
    return redirectWithFlash(paths.enrollment(id), {
      tone: "success",
      code: "paused",
      parts: { name: done.traineeName },
    });
  },
);

export const meta = titled;

export default function Pause() {
  const { id, name, today, since } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const enrollments = useWords(enrollmentsWords);
  const { errors, values } = useProblem();
  return (
    <Page
      title={since ? enrollments.resumeOf(name) : enrollments.pauseOf(name)}
      lead={since ? enrollments.pausedSince(common.day(since)) : enrollments.pauseLead}
      back={{ to: paths.enrollment(id), label: name }}
    >
      <ProblemSummary />
      {since ? (
        <Form method="post" action={paths.resumption(id)}>
          <Button wide>{enrollments.resume}</Button>
        </Form>
      ) : (
        <Form method="post" className="space-y-5">
          <Field
            name="fromOn"
            type="date"
            min={today}
            label={enrollments.fromOn}
            error={errors["fromOn"]}
            defaultValue={values["fromOn"] ?? today}
            required
          />
          <ReasonField />
          <Button wide>{enrollments.pause}</Button>
        </Form>
      )}
    </Page>
  );
}
