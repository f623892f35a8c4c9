import { emptyForm } from "#app/web/form-fields.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { monthsAfter } from "#app/domain/retention.ts";
import { dayOf } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { peopleWords } from "#app/strings/areas/people.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findClock, findRetentionMonths } from "#db/queries/company.ts";
import { findPersonById } from "#db/queries/people.ts";
import { findHold } from "#db/queries/retention.ts";
import { erase } from "./erase.server.ts";

export const loader = guarded("people.erase", async ({ params, words, now, mustProve }) => {
  const person = await findPersonById(read(), params.personId);
  if (!person) throw new Response(null, { status: 404 });
  const { timeZone } = await findClock(read(), now);
  const byItself =
    person.deactivatedAt === null
      ? null
      : dayOf(monthsAfter(person.deactivatedAt, await findRetentionMonths(read())), timeZone);
  const hold = await findHold(read(), person.id);
  return json({
    title: words.people.erase,
    id: person.id,
    name: person.name,
    byItself,
    hold: hold?.reason ?? null,
    mustProve,
  });
});

export const action = guarded("people.erase", async ({ request, params, actor, now }) => {
  const parsed = await parseForm(request, emptyForm);
  if (!parsed.ok) return parsed.response;
  const personId = params.personId;
  const done = await erase(actor, { personId }, now);
  return done.ok
    ? redirectWithFlash(paths.retention, { tone: "success", code: "person-erased" })
    : refused(done.code);
});

export const meta = titled;

export default function Erasure() {
  const { id, name, byItself, hold, mustProve } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const people = useWords(peopleWords);
  const proof = <ProofField asks={mustProve} />;
  return (
    <Page title={people.erase} lead={people.eraseLead(name)} back={{ to: paths.person(id), label: name }}>
      <ProblemSummary />
      <p>{people.eraseStays}</p>
      {hold === null ? (
        <>
          {byItself ? <p>{people.eraseFrom(common.day(byItself))}</p> : null}
          <Form method="post" className="space-y-5">
            {proof}
            <Button tone="danger" wide>
              {people.erase}
            </Button>
          </Form>
          <Section title={people.hold}>
            <Form method="post" action={paths.personHold(id)} className="space-y-5">
              <TextArea name="reason" label={people.holdReason} hint={common.reasonHint} rows={2} />
              <Button tone="plain" wide>
                {people.hold}
              </Button>
            </Form>
          </Section>
        </>
      ) : (
        <Notice tone="info" title={people.heldBecause(hold)}>
          <Form method="post" action={paths.personHoldEnd(id)} className="mt-3">
            <Button tone="plain">{people.holdEnd}</Button>
          </Form>
        </Notice>
      )}
    </Page>
  );
}
