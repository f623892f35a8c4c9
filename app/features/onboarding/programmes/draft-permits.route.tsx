import { Checkbox, ChoiceGroup } from "#app/ui/choice.tsx";
import { permits } from "#app/domain/permit.ts";
import { keysOf } from "#app/domain/gate-rule.ts";
import type { StageNumber } from "#app/domain/stage-number.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import type { PermitRule } from "#app/domain/programme.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, HiddenFields, Select } from "#app/ui/field.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { titled } from "#app/web/titled.ts";
import { changeDraft } from "./change-draft.server.ts";
import { viewOpenDraft } from "./open-draft.view.server.ts";
import { permitsForm } from "./programme.form.ts";

export const loader = guarded("programme.edit", async ({ params, language, words }) => {
  const { id, rev, programme } = await viewOpenDraft(params.draftId);
  const { labels } = words.programmeEditor;
  const requirements = programme.stages
    .flatMap(({ requirements }) => requirements)
    .map(({ key, title }) => ({ value: key, label: inLanguage(title, language) }));
  const stages = [
    { value: "", label: labels.anyStage },
    ...programme.stages.map(({ title }, index) => ({
      value: String(index + 1),
      label: words.journey.stage(index + 1, inLanguage(title, language)),
    })),
  ];
  const rows = permits.map((permit) => {
    const rule = programme.permits?.find((one) => one.permit === permit);
    return {
      permit,
      name: words.permits.names[permit],
      isOn: rule !== undefined,
      stage: String(rule?.from?.stage ?? ""),
      day: String(rule?.from?.day ?? ""),
      gate: rule?.gate ? keysOf(rule.gate) : [],
      atRelease: rule?.atRelease ?? false,
    };
  });
  return json({ title: labels.permits, labels, id, rev, rows, requirements, stages });
});

export const action = guarded("programme.edit", async ({ request, params, actor, now }) => {
  const { id, programme } = await viewOpenDraft(params.draftId);
  const parsed = await parseForm(request, permitsForm);
  if (!parsed.ok) return parsed.response;
  const { rev, ...values } = parsed.value;
  const typed = values as Record<string, unknown>;
  const known = programme.stages.flatMap(({ requirements }) => requirements.map(({ key }) => key));
  const rules = permits
    .filter((permit) => typed[`${permit}-on`] === "yes")
    .map((permit): PermitRule => {
      const stage = typed[`${permit}-stage`];
      const gate = ((typed[`${permit}-gate`] ?? []) as string[]).filter((key) => known.includes(key));
      return {
        permit,
        atRelease: typed[`${permit}-release`] === "yes",
        gate: gate.length > 0 ? { all: gate } : null,
        from: stage
          ? { stage: Number(stage) as StageNumber, day: (typed[`${permit}-day`] as number | null) ?? 1 }
          : null,
      };
    });
  const done = await changeDraft(
    actor,
    { draftId: id, rev: rev as number, edit: { edit: "permits", permits: rules } },
    now,
  );
  return done.ok
    ? redirectWithFlash(paths.draft(id), { tone: "success", code: "saved" })
    : refused(done.code);
});

export const meta = titled;

export default function DraftPermits() {
  const { title, labels, id, rev, rows, requirements, stages } = useLoaderData<typeof loader>();
  const { errors } = useProblem();
  return (
    <Page title={title} back={{ to: paths.draft(id), label: labels.back }}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ rev }} />
        {rows.map((row) => (
          <Disclosure key={row.permit} summary={row.name} open={row.isOn}>
            <div className="space-y-5">
              <Checkbox name={`${row.permit}-on`} label={labels.permitOn} defaultChecked={row.isOn} />
              <Select
                name={`${row.permit}-stage`}
                label={labels.permitFromStage}
                options={stages}
                defaultValue={row.stage}
              />
              <Field
                name={`${row.permit}-day`}
                type="number"
                label={labels.permitFromDay}
                optionalLabel={labels.optional}
                defaultValue={row.day}
                error={errors[`${row.permit}-day`]}
              />
              <Checkbox
                name={`${row.permit}-release`}
                label={labels.permitAtRelease}
                defaultChecked={row.atRelease}
              />
              <Disclosure summary={`${labels.permitGate} (${row.gate.length})`}>
                <ChoiceGroup
                  type="checkbox"
                  name={`${row.permit}-gate`}
                  legend={labels.permitGate}
                  legendHidden
                  options={requirements}
                  defaultValue={row.gate}
                />
              </Disclosure>
            </div>
          </Disclosure>
        ))}
        <Button wide>{labels.save}</Button>
      </Form>
    </Page>
  );
}
