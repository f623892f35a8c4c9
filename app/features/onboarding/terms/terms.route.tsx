import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { probationEnd } from "#app/domain/probation.ts";
import { workingDaysBetween } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { termsWords } from "#app/strings/areas/terms.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { findExtraTime } from "#db/queries/terms.ts";
import { decideProbation } from "./decide-probation.server.ts";
import { probationForm } from "./terms.form.ts";

export const loader = guarded("terms.manage", subjectOfEnrollment, async ({ params, words, now }) => {
  const found = await findFacts(read(), params.id);
  if (!found) throw new Response(null, { status: 404 });
  const { today, calendar } = await findClock(read(), now);
  const { probation, workWeek } = found.facts;
  const endsOn = probationEnd(found.facts, today);
  const { terms, common } = words;
  const say =
    endsOn === null
      ? probation
        ? terms.passed(common.day(probation.endsOn))
        : terms.none
      : endsOn < today
        ? terms.over(common.day(endsOn))
        : terms.ends(common.day(endsOn), common.workingDays(workingDaysBetween(calendar, today, endsOn)));
  return json({
    title: terms.title,
    id: params.id,
    name: found.traineeName,
    say,
    endsOn: endsOn ?? "",
    mayPass: endsOn !== null,
    extra: (await findExtraTime(read(), params.id)) / 100,
    weekdays: (workWeek?.weekdays ?? [1, 2, 3, 4, 5]).map(String),
    share: (workWeek?.targetShareBp ?? 10_000) / 100,
  });
});

export const action = guarded(
  "terms.manage",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const parsed = await parseForm(request, probationForm);
    if (!parsed.ok) return parsed.response;
    const id = params.id;
    const done = await decideProbation(actor, { enrollmentId: id, ...parsed.value }, now);
    return done.ok
      ? redirectWithFlash(paths.terms(id), { tone: "success", code: "saved" })
      : refused(done.code, parsed.value);
  },
);

export const meta = titled;

export default function Terms() {
  const { id, name, say, endsOn, mayPass, weekdays, share, extra } = useLoaderData<typeof loader>();
  const terms = useWords(termsWords);
  const { errors, values } = useProblem();
  return (
    <Page title={terms.title} lead={name} back={{ to: paths.enrollment(id), label: name }}>
      <ProblemSummary />
      <Section title={terms.probation}>
        <p className="mb-4">{say}</p>
        <Form method="post" className="space-y-5">
          <HiddenFields fields={{ decision: "set" }} />
          <Field
            name="endsOn"
            type="date"
            label={terms.endsOn}
            hint={terms.endsHint}
            error={errors["endsOn"]}
            defaultValue={values["endsOn"] ?? endsOn}
            required
          />
          <Button wide>{terms.save}</Button>
        </Form>
        {mayPass ? (
          <Form method="post" className="mt-6 space-y-3">
            <HiddenFields fields={{ decision: "passed" }} />
            <p>{terms.passLead}</p>
            <Button tone="plain" wide>
              {terms.pass}
            </Button>
          </Form>
        ) : null}
      </Section>
      <Section title={terms.week}>
        <p className="mb-4">{terms.weekLead}</p>
        <Form method="post" action={paths.workWeek(id)} className="space-y-5">
          <ChoiceGroup
            type="checkbox"
            name="weekdays"
            legend={terms.weekdays}
            options={terms.days.map((day, index) => ({ value: String(index + 1), label: day }))}
            defaultValue={weekdays}
            columns
          />
          <Field
            name="share"
            type="number"
            label={terms.share}
            hint={terms.shareHint}
            min={10}
            max={100}
            defaultValue={share}
            required
          />
          <Button wide>{terms.save}</Button>
        </Form>
      </Section>
      <Section title={terms.extraTime}>
        <Form method="post" action={paths.extraTime(id)} className="space-y-5">
          <Field
            name="extra"
            type="number"
            label={terms.extra}
            hint={terms.extraHint}
            min={0}
            max={200}
            defaultValue={extra}
            required
          />
          <Button wide>{terms.save}</Button>
        </Form>
      </Section>
    </Page>
  );
}
