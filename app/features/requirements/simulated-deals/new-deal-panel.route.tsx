import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { simulatedDealsWords } from "#app/strings/areas/simulated-deals.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { newPanelForm } from "./deal.form.ts";
import { viewDeal } from "./deal.view.server.ts";
import { viewColleagues } from "./colleagues.view.server.ts";
import { openPanel } from "./open-panel.server.ts";

export const loader = guarded("deal.score", subjectOfEnrollment, async (granted) => {
  const view = await viewDeal(granted);
  if (!view?.may.score) throw new Response(null, { status: 404 });
  const { id, key, title: back } = view;
  return json({
    title: granted.words.simulatedDeals.newPanel,
    deal: { id, key, title: back },
    colleagues: await viewColleagues(granted.subject.traineeId),
    actorId: granted.actor.id,
    requestId: newId(),
  });
});

export const action = guarded("deal.score", subjectOfEnrollment, async ({ request, params, actor, now }) => {
  const { id, key } = params;
  const parsed = await parseForm(request, newPanelForm);
  if (!parsed.ok) return parsed.response;
  const done = await openPanel(actor, { enrollmentId: id, key, ...parsed.value }, now);
  if (done.ok)
    return redirectWithFlash(paths.dealPanel(done.panelId), { tone: "success", code: "panel-opened" });
  return done.code === "two-to-five-scorers" || done.code === "no-such-scorer"
    ? invalid("scorerIds", done.code, parsed.value)
    : refused(done.code, parsed.value);
});

export const meta = titled;

export default function NewDealPanel() {
  const { title, deal, colleagues, actorId, requestId } = useLoaderData<typeof loader>();
  const words = useWords(simulatedDealsWords);
  const { errors, values } = useProblem();
  return (
    <Page
      title={title}
      lead={words.newPanelLead}
      back={{ to: paths.dealScore(deal.id, deal.key), label: words.scoreAlone }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-6">
        <HiddenFields fields={{ requestId }} />
        <ChoiceGroup
          type="checkbox"
          name="scorerIds"
          legend={words.scorers}
          hint={words.scorersHint}
          options={colleagues.filter(({ value }) => value !== actorId)}
          defaultValue={values["scorerIds"]?.split("\n")}
          error={errors["scorerIds"]}
        />
        <Select
          name="clientId"
          label={words.clientWho}
          options={colleagues}
          defaultValue={values["clientId"]}
          error={errors["clientId"]}
          required
        />
        <Button wide>{words.openPanel}</Button>
      </Form>
    </Page>
  );
}
