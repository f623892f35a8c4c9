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
import { notYetForm } from "./gate.form.ts";
import { viewGate } from "./gate.view.server.ts";
import { sayNotYet } from "./say-not-yet.server.ts";

export const loader = guarded(
  "not-yet.say",
  subjectOfEnrollment,
  async ({ params, mustProve, ...granted }) => {
    const view = await viewGate({
      ...granted,
      enrollmentId: params.id,
      stage: Number(params.stage),
    });
    if (!view) throw new Response(null, { status: 404 });
    const { enrollmentId, number, traineeName } = view;
    return json({ title: granted.words.gates.notYet, enrollmentId, number, traineeName, mustProve });
  },
);

export const action = guarded("not-yet.say", subjectOfEnrollment, async ({ request, params, actor, now }) => {
  const enrollmentId = params.id;
  const parsed = await parseForm(request, notYetForm);
  if (!parsed.ok) return parsed.response;
  const stage = Number(params.stage);
  const done = await sayNotYet(actor, { enrollmentId, stage, ...parsed.value }, now);
  if (!done.ok)
    return done.code === "not-a-reason"
      ? invalid("reason", done.code, parsed.value)
      : refused(done.code, parsed.value);
  return redirectWithFlash(paths.gate(enrollmentId, stage), {
    tone: "success",
    code: "gate-held",
    parts: { name: done.traineeName, stage: String(stage) },
  });
});

export const meta = titled;

export default function Hold() {
  const { enrollmentId, number, traineeName, mustProve } = useLoaderData<typeof loader>();
  const gates = useWords(gatesWords);
  return (
    <Page
      title={gates.notYetTitle(number)}
      lead={gates.notYetLead(traineeName)}
      back={{ to: paths.gate(enrollmentId, number), label: gates.title(number) }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <ReasonField />
        <ProofField asks={mustProve} />
        <Button wide>{gates.notYet}</Button>
      </Form>
    </Page>
  );
}
