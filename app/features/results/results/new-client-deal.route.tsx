import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { Field, HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { crmWords } from "#app/strings/areas/crm.ts";
import { resultsWords } from "#app/strings/areas/results.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { recordDeal } from "./record-deal.server.ts";
import { dealForm } from "./results.form.ts";

export const loader = guarded("result.record", subjectOfEnrollment, async ({ params, words, now }) =>
  json({
    title: words.results.addDeal,
    id: params.id,
    today: (await findClock(read(), now)).today,
    requestId: newId(),
  }),
);

export const action = guarded(
  "result.record",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const parsed = await parseForm(request, dealForm);
    if (!parsed.ok) return parsed.response;
    const done = await recordDeal(actor, { enrollmentId: params.id, ...parsed.value }, now);
    return done.ok
      ? redirectWithFlash(paths.results(params.id), {
          tone: "success",
          code: "result-recorded",
          parts: { name: done.name },
        })
      : refused(done.code, Object.fromEntries(await readForm(request)));
  },
);

export const meta = titled;

export default function NewClientDeal() {
  const { title, id, today, requestId } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const results = useWords(resultsWords);
  const crm = useWords(crmWords);
  const { errors, values } = useProblem();
  return (
    <Page title={title} back={{ to: paths.results(id), label: results.title }}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ requestId }} />
        <ChoiceGroup
          type="radio"
          name="outcome"
          legend={results.outcome}
          options={[
            { value: "won", label: results.dealWon },
            { value: "lost", label: results.dealLost },
          ]}
          defaultValue={values["outcome"]}
          error={errors["outcome"]}
        />
        <Field
          name="closedOn"
          type="date"
          max={today}
          label={results.closedOn}
          error={errors["closedOn"]}
          defaultValue={values["closedOn"] ?? today}
          required
        />
        <Field
          name="product"
          label={crm.columns.product}
          optionalLabel={common.optional}
          error={errors["product"]}
          defaultValue={values["product"]}
          autoComplete="off"
        />
        <Field
          name="value"
          inputMode="decimal"
          label={results.valueInEuro}
          optionalLabel={common.optional}
          error={errors["value"]}
          defaultValue={values["value"]}
          autoComplete="off"
        />
        <Button wide>{results.saveDeal}</Button>
      </Form>
    </Page>
  );
}
