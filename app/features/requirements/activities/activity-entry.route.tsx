import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hasValue, outcomesOf } from "#app/domain/activity-outcomes.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { Field, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { activityWords } from "#app/strings/areas/activities.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findActivityById, findClientName } from "#db/queries/activities.ts";
import { findClientMonths } from "#db/queries/company.ts";
import { findNotes } from "#db/queries/notes.ts";
import { changeActivityForm } from "./activity.form.ts";
import { changeActivity } from "./change-activity.server.ts";

export const loader = guarded("activity.log", subjectOfEnrollment, async ({ params, words }) => {
  const row = await findActivityById(read(), params.id, params.activityId);
  if (!row || row.strikesId) throw new Response(null, { status: 404 });
  const { id, kind, occurredOn, outcome, valueCents, clientId, noteId } = row;
  return json({
    title: words.activityDays.one[kind],
    id,
    kind,
    enrollmentId: params.id,
    occurredOn,
    outcome,
    value: valueCents === null ? "" : String(valueCents / 100),
    client: clientId ? await findClientName(read(), clientId) : null,
    note: noteId ? ((await findNotes(read(), [noteId]))[noteId] ?? "") : "",
    clientMonths: await findClientMonths(read()),
  });
});

export const action = guarded(
  "activity.log",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const parsed = await parseForm(request, changeActivityForm);
    if (!parsed.ok) return parsed.response;
    const { outcome = null, value, client, note } = parsed.value;
    const asked = { enrollmentId: params.id, activityId: params.activityId };
    const done = await changeActivity(
      actor,
      { ...asked, outcome, client, note, valueCents: value?.value ?? null },
      now,
    );
    return done.ok
      ? redirectWithFlash(paths.activities(params.id), { tone: "success", code: "saved" })
      : refused(done.code, { outcome, client, note });
  },
);

export const meta = titled;

export default function ActivityEntryPage() {
  const data = useLoaderData<typeof loader>();
  const { common } = useWords();
  const words = useWords(activityWords);
  const { errors, values } = useProblem();
  const optional = { optionalLabel: common.optional };
  return (
    <Page
      title={words.one[data.kind]}
      lead={common.longDay(data.occurredOn)}
      back={{ to: paths.activities(data.enrollmentId), label: words.title }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <ChoiceGroup
          type="radio"
          name="outcome"
          legend={words.outcome}
          error={errors["outcome"]}
          options={[
            ...outcomesOf[data.kind].map((one) => ({ value: one, label: words.outcomes[one] })),
            { value: "", label: words.noOutcome },
          ]}
          defaultValue={values["outcome"] ?? data.outcome ?? ""}
        />
        <Field
          name="client"
          label={words.client}
          hint={words.clientHint(data.clientMonths)}
          error={errors["client"]}
          defaultValue={values["client"] ?? data.client ?? ""}
          autoComplete="off"
          {...optional}
        />
        {hasValue(data.kind) ? (
          <Field
            name="value"
            inputMode="decimal"
            label={words.value}
            error={errors["value"]}
            defaultValue={values["value"] ?? data.value}
            autoComplete="off"
            {...optional}
          />
        ) : null}
        <TextArea
          name="note"
          label={words.note}
          rows={3}
          error={errors["note"]}
          defaultValue={values["note"] ?? data.note}
          {...optional}
        />
        <Button wide>{common.save}</Button>
      </Form>
    </Page>
  );
}
