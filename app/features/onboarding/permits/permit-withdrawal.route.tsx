import { permits } from "#app/domain/permit.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { ReasonField } from "#app/web/reason-field.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { decidePermit } from "./decide-permit.server.ts";
import { withdrawPermitForm } from "./permit.form.ts";
import { viewPermits } from "./permits.view.server.ts";

export const loader = guarded("permit.decide", subjectOfEnrollment, async (granted) => {
  const view = await viewPermits(granted);
  const row = view?.permits.find(({ permit }) => permit === granted.params.permit);
  if (!view || !row) throw new Response(null, { status: 404 });
  return json({
    title: granted.words.permits.withdraw,
    id: view.id,
    permit: row.permit,
    name: view.traineeName,
    requestId: newId(),
    mustProve: granted.mustProve,
  });
});

export const action = guarded(
  "permit.decide",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words }) => {
    const id = params.id;
    const permit = permits.find((one) => one === params.permit);
    if (!permit) throw new Response(null, { status: 404 });
    const parsed = await parseForm(request, withdrawPermitForm);
    if (!parsed.ok) return parsed.response;
    const { reason, requestId } = parsed.value;
    const done = await decidePermit(
      actor,
      { enrollmentId: id, permit, requestId, decision: { granted: false, reason } },
      now,
    );
    if (!done.ok)
      return done.code === "not-a-reason"
        ? invalid("reason", done.code, { reason })
        : refused(done.code, { reason });
    return redirectWithFlash(paths.permits(id), {
      tone: "success",
      code: "permit-withdrawn",
      parts: { permit: words.permits.names[permit], name: done.traineeName },
    });
  },
);

export const meta = titled;

export default function Withdrawal() {
  const { id, permit, name, requestId, mustProve } = useLoaderData<typeof loader>();
  const { permits: words } = useWords();
  return (
    <Page
      title={words.withdrawOf(words.names[permit])}
      lead={words.withdrawLead(name)}
      back={{ to: paths.permits(id), label: words.titleOf(name) }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ requestId }} />
        <ReasonField />
        <ProofField asks={mustProve} />
        <Button wide tone="danger">
          {words.withdraw}
        </Button>
      </Form>
    </Page>
  );
}
