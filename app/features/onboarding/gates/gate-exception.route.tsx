import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { gatesWords } from "#app/strings/areas/gates.ts";
import { ReasonField } from "#app/web/reason-field.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { exceptionForm } from "./gate.form.ts";
import { viewGate } from "./gate.view.server.ts";
import { grantException } from "./grant-exception.server.ts";

export const loader = guarded(
  "exception.make",
  subjectOfEnrollment,
  async ({ params, mustProve, ...granted }) => {
    const view = await viewGate({
      ...granted,
      enrollmentId: params.id,
      stage: Number(params.stage),
    });
    if (!view) throw new Response(null, { status: 404 });
    return json({ title: granted.words.gates.override, view, mustProve });
  },
);

export const action = guarded(
  "exception.make",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const enrollmentId = params.id;
    const parsed = await parseForm(request, exceptionForm);
    if (!parsed.ok) return parsed.response;
    const typed = parsed.value;
    const stage = Number(params.stage);
    const done = await grantException(actor, { enrollmentId, stage, ...typed }, now);
    if (!done.ok && done.code === "not-a-reason") return invalid("reason", done.code, typed);
    if (!done.ok && done.code === "in-the-past") return invalid("expiresOn", done.code, typed);
    if (!done.ok) return refused(done.code, typed);
    return redirectWithFlash(paths.enrollment(enrollmentId), {
      tone: "success",
      code: "overridden",
      parts: { name: done.traineeName, stage: String(stage) },
    });
  },
);

export const meta = titled;

export default function Override() {
  const { view, mustProve } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const gates = useWords(gatesWords);
  const { errors, values } = useProblem();
  const options = Object.entries(gates.categories).map(([value, label]) => ({ value, label }));
  return (
    <Page
      title={gates.exceptionTitle(view.number)}
      lead={view.traineeName}
      back={{ to: paths.gate(view.enrollmentId, view.number), label: gates.title(view.number) }}
    >
      <ProblemSummary />
      <Notice tone="info" title={view.isMet ? gates.isMet : gates.exceptionMeans}>
        {view.isMet ? (
          <p>{gates.confirms(view.confirmer)}</p>
        ) : (
          <ul className="list-disc pl-5">
            {view.missing.map(({ key, title }) => (
              <li key={key}>{title}</li>
            ))}
          </ul>
        )}
        <p className="mt-2">{gates.exceptionListed}</p>
      </Notice>
      <Form method="post" className="space-y-5">
        <ChoiceGroup
          type="radio"
          name="category"
          legend={gates.category}
          options={options}
          defaultValue={values["category"]}
          error={errors["category"]}
        />
        <ReasonField />
        <Field
          name="expiresOn"
          type="date"
          min={view.today}
          label={gates.expiresOn}
          optionalLabel={common.optional}
          hint={gates.expiresHint}
          error={errors["expiresOn"]}
          defaultValue={values["expiresOn"]}
        />
        <ProofField asks={mustProve} />
        <Button wide tone="danger">
          {gates.exceptionDo(view.number)}
        </Button>
      </Form>
    </Page>
  );
}
