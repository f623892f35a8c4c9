import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { gatesWords } from "#app/strings/areas/gates.ts";
import { ReasonField } from "#app/web/reason-field.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { confirmException } from "./confirm-exception.server.ts";
import { confirmExceptionForm } from "./gate.form.ts";
import { viewGate } from "./gate.view.server.ts";
import { GateDecisions } from "./gate-decisions.tsx";

export const loader = guarded(
  "exception.confirm",
  subjectOfEnrollment,
  async ({ params, mustProve, ...granted }) => {
    const view = await viewGate({
      ...granted,
      enrollmentId: params.id,
      stage: Number(params.stage),
    });
    if (!view) throw new Response(null, { status: 404 });
    return json({ title: granted.words.gates.confirmException, view, mustProve });
  },
);

export const action = guarded(
  "exception.confirm",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const enrollmentId = params.id;
    const parsed = await parseForm(request, confirmExceptionForm);
    if (!parsed.ok) return parsed.response;
    const { reason } = parsed.value;
    const done = await confirmException(actor, { enrollmentId, stage: Number(params.stage), reason }, now);
    if (!done.ok)
      return done.code === "not-a-reason"
        ? invalid("reason", done.code, { reason })
        : refused(done.code, { reason });
    return redirectWithFlash(paths.enrollment(enrollmentId), {
      tone: "success",
      code: "exception-confirmed",
    });
  },
);

export const meta = titled;

export default function OverrideConfirmation() {
  const { view, mustProve } = useLoaderData<typeof loader>();
  const gates = useWords(gatesWords);
  return (
    <Page
      title={gates.confirmException}
      lead={`${view.traineeName} · ${gates.title(view.number)}`}
      back={{ to: paths.gate(view.enrollmentId, view.number), label: gates.title(view.number) }}
    >
      <ProblemSummary />
      <GateDecisions view={view} />
      {view.may.confirmException ? (
        <Form method="post" className="space-y-5">
          <ReasonField label={gates.whyItStands} />
          <ProofField asks={mustProve} />
          <Button wide>{gates.confirmException}</Button>
        </Form>
      ) : (
        <p>{gates.nothingToConfirm}</p>
      )}
    </Page>
  );
}
