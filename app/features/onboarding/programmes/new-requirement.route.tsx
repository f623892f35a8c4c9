import type { Params } from "#app/urls.ts";
import type { StageNumber } from "#app/domain/stage-number.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirementKinds } from "#app/domain/requirements.ts";
import { needs } from "#app/domain/gate-parts.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { titled } from "#app/web/titled.ts";
import { changeDraft } from "./change-draft.server.ts";
import { DraftForm } from "./draft-form.tsx";
import { viewOpenDraft } from "./open-draft.view.server.ts";
import { requirementForm, requirementOf } from "#app/features/onboarding/shared/requirement.form.ts";
import { viewRequirementForm } from "#app/features/onboarding/shared/requirement-form.view.server.ts";

async function find(params: Params, request: Request) {
  const draft = await viewOpenDraft(params.draftId);
  const asked = new URL(request.url).searchParams.get("kind");
  const kind = requirementKinds.find((one) => one === asked);
  const stage = Number(params.stage) as StageNumber;
  if (!kind || !draft.programme.stages[stage - 1]) throw new Response(null, { status: 404 });
  return { ...draft, kind, stage };
}

export const loader = guarded("programme.edit", async ({ params, request, language, words }) => {
  const { id, rev, kind, stage, ...draft } = await find(params, request);
  const { programmeEditor: editor } = words;
  const fields = await viewRequirementForm({
    ...draft,
    kind,
    stage,
    requirement: undefined,
    needs,
    language,
    words,
  });
  return json({
    title: words.requirements.kinds[kind],
    lead: words.told.kinds[kind].hint,
    draftId: id,
    rev,
    fields,
    labels: editor.labels,
  });
});

export const action = guarded("programme.edit", async ({ params, request, actor, now }) => {
  const { id, kind, languages } = await find(params, request);
  const parsed = await parseForm(request, requirementForm(kind, languages));
  if (!parsed.ok) return parsed.response;
  const { rev, stage, need } = parsed.value;
  const requirement = requirementOf(parsed.value, {
    key: `${kind}-${newId().slice(0, 8)}`,
    kind,
    before: undefined,
    languages,
  });
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

export default function NewRequirement() {
  return <DraftForm {...useLoaderData<typeof loader>()} />;
}
