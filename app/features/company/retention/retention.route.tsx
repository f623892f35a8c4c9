import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { monthsAfter } from "#app/domain/retention.ts";
import { dayOf } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { peopleWords } from "#app/strings/areas/people.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findClientMonths, findClock, findRetentionMonths } from "#db/queries/company.ts";
import { countErased, findAllGone } from "#db/queries/retention.ts";
import { changeRetention } from "./change-retention.server.ts";
import { retentionForm } from "./retention.form.ts";

const most = 100;

export const loader = guarded("people.manage", async ({ words, now, mustProve }) => {
  const months = await findRetentionMonths(read());
  const { timeZone } = await findClock(read(), now);
  const gone = await findAllGone(read(), most);
  return json({
    title: words.people.retention,
    months,
    clientMonths: await findClientMonths(read()),
    mustProve,
    erased: await countErased(read()),
    people: gone.map(({ id, name, deactivatedAt, reason }) => ({
      id,
      name,
      text:
        reason === null
          ? words.people.on(words.common.day(dayOf(monthsAfter(deactivatedAt ?? now, months), timeZone)))
          : words.people.heldBecause(reason),
    })),
  });
});

export const action = guarded("people.manage", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, retentionForm);
  if (!parsed.ok) return parsed.response;
  await changeRetention(actor, parsed.value, now);
  return redirectWithFlash(paths.retention, { tone: "success", code: "saved" });
});

export const meta = titled;

export default function Retention() {
  const { months, clientMonths, mustProve, erased, people: gone } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const people = useWords(peopleWords);
  const { errors, values } = useProblem();
  return (
    <Page
      title={people.retention}
      lead={people.retentionLead}
      back={{ to: paths.people, label: people.title }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <Field
          name="months"
          type="number"
          label={people.retentionMonths}
          min={1}
          max={240}
          error={errors["months"]}
          defaultValue={values["months"] ?? months}
          required
        />
        <Field
          name="clientMonths"
          type="number"
          label={people.clientMonths}
          hint={people.clientMonthsHint}
          min={1}
          max={240}
          error={errors["clientMonths"]}
          defaultValue={values["clientMonths"] ?? clientMonths}
          required
        />
        <ProofField asks={mustProve} />
        <Button wide>{common.save}</Button>
      </Form>
      <Section title={people.toErase} count={gone.length}>
        {gone.length === 0 ? (
          <p>{people.nobodyToErase}</p>
        ) : (
          <List>
            {gone.map((row) => (
              <Row key={row.id}>
                <Link className="link font-semibold" to={paths.personErasure(row.id)}>
                  {row.name}
                </Link>
                <p>{row.text}</p>
              </Row>
            ))}
          </List>
        )}
        <p className="mt-3">{people.erased(erased)}</p>
        <p>{people.otherwise}</p>
      </Section>
    </Page>
  );
}
