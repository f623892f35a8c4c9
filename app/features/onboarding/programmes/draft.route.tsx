import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { viewDraft } from "./draft.view.server.ts";
import { DraftStages } from "./draft-stages.tsx";

export const loader = guarded("programme.edit", async ({ params, language, words }) => {
  const draft = await viewDraft(params.draftId, language, words);
  if (!draft) throw new Response(null, { status: 404 });
  return json({ title: draft.title, draft });
});

export const meta = titled;

export default function DraftPage() {
  const { draft } = useLoaderData<typeof loader>();
  const { programmes, common } = useWords();
  const { labels, id, rev } = draft;
  return (
    <Page
      title={`${draft.title} (${labels.draft})`}
      lead={draft.lead}
      back={{ to: paths.programme, label: programmes.title }}
      actions={
        <>
          <ButtonLink to={paths.draftPublication(id)} tone="primary">
            {labels.publish}
          </ButtonLink>
          <ButtonLink to={paths.draftPreview(id)}>{labels.preview}</ButtonLink>
          <ButtonLink to={paths.draftTitle(id)}>{labels.editTitle}</ButtonLink>
          {draft.hasUndo ? (
            <Form method="post" action={paths.draftUndo(id)}>
              <HiddenFields fields={{ rev }} />
              <Button tone="plain">{labels.undo}</Button>
            </Form>
          ) : null}
        </>
      }
    >
      {draft.problems.length > 0 ? (
        <Notice tone="problem" title={labels.problems}>
          <ul className="list-disc pl-5">
            {draft.problems.map(({ key, text, to }) => (
              <li key={key}>
                <Link className="link" to={to}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice tone="success" title={labels.noProblems} />
      )}
      {draft.hints.length > 0 ? (
        <Notice tone="info" title={labels.hints}>
          <ul className="list-disc pl-5">
            {draft.hints.map(({ key, text, to }) => (
              <li key={key}>
                <Link className="link" to={to}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <DraftStages draft={draft} />
      <Section title={labels.permits}>
        <p className="mb-3">{draft.permits.join(", ") || common.none}</p>
        <ButtonLink to={paths.draftPermits(id)}>{labels.editPermits}</ButtonLink>
      </Section>
      <Form method="post" action={paths.draftDiscard(id)}>
        <HiddenFields fields={{ rev }} />
        <Button tone="quiet">{labels.discard}</Button>
      </Form>
    </Page>
  );
}
