import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { DecisionBar } from "#app/ui/decision-bar.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { JumpLinks } from "#app/ui/jump-links.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { gatesWords } from "#app/strings/areas/gates.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { confirmGate } from "./confirm-gate.server.ts";
import { confirmGateForm } from "./gate.form.ts";
import { type GateView, viewGate } from "./gate.view.server.ts";
import { GateEvidence } from "./gate-evidence.tsx";
import { GateDecisions } from "./gate-decisions.tsx";

export const loader = guarded("gate.read", subjectOfEnrollment, async ({ params, mustProve, ...granted }) => {
  const view = await viewGate({
    ...granted,
    enrollmentId: params.id,
    stage: Number(params.stage),
  });
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: `${granted.words.gates.title(view.number)}: ${view.traineeName}`, view, mustProve });
});

export const action = guarded(
  "gate.confirm",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const enrollmentId = params.id;
    const stage = Number(params.stage);
    const parsed = await parseForm(request, confirmGateForm);
    if (!parsed.ok) return parsed.response;
    const done = await confirmGate(
      actor,
      { enrollmentId, stage, receiptHash: parsed.value.receiptHash },
      now,
    );
    if (!done.ok) return refused(done.code);
    const parts = { name: done.traineeName, stage: String(stage) };
    return redirectWithFlash(paths.board, {
      tone: "success",
      code: done.isReleased ? "released" : "gate-confirmed",
      parts,
    });
  },
);

export const meta = titled;

export default function Gate() {
  const { view, mustProve } = useLoaderData<typeof loader>();
  const gates = useWords(gatesWords);
  const { common } = useWords();
  const { enrollmentId: id, number, may } = view;
  return (
    <Page
      title={gates.title(number)}
      lead={`${view.traineeName} · ${view.stageTitle}`}
      back={{ to: paths.enrollment(id), label: view.traineeName }}
    >
      <ProblemSummary />
      {view.state === "passed" || view.state === "shut" ? null : (
        <Notice
          tone={view.isMet ? "success" : "info"}
          title={view.isMet ? gates.isMet : gates.isMissing(view.missing.length)}
        >
          <p>{view.isMet ? gates.confirms(view.confirmer) : gates.staysShut}</p>
          {view.met.some(({ recognition }) => recognition) ? (
            <p>
              {gates.restsOnRecognised(
                view.met.flatMap(({ recognition, title }) =>
                  recognition && recognition.how !== "paper" ? [title] : [],
                ),
              )}
            </p>
          ) : null}
          {view.exceptions.length > 0 ? (
            <p>{gates.restsOnExceptions(view.exceptions.map(({ title }) => title))}</p>
          ) : null}
          {view.isMet && may.confirm && view.met.some(({ recognition }) => recognition?.isOwn) ? (
            <p>{gates.sameRecogniser}</p>
          ) : null}
          {view.isMet && view.samePerson ? <p>{gates.samePerson}</p> : null}
        </Notice>
      )}
      <JumpLinks label={common.onThisPage} items={partsOf(view, gates)} />
      <GateEvidence view={view} />
      <div className="no-print flex flex-wrap gap-3">
        {may.confirm && !view.isMet ? (
          <ButtonLink to={paths.gateNotYet(id, number)}>{gates.notYet}</ButtonLink>
        ) : null}
        {may.override && !(view.isMet && may.confirm) ? (
          <ButtonLink to={paths.exception(id, number)}>{gates.override}</ButtonLink>
        ) : null}
        {may.reopen ? <ButtonLink to={paths.gateReopening(id, number)}>{gates.reopen}</ButtonLink> : null}
        {may.confirmException ? (
          <ButtonLink to={paths.exceptionConfirmation(id, number)} tone="primary">
            {gates.confirmException}
          </ButtonLink>
        ) : null}
      </div>
      <GateDecisions view={view} />
      {view.isMet && may.confirm ? (
        <DecisionBar>
          <Form method="post" className="flex flex-wrap items-end gap-x-4 gap-y-3">
            <HiddenFields fields={{ receiptHash: view.receiptHash }} />
            <div className="w-full empty:hidden sm:w-96">
              <ProofField asks={mustProve} />
            </div>
            <Button>{number === 4 ? gates.release : gates.confirm(number)}</Button>
            <ButtonLink to={paths.gateNotYet(id, number)}>{gates.notYet}</ButtonLink>
          </Form>
        </DecisionBar>
      ) : null}
    </Page>
  );
}

function partsOf(
  view: GateView,
  gates: Record<"missing" | "switchedOff" | "met" | "optional" | "decisions", string>,
) {
  const isOpen = view.state !== "passed";
  const parts = [
    { id: "missing", label: gates.missing, isThere: isOpen && view.missing.length > 0 },
    { id: "exceptions", label: gates.switchedOff, isThere: view.exceptions.length > 0 },
    { id: "met", label: gates.met, isThere: view.met.length > 0 },
    { id: "optional", label: gates.optional, isThere: isOpen && view.other.length > 0 },
    { id: "decisions", label: gates.decisions, isThere: view.decisions.length > 0 },
  ];
  return parts.filter(({ isThere }) => isThere);
}
