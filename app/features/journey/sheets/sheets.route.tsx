import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { sheetsWords } from "#app/strings/areas/sheets.ts";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { HandoverNote } from "#app/features/journey/shared/handover-note.tsx";
import { PublishedSheet } from "./published-sheet.tsx";
import { viewSheets } from "./sheets.view.server.ts";

export const loader = guarded("sheet.read", subjectOfEnrollment, async ({ params, ...granted }) => {
  const view = await viewSheets({ enrollmentId: params.id, ...granted });
  if (!view) throw new Response(null, { status: 404 });
  const { words } = granted;
  return json({ title: view.isOwn ? words.sheets.title : words.sheets.titleOf(view.name), view });
});

export const meta = titled;

export default function Sheets() {
  const { view } = useLoaderData<typeof loader>();
  const words = useWords(sheetsWords);
  const { journey } = useWords();
  const { id, isOwn, open, sheets, toWrite } = view;
  return (
    <Page
      title={isOwn ? words.title : words.titleOf(view.name)}
      back={
        isOwn ? { to: paths.today, label: journey.today } : { to: paths.enrollment(id), label: view.name }
      }
      actions={toWrite.map(({ weekOn, title }) => (
        <ButtonLink key={weekOn} to={paths.sheet(id, weekOn)} tone="primary">
          {words.write(title)}
        </ButtonLink>
      ))}
    >
      {open.length > 0 ? (
        <Section title={words.open}>
          <ul className="list-disc space-y-1 pl-5">
            {open.map((point) => (
              <li key={point.id}>{point.text}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <HandoverNote handover={view.handover} />
      {sheets.length === 0 ? (
        <EmptyState title={words.none} text={isOwn ? words.noneOwn : words.noneText} />
      ) : (
        sheets.map((sheet) => (
          <PublishedSheet key={sheet.id} enrollmentId={id} sheet={sheet} mayCorrect={view.mayWrite} />
        ))
      )}
    </Page>
  );
}
