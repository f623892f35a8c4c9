import type { Params } from "#app/urls.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { needs } from "#app/domain/gate-parts.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { changeDraft } from "./change-draft.server.ts";
import { DraftForm } from "./draft-form.tsx";
import { viewOpenDraft } from "./open-draft.view.server.ts";
import { requirementForm, requirementOf } from "#app/features/onboarding/shared/requirement.form.ts";
import { viewRequirementForm } from "#app/features/onboarding/shared/requirement-form.view.server.ts";

async function find(params: Params) {
  const draft = await viewOpenDraft(params.draftId);
  const found = findRequirement(draft.programme, params.key);
  if (!found) throw new Response(null, { status: 404 });
  return { ...draft, stage: found.number, requirement: found.requirement };
}

export const loader = guarded("programme.edit", async ({ params, language, words }) => {
  const { id, rev, requirement, ...draft } = await find(params);
  const fields = await viewRequirementForm({
    ...draft,
    kind: requirement.kind,
    requirement,
    needs,
    language,
    words,
  });
  const { labels } = words.programmeEditor;
  return json({
    title: inLanguage(requirement.title, language),
    lead: words.requirements.kinds[requirement.kind],
    draftId: id,
    rev,
    fields,
    labels,
  });
});

export const action = guarded("programme.edit", async ({ params, request, actor, now }) => {
  const { id, requirement: before, languages } = await find(params);
  const parsed = await parseForm(request, requirementForm(before.kind, languages));
  if (!parsed.ok) return parsed.response;
  const { rev, stage, need } = parsed.value;
  const requirement = requirementOf(parsed.value, { key: before.key, kind: before.kind, before, languages });
  const done = await changeDraft(
    actor,
    { draftId: id, rev, edit: { edit: "put", stage, need, requirement } },
    now,
  );
  return done.ok
    ? redirectWithFlash(paths.draft(id), { tone: "success", code: "saved" })
    : refused(done.code, parsed.value);
});

export const meta = titled;

export default function EditRequirement() {
  return <DraftForm {...useLoaderData<typeof loader>()} />;
}
