import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { simulatedDealsWords } from "#app/strings/areas/simulated-deals.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { isSigningToken, signingToken } from "#app/web/signing.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { ComparedMarks } from "./compared-marks.tsx";
import { panelResultForm } from "./deal.form.ts";
import { viewPanel } from "./deal-panel.view.server.ts";
import { GradeLines } from "./grade-lines.tsx";
import { PlayedFields } from "./played-fields.tsx";
import { scoreDeal } from "./score-deal.server.ts";

export const loader = guarded("deal.panel", async (granted) => {
  const view = await viewPanel(granted.params.panelId, granted);
  if (!view?.isLead) throw new Response(null, { status: 404 });
  const { compared, ...panel } = view;
  if (!compared || view.isRecorded) throw redirect(paths.dealPanel(view.panelId));
  const nonce = signingToken(granted.actor, [view.traineeId, view.panelId]);
  return json({ title: granted.words.simulatedDeals.agreed, view: panel, compared, nonce });
});

export const action = guarded("deal.panel", async (granted) => {
  const { request, params, actor, now, words } = granted;
  const view = await viewPanel(params.panelId, granted);
  if (!view?.isLead) throw new Response(null, { status: 404 });
  const { panelId, traineeId, clientId, deal, criteria } = view;
  const parsed = await parseForm(request, panelResultForm(criteria.map(({ key }) => key)));
  if (!parsed.ok) return parsed.response;
  const { nonce, playedOn, remarks, grades, typed } = parsed.value;
  const values = { playedOn, remarks, ...typed };
  if (!isSigningToken(actor, [traineeId, panelId], nonce)) return refused("changed", values);
  const { id: enrollmentId, key } = deal;
  const input = { enrollmentId, key, nonce, clientId, playedOn, remarks, grades, panelId };
  const done = await scoreDeal(actor, input, now);
  if (!done.ok) return refused(done.code, values);
  return redirectWithFlash(paths.requirement("simulated-deal", enrollmentId, key), {
    tone: "success",
    code: done.isPassed ? "deal-passed" : "deal-not-passed",
    parts: { name: done.traineeName, score: words.common.percent(done.scoreBp) },
  });
});

export const meta = titled;

export default function DealPanelResult() {
  const { title, view, compared, nonce } = useLoaderData<typeof loader>();
  const words = useWords(simulatedDealsWords);
  return (
    <Page
      title={title}
      lead={words.agreedLead}
      back={{ to: paths.dealPanel(view.panelId), label: words.scoreTitle(view.traineeName) }}
    >
      <ProblemSummary />
      <ComparedMarks view={view} compared={compared} />
      <Form method="post" className="space-y-6">
        <HiddenFields fields={{ nonce }} />
        <GradeLines
          criteria={view.criteria}
          marks={Object.fromEntries(compared.map(({ key, proposed }) => [key, proposed]))}
        />
        <PlayedFields today={view.today} />
        <Button wide>{words.save}</Button>
      </Form>
    </Page>
  );
}
