import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { simulatedDealsWords } from "#app/strings/areas/simulated-deals.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
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
import { extraTryForm } from "./deal.form.ts";
import { viewDeal } from "./deal.view.server.ts";
import { DealAttempts } from "./deal-attempts.tsx";
import { grantExtraTry } from "./grant-extra-try.server.ts";

export const loader = guarded("exception.make", subjectOfEnrollment, async (granted) => {
  const view = await viewDeal(granted);
  if (!view) throw new Response(null, { status: 404 });
  const { words, mustProve } = granted;
  return json({ title: words.simulatedDeals.decide, view, requestId: newId(), mustProve });
});

export const action = guarded(
  "exception.make",
  subjectOfEnrollment,
  async ({ request, params: { id, key }, actor, now }) => {
    const parsed = await parseForm(request, extraTryForm);
    if (!parsed.ok) return parsed.response;
    const done = await grantExtraTry(actor, { enrollmentId: id, key, ...parsed.value }, now);
    if (!done.ok && done.code === "not-a-reason") return invalid("reason", done.code, parsed.value);
    if (!done.ok) return refused(done.code, parsed.value);
    return redirectWithFlash(paths.requirement("simulated-deal", id, key), {
      tone: "success",
      code: "extra-try-granted",
      parts: { name: done.traineeName },
    });
  },
);

export const meta = titled;

export default function DealDecision() {
  const { title, view, requestId, mustProve } = useLoaderData<typeof loader>();
  const words = useWords(simulatedDealsWords);
  const { id, key, may, exception } = view;
  return (
    <Page
      title={title}
      lead={words.decideLead(view.traineeName)}
      back={{ to: paths.requirement("simulated-deal", id, key), label: view.title }}
    >
      <ProblemSummary />
      {may.decide ? null : <p>{words.nothingToDecide}</p>}
      <DealAttempts view={view} />
      {may.decide && !exception ? (
        <Section title={words.repeat}>
          <p className="mb-3 max-w-[70ch]">{words.repeatText}</p>
          <Form method="post" className="space-y-5">
            <HiddenFields fields={{ requestId }} />
            <ReasonField label={words.repeatReason} />
            <ProofField asks={mustProve} />
            <Button wide tone="danger">
              {words.grantTry}
            </Button>
          </Form>
        </Section>
      ) : null}
      {may.decide ? (
        <Section title={words.end}>
          <p className="mb-3 max-w-[70ch]">{exception ? words.endAfterException : words.endText}</p>
          <p className="flex flex-wrap gap-3">
            <ButtonLink to={paths.ending(id)}>{words.toEnding}</ButtonLink>
            <ButtonLink to={paths.gate(id, view.stage)}>{words.toGate}</ButtonLink>
          </p>
        </Section>
      ) : null}
    </Page>
  );
}
