import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { beforeIn } from "#app/web/before.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { useStrings } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { timelineView } from "./timeline.view.server.ts";

export const loader = guarded("timeline.read", subjectOfEnrollment, async ({ request, params, actor, subject, language, words }) => {
  const view = await timelineView({ enrollmentId: params["id"] ?? "", actor, before: beforeIn(request), language, words });
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: `${words.journey.timeline}: ${view.traineeName}`, view, isOwn: actor.id === subject.traineeId });
});

export const meta = titled;

export default function TimelinePage() {
  const { view, isOwn } = useLoaderData<typeof loader>();
  const { journey, common } = useStrings();
  const back = isOwn ? { to: paths.journey, label: journey.title } : { to: paths.enrollment(view.enrollmentId), label: view.traineeName };
  const entries = view.entries.map(({ by, note, to, ...entry }) => ({
    ...entry, ...(to ? { to } : {}),
    text: <>{journey.by(by)}{note ? <q className="mt-0.5 block">{note}</q> : null}{entry.struck ? <span className="block">{journey.taken}</span> : null}</>,
  }));
  return (
    <Page title={journey.timeline} lead={view.traineeName} back={back}>
      {entries.length === 0 ? <EmptyState title={journey.empty} /> : <Timeline entries={entries} />}
      <Pager label={common.pages} next={view.next ? { to: `?before=${view.next}`, label: common.next } : undefined} />
    </Page>
  );
}
