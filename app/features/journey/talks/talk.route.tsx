import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { talkWords } from "#app/strings/areas/talk.ts";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { viewTalk } from "./talk.view.server.ts";
import { HandoverNote } from "#app/features/journey/shared/handover-note.tsx";
import { ToSign, WhatToTalkAbout } from "./talk-parts.tsx";

export const loader = guarded("talk.read", subjectOfEnrollment, async ({ params, ...granted }) => {
  const view = await viewTalk({ enrollmentId: params.id, ...granted });
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: granted.words.talk.title(view.name), view });
});

export const meta = titled;

export default function Talk() {
  const { view } = useLoaderData<typeof loader>();
  const talk = useWords(talkWords);
  const { journey } = useWords();
  const { id, waiting, points, questions, missed, deals, activity } = view;
  const isEmpty = [waiting, points, questions, missed, deals, activity].every((part) => part.length === 0);
  return (
    <Page
      title={talk.title(view.name)}
      lead={view.standing}
      actions={
        <>
          {view.sheet ? (
            <ButtonLink to={view.sheet.to} tone="primary">
              {view.sheet.label}
            </ButtonLink>
          ) : null}
          <ButtonLink to={paths.sheets(id)}>{talk.sheets}</ButtonLink>
          <ButtonLink to={paths.enrollment(id)}>{talk.wholeJourney}</ButtonLink>
          <ButtonLink to={paths.timeline(id)}>{journey.timeline}</ButtonLink>
          {view.mayReadAnswers ? (
            <ButtonLink to={paths.writtenAnswers(id)}>{journey.writtenAnswers}</ButtonLink>
          ) : null}
        </>
      }
    >
      {isEmpty ? <EmptyState title={talk.empty} text={talk.emptyText} /> : null}
      <ToSign rows={waiting} />
      <HandoverNote handover={view.handover} />
      <WhatToTalkAbout view={view} />
    </Page>
  );
}
