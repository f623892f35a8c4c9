import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { moveForm } from "./enrollment.form.ts";
import { moveToVersion } from "./move-to-version.server.ts";
import { viewProgrammeMove } from "./programme-move.view.server.ts";

export const loader = guarded(
  "programme.move",
  subjectOfEnrollment,
  async ({ request, params, language, words, now }) => {
    const view = await viewProgrammeMove({
      enrollmentId: params.id,
      to: new URL(request.url).searchParams.get("to"),
      language,
      words,
      now,
    });
    if (!view) throw new Response(null, { status: 404 });
    return json({ title: words.programmeEditor.moveTitle(view.name), view });
  },
);

export const action = guarded(
  "programme.move",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const id = params.id;
    const parsed = await parseForm(request, moveForm);
    if (!parsed.ok) return parsed.response;
    const done = await moveToVersion(actor, { enrollmentId: id, ...parsed.value }, now);
    if (!done.ok) return refused(done.code, parsed.value);
    return redirectWithFlash(paths.enrollment(id), {
      tone: "success",
      code: "moved-version",
      parts: { name: done.traineeName },
    });
  },
);

export const meta = titled;

export default function Programme() {
  const {
    title,
    view: { id, name, from, labels, now, versions, chosen, stays, noEffect, changes, isEnded },
  } = useLoaderData<typeof loader>();
  return (
    <Page title={title} lead={now} back={{ to: paths.enrollment(id), label: name }}>
      <ProblemSummary />
      {versions.length === 0 || isEnded ? (
        <p>{labels.upToDate}</p>
      ) : (
        <Form method="get" className="space-y-5">
          <Select
            name="to"
            label={labels.moveTo}
            hint={labels.moveLead}
            options={versions}
            defaultValue={chosen ?? undefined}
          />
          <Button tone={chosen ? "plain" : "primary"} wide>
            {labels.look}
          </Button>
        </Form>
      )}
      {chosen ? (
        <Section title={labels.changes} count={changes.length}>
          <p>{stays}</p>
          {changes.length === 0 ? (
            <p>{noEffect}</p>
          ) : (
            <ul className="mt-2 list-disc space-y-1 pl-5">
              {changes.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
          )}
          <Form method="post" className="mt-5 space-y-5">
            <HiddenFields fields={{ versionId: chosen, from }} />
            <Button wide>{labels.move}</Button>
          </Form>
        </Section>
      ) : null}
    </Page>
  );
}
