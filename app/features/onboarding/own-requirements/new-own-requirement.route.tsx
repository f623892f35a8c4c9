import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { ownRequirementForm, requirementOf } from "#app/features/onboarding/shared/requirement.form.ts";
import { paths } from "#app/paths.ts";
import { ownRequirementsWords } from "#app/strings/areas/own-requirements.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { MadeFields } from "#app/web/made-fields.tsx";
import { ProblemSummary } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { addRequirement } from "./add-requirement.server.ts";
import { findAsked, viewOwnForm } from "./new-own-requirement.view.server.ts";

export const loader = guarded(
  "requirement.add",
  subjectOfEnrollment,
  async ({ request, params, language, words }) => {
    const asked = await findAsked(request, params.id);
    return json({
      title: words.requirements.kinds[asked.kind],
      id: params.id,
      name: asked.found.traineeName,
      hint: words.told.kinds[asked.kind].hint,
      fields: await viewOwnForm(asked, language, words),
      requestId: newId(),
    });
  },
);

export const action = guarded(
  "requirement.add",
  subjectOfEnrollment,
  async ({ request, params: { id }, actor, language, now }) => {
    const { before, kind, languages } = await findAsked(request, id);
    const parsed = await parseForm(request, ownRequirementForm(kind, languages));
    if (!parsed.ok) return parsed.response;
    const { requestId, stage, need } = parsed.value;
    const key = before?.key ?? `own-${newId().slice(0, 8)}`;
    const requirement = requirementOf(parsed.value, { key, kind, before, languages });
    const done = await addRequirement(
      actor,
      { enrollmentId: id, stage, isNeeded: need === "needed", requirement, requestId },
      now,
    );
    if (!done.ok) return refused(done.code, parsed.value);
    const parts = { title: inLanguage(done.title, language), name: done.traineeName };
    return redirectWithFlash(paths.ownRequirements(id), {
      tone: "success",
      code: "requirement-added",
      parts,
    });
  },
);

export const meta = titled;

export default function NewOwnRequirement() {
  const { title, id, name, hint, fields, requestId } = useLoaderData<typeof loader>();
  const words = useWords(ownRequirementsWords);
  return (
    <Page
      title={words.addTitle(title)}
      lead={`${name} · ${hint}`}
      back={{ to: paths.ownRequirements(id), label: words.titleOf(name) }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ requestId }} />
        <MadeFields fields={fields} />
        <Button wide>{words.add}</Button>
      </Form>
    </Page>
  );
}
