import { emptyForm } from "#app/web/form-fields.ts";
import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { WeekDots } from "#app/ui/week-dots.tsx";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { ownSubject } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { startWarmUp } from "./start-warm-up.server.ts";
import { findOpenable, nextOf, viewWarmUps } from "./warm-up.view.server.ts";

export const loader = guarded("warm-up.do", ownSubject, async ({ actor, now, words }) =>
  json(await viewWarmUps(actor.id, now, words)),
);

export const action = guarded("warm-up.do", ownSubject, async ({ request, actor, now }) => {
  const parsed = await parseForm(request, emptyForm);
  if (!parsed.ok) return parsed.response;
  const started = await startWarmUp(actor, now);
  if (!started.ok) return refused(started.code);
  const open = await findOpenable(started.warmUpId);
  return redirect(open ? nextOf(open, now) : paths.warmUps, 303);
});

export const meta = titled;

export default function WarmUps() {
  const { title, lead, weekHint, offer, week, back } = useLoaderData<typeof loader>();
  return (
    <Page title={title} lead={lead} back={back}>
      <ProblemSummary />
      {offer.action ? (
        <Card tone="strong">
          <h2 className="text-xl">{offer.title}</h2>
          <p className="mt-1">{offer.text}</p>
          <Form method="post" className="mt-4">
            <Button wide>{offer.action}</Button>
          </Form>
        </Card>
      ) : (
        <EmptyState title={offer.title} text={offer.text} />
      )}
      {week ? (
        <Section title={week.label}>
          <WeekDots label={week.label} dots={week.dots} />
          <p className="mt-2 font-semibold">{week.text}</p>
          <p className="mt-1">{weekHint}</p>
        </Section>
      ) : null}
    </Page>
  );
}
