import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { isSigningToken, signingToken } from "#app/web/signing.server.ts";
import { simulatedDealsWords } from "#app/strings/areas/simulated-deals.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findRequirement } from "#db/queries/requirement-page.ts";
import { ClientCard } from "./client-card.tsx";
import { scoreDealForm } from "./deal.form.ts";
import { GradeLines } from "./grade-lines.tsx";
import { PlayedFields } from "./played-fields.tsx";
import { viewColleagues } from "./colleagues.view.server.ts";
import { viewOwnMarks } from "./own-marks.view.server.ts";
import { viewDealCard } from "./deal-card.view.server.ts";
import { viewDeal } from "./deal.view.server.ts";
import { scoreDeal } from "./score-deal.server.ts";

export const loader = guarded("deal.score", subjectOfEnrollment, async (granted) => {
  const view = await viewDeal(granted);
  if (!view?.may.score) throw new Response(null, { status: 404 });
  const { id, key, panel } = view;
  if (panel)
    throw redirect(panel.isMine ? paths.dealPanel(panel.id) : paths.requirement("simulated-deal", id, key));
  return json({
    title: granted.words.simulatedDeals.score,
    view,
    ...(await viewDealCard(view.id, view.key, granted.language)),
    marks: await viewOwnMarks(granted.actor.id, view),
    requestId: newId(),
    nonce: signingToken(granted.actor, [granted.subject.traineeId, view.key, "deal"]),
    colleagues: await viewColleagues(granted.subject.traineeId),
  });
});

export const action = guarded(
  "deal.score",
  subjectOfEnrollment,
  async ({ request, params, actor, subject, now, words }) => {
    const { id, key } = params;
    const requirement = (await findRequirement(read(), id, key, now))?.standing.requirement;
    if (requirement?.kind !== "simulated-deal") throw new Response(null, { status: 404 });
    const parsed = await parseForm(request, scoreDealForm(requirement.criteria.map((line) => line.key)));
    if (!parsed.ok) return parsed.response;
    const { nonce, clientId, playedOn, remarks, grades, typed } = parsed.value;
    const values = { clientId, playedOn, remarks, ...typed };
    if (!isSigningToken(actor, [subject.traineeId, key, "deal"], nonce)) return refused("changed", values);
    const done = await scoreDeal(
      actor,
      { enrollmentId: id, key, nonce, clientId, playedOn, remarks, grades },
      now,
    );
    if (!done.ok) return refused(done.code, values);
    const parts = { name: done.traineeName, score: words.common.percent(done.scoreBp) };
    return redirectWithFlash(paths.requirement("simulated-deal", id, key), {
      tone: "success",
      code: done.isPassed ? "deal-passed" : "deal-not-passed",
      parts,
    });
  },
);

export const meta = titled;

export default function ScoreDeal() {
  const { view, marks, card, others, requestId, nonce, colleagues } = useLoaderData<typeof loader>();
  const words = useWords(simulatedDealsWords);
  const { errors, values } = useProblem();
  return (
    <Page
      title={words.scoreTitle(view.traineeName)}
      lead={view.title}
      back={{ to: paths.requirement("simulated-deal", view.id, view.key), label: view.title }}
    >
      <ProblemSummary />
      {view.isLastAttempt ? (
        <Notice tone="info" title={words.lastTry}>
          {view.exception ? null : <p>{words.twoTries}</p>}
        </Notice>
      ) : null}
      <p>
        <ButtonLink to={paths.newDealPanel(view.id, view.key)}>{words.scoreTogether}</ButtonLink>
      </p>
      <ClientCard id={view.id} dealKey={view.key} card={card} others={others} requestId={requestId} />
      <Form method="post" className="space-y-6">
        <HiddenFields fields={{ nonce }} />
        <GradeLines criteria={view.criteria} marks={marks} keepAt={paths.dealMarks(view.id, view.key)} />
        <Select
          name="clientId"
          label={words.client}
          options={colleagues}
          defaultValue={values["clientId"]}
          error={errors["clientId"]}
          required
        />
        <PlayedFields today={view.today} />
        <Button wide>{words.save}</Button>
      </Form>
    </Page>
  );
}
