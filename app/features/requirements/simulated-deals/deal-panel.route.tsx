import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { ScenarioCard } from "#app/features/requirements/shared/scenario-card.tsx";
import { paths } from "#app/paths.ts";
import { simulatedDealsWords } from "#app/strings/areas/simulated-deals.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { panelMarksForm } from "./deal.form.ts";
import { viewPanel } from "./deal-panel.view.server.ts";
import { ComparedMarks } from "./compared-marks.tsx";
import { GradeLines } from "./grade-lines.tsx";
import { scoreOnPanel } from "./score-on-panel.server.ts";
import { useAskedAgain } from "./use-asked-again.ts";

export const loader = guarded("deal.panel", async (granted) => {
  const view = await viewPanel(granted.params.panelId, granted);
  if (!view) throw new Response(null, { status: 404 });
  const title = granted.words.simulatedDeals.scoreTitle(view.traineeName);
  return json({ title, view });
});

export const action = guarded("deal.panel", async (granted) => {
  const { request, params, actor, now } = granted;
  const view = await viewPanel(params.panelId, granted);
  if (!view) throw new Response(null, { status: 404 });
  const parsed = await parseForm(request, panelMarksForm(view.criteria.map(({ key }) => key)));
  if (!parsed.ok) return parsed.response;
  const { grades, typed } = parsed.value;
  const done = await scoreOnPanel(actor, { panelId: view.panelId, grades, isFinal: true }, now);
  if (!done.ok) return refused(done.code, typed);
  const code = done.isClosed ? "panel-closed" : "panel-saved";
  return redirectWithFlash(paths.dealPanel(view.panelId), { tone: "success", code });
});

export const meta = titled;

export default function DealPanel() {
  const { title, view } = useLoaderData<typeof loader>();
  const words = useWords(simulatedDealsWords);
  const isWaiting = !view.mine && !view.isRecorded && !(view.compared && view.isLead);
  useAskedAgain(isWaiting);
  return (
    <Page title={title} lead={`${words.attemptNumber(view.number)} · ${words.clientIs(view.client)}`}>
      <ProblemSummary />
      {view.card ? (
        <Disclosure summary={`${words.clientCard}: ${view.card.title}`}>
          <ScenarioCard card={view.card} />
        </Disclosure>
      ) : null}
      {view.mine ? (
        <Form method="post" className="space-y-6">
          <p>{words.blind}</p>
          <GradeLines
            criteria={view.criteria}
            marks={view.mine}
            keepAt={paths.dealPanelMarks(view.panelId)}
          />
          <Button wide>{words.saveMarks}</Button>
        </Form>
      ) : null}
      {view.compared ? <ComparedMarks view={view} compared={view.compared} /> : null}
      {view.compared && view.isLead && !view.isRecorded ? (
        <p>
          <ButtonLink to={paths.dealPanelResult(view.panelId)} tone="primary" wide>
            {words.agreed}
          </ButtonLink>
        </p>
      ) : null}
      <Section title={words.panel}>
        <ul className="space-y-1">
          {view.scorers.map(({ name, isSaved }) => (
            <li key={name} className="flex flex-wrap gap-x-3">
              {name}
              <StateWord tone={isSaved ? "done" : view.compared ? "idle" : "waiting"}>
                {isSaved ? words.hasSaved : view.compared ? words.notSaved : words.stillScores}
              </StateWord>
            </li>
          ))}
        </ul>
        {isWaiting ? (
          <p className="mt-3">
            {view.compared ? words.leadRecords(view.lead) : words.waitsForOthers}{" "}
            <Link className="link" to={paths.dealPanel(view.panelId)}>
              {words.refresh}
            </Link>
          </p>
        ) : null}
      </Section>
      {view.isLead && !view.compared && view.scorers.some(({ isSaved }) => isSaved) ? (
        <Form method="post" action={paths.dealPanelClosing(view.panelId)}>
          <Button tone="plain" wide>
            {words.closePanel}
          </Button>
        </Form>
      ) : null}
      {view.isLead && !view.isRecorded ? (
        <Form method="post" action={paths.dealPanelEnd(view.deal.id, view.deal.key)}>
          <Button tone="plain">{words.cancelPanel}</Button>
        </Form>
      ) : null}
    </Page>
  );
}
