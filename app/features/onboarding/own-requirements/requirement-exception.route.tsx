import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { ownRequirementsWords } from "#app/strings/areas/own-requirements.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { ReasonField } from "#app/web/reason-field.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { switchOffForm } from "./own-requirement.form.ts";
import { viewOwnRequirements } from "./own-requirements.view.server.ts";
import { switchOff } from "./switch-off.server.ts";

export const loader = guarded("requirement.switch", subjectOfEnrollment, async (granted) => {
  const view = await viewOwnRequirements(granted);
  const row = view?.stages.flatMap(({ rows }) => rows).find(({ key }) => key === granted.params.key);
  if (!view || !row) throw new Response(null, { status: 404 });
  const { words, mustProve } = granted;
  return json({
    title: words.ownRequirements.switchOff,
    id: view.id,
    name: view.name,
    requirement: row.title,
    may: row.may.off,
    requestId: newId(),
    mustProve,
  });
});

export const action = guarded(
  "requirement.switch",
  subjectOfEnrollment,
  async ({ request, params: { id, key }, actor, language, now }) => {
    const parsed = await parseForm(request, switchOffForm);
    if (!parsed.ok) return parsed.response;
    const done = await switchOff(actor, { enrollmentId: id, key, ...parsed.value }, now);
    if (!done.ok && done.code === "not-a-reason") return invalid("reason", done.code, parsed.value);
    if (!done.ok) return refused(done.code, parsed.value);
    const parts = { title: inLanguage(done.title, language), name: done.traineeName };
    return redirectWithFlash(paths.ownRequirements(id), {
      tone: "success",
      code: "requirement-off",
      parts,
    });
  },
);

export const meta = titled;

export default function RequirementException() {
  const { id, name, requirement, may, requestId, mustProve } = useLoaderData<typeof loader>();
  const words = useWords(ownRequirementsWords);
  return (
    <Page
      title={words.switchOffTitle(requirement)}
      lead={name}
      back={{ to: paths.ownRequirements(id), label: words.titleOf(name) }}
    >
      <ProblemSummary />
      <Notice tone="info">
        <p>{may ? words.switchOffLead : words.cannotSwitchOff}</p>
      </Notice>
      {may ? (
        <Form method="post" className="space-y-5">
          <HiddenFields fields={{ requestId }} />
          <ReasonField />
          <ProofField asks={mustProve} />
          <Button wide tone="danger">
            {words.switchOff}
          </Button>
        </Form>
      ) : null}
    </Page>
  );
}
