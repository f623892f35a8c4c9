import type { Params } from "#app/urls.ts";
import { Checkbox } from "#app/ui/choice.tsx";
import type { StageNumber } from "#app/domain/stage-number.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { madeTexts, textOf } from "#app/web/form-fields.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { gateParts } from "#app/domain/gate-parts.ts";
import { changeDraft } from "./change-draft.server.ts";
import { DraftForm } from "./draft-form.tsx";
import { viewOpenDraft } from "./open-draft.view.server.ts";
import { stageForm } from "./programme.form.ts";

async function find(params: Params) {
  const draft = await viewOpenDraft(params.draftId);
  const number = Number(params.stage) as StageNumber;
  const stage = draft.programme.stages[number - 1];
  if (!stage) throw new Response(null, { status: 404 });
  return { ...draft, number, stage };
}

export const loader = guarded("programme.edit", async ({ params, words }) => {
  const { id, rev, languages, number, stage } = await find(params);
  const { labels } = words.programmeEditor;
  const { choice } = gateParts(stage.gate);
  const fields = [
    ...madeTexts({ name: "title", type: "text", label: labels.title }, stage.title, languages),
    ...madeTexts({ name: "purpose", type: "area", label: labels.purpose }, stage.purpose, languages),
    { name: "normDays", type: "number" as const, label: labels.normDays, value: String(stage.normDays) },
    ...(choice
      ? [
          {
            name: "atLeast",
            type: "number" as const,
            label: labels.atLeast,
            hint: labels.atLeastHint,
            value: String(choice.atLeast),
          },
        ]
      : []),
    {
      name: "confirmedBy",
      type: "radio" as const,
      label: labels.confirmedBy,
      value: stage.confirmedBy,
      options: (["head", "trainer"] as const).map((party) => ({
        value: party,
        label: words.requirements.parties[party],
      })),
    },
  ];
  return json({
    title: words.programmeEditor.stageName(number),
    labels,
    id,
    rev,
    fields,
    assignsMentor: stage.assignsMentor === true,
  });
});

export const action = guarded("programme.edit", async ({ request, params, actor, now }) => {
  const { id, languages, number, stage } = await find(params);
  const parsed = await parseForm(request, stageForm(languages));
  if (!parsed.ok) return parsed.response;
  const { rev, normDays, confirmedBy, assignsMentor, atLeast } = parsed.value;
  const texts = {
    title: textOf("title", parsed.value, languages, stage.title),
    purpose: textOf("purpose", parsed.value, languages, stage.purpose),
  };
  const change = {
    ...texts,
    normDays,
    confirmedBy,
    assignsMentor: assignsMentor === "yes",
    atLeast: atLeast ?? null,
  };
  const done = await changeDraft(
    actor,
    { draftId: id, rev, edit: { edit: "stage", stage: number, change } },
    now,
  );
  return done.ok
    ? redirectWithFlash(paths.draft(id), { tone: "success", code: "saved" })
    : refused(done.code, parsed.value);
});

export const meta = titled;

export default function DraftStage() {
  const { id, assignsMentor, ...form } = useLoaderData<typeof loader>();
  return (
    <DraftForm draftId={id} {...form}>
      <Checkbox name="assignsMentor" label={form.labels.assignsMentor} defaultChecked={assignsMentor} />
    </DraftForm>
  );
}
