import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { titled } from "#app/web/titled.ts";
import { viewDraft } from "./draft.view.server.ts";
import { viewDraftChanges } from "./draft-changes.view.server.ts";
import { revForm } from "./programme.form.ts";
import { publishDraft } from "./publish-draft.server.ts";

export const loader = guarded("programme.edit", async ({ params, language, words }) => {
  const draft = await viewDraft(params.draftId, language, words);
  if (!draft) throw new Response(null, { status: 404 });
  const { id, rev, isNew, problems, labels } = draft;
  return json({
    title: isNew ? labels.publishProgramme : labels.publishVersion,
    draft: { id, rev, name: draft.title, problems, labels },
    changes: await viewDraftChanges(id, language, words),
  });
});

export const action = guarded("programme.edit", async ({ request, params, actor, now }) => {
  const parsed = await parseForm(request, revForm);
  if (!parsed.ok) return parsed.response;
  const done = await publishDraft(actor, { draftId: params.draftId, ...parsed.value }, now);
  return done.ok
    ? redirectWithFlash(paths.programmeOf(done.key), { tone: "success", code: "programme-published" })
    : refused(done.code);
});

export const meta = titled;

export default function Publication() {
  const {
    title,
    draft: { id, rev, name, problems, labels },
    changes,
  } = useLoaderData<typeof loader>();
  return (
    <Page title={title} lead={labels.publishLead} back={{ to: paths.draft(id), label: name }}>
      <ProblemSummary />
      {problems.length > 0 ? (
        <Notice tone="problem" title={labels.problems}>
          <ul className="list-disc pl-5">
            {problems.map(({ key, text, to }) => (
              <li key={key}>
                <Link className="link" to={to}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Section title={labels.changes} count={changes.length}>
        {changes.length === 0 ? (
          <p>{labels.noChanges}</p>
        ) : (
          <ul className="list-disc space-y-1 pl-5">
            {changes.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        )}
      </Section>
      {problems.length > 0 ? null : (
        <Form method="post">
          <HiddenFields fields={{ rev }} />
          <Button wide>{title}</Button>
        </Form>
      )}
    </Page>
  );
}
