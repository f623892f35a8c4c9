import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { simulatedDealsWords } from "#app/strings/areas/simulated-deals.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { viewDeal } from "./deal.view.server.ts";
import { OpenPanel } from "./open-panel.tsx";
import { DealAttempts } from "./deal-attempts.tsx";

export const loader = guarded("requirement.read", subjectOfEnrollment, async (granted) => {
  const view = await viewDeal(granted);
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: view.title, view, requestId: newId() });
});

export const meta = titled;

export default function SimulatedDeal() {
  const { view, requestId } = useLoaderData<typeof loader>();
  const words = useWords(simulatedDealsWords);
  const { common } = useWords();
  const { id, key, may } = view;
  return (
    <>
      {may.decide ? (
        <Notice tone="problem" title={words.decide}>
          <p>{words.decideText}</p>
          <p className="mt-3 flex flex-wrap gap-3">
            <ButtonLink to={paths.dealDecision(id, key)} tone="primary">
              {words.decideDo}
            </ButtonLink>
          </p>
        </Notice>
      ) : null}
      {view.exception ? (
        <Notice tone="info" title={words.exceptionBy(view.exception.by, common.moment(view.exception.at))}>
          <p className="whitespace-pre-line">{view.exception.reason}</p>
        </Notice>
      ) : null}
      {may.carryOver ? (
        <p>
          <ButtonLink to={paths.carryOver(id)} tone="primary">
            {words.carryOver}
          </ButtonLink>
        </p>
      ) : null}
      {may.ask ? (
        <Form method="post" action={paths.dealAsk(id, key)}>
          <HiddenFields fields={{ requestId }} />
          <Button wide>{words.ready}</Button>
        </Form>
      ) : null}
      {may.score && !view.panel ? (
        <p>
          <ButtonLink to={paths.dealScore(id, key)} tone="primary" wide>
            {words.score}
          </ButtonLink>
        </p>
      ) : null}
      {may.score && view.panel ? <OpenPanel id={id} dealKey={key} panel={view.panel} /> : null}
      <Card>
        <h2 className="mb-2 text-xl">{words.scenario}</h2>
        <Prose text={view.scenario} />
      </Card>
      {view.card ? (
        <Card>
          <h2 className="mb-2 text-xl">{view.isOwn ? words.brief : words.briefOf}</h2>
          <Prose text={view.card.brief} />
          <p className="mt-3">
            {view.card.to ? (
              <Link className="link" to={view.card.to}>
                {words.wholeCard}
              </Link>
            ) : view.isOwn ? (
              words.briefHint
            ) : null}
          </p>
        </Card>
      ) : null}
      <section className="space-y-2">
        <h2 className="text-xl">{words.card}</h2>
        <ol className="list-decimal space-y-1 pl-6">
          {view.criteria.map((line) => (
            <li key={line.key}>{line.label}</li>
          ))}
        </ol>
        <p>
          {words.passing(view.passing)}. {view.exception ? "" : words.twoTries}
          {view.earlier > 0 ? ` ${words.earlierAttempts(view.earlier)}` : ""}
        </p>
      </section>
      <DealAttempts view={view} />
    </>
  );
}
