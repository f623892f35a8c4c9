import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClipboardCheck, Flag, type LucideIcon, PenLine, Phone, Undo2 } from "lucide-react";
import { can } from "#app/domain/access.ts";
import { type TimelineKind, timelineKinds } from "#app/domain/timeline-kinds.ts";
import { dossierWords } from "#app/strings/areas/dossier.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ByDay } from "#app/ui/by-day.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FilterLinks } from "#app/ui/filter-links.tsx";
import { Page } from "#app/ui/page.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { beforeIn } from "#app/web/before.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { dayInZone } from "#app/strings/zone.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { viewTimeline } from "./timeline.view.server.ts";

const icons: Partial<Record<TimelineKind, LucideIcon>> = {
  quiz: ClipboardCheck,
  practice: PenLine,
  activity: Phone,
  decision: Flag,
  correction: Undo2,
};

export const loader = guarded(
  "timeline.read",
  subjectOfEnrollment,
  async ({ request, params, actor, subject, language, words }) => {
    const asked = new URL(request.url).searchParams.get("kind");
    const kind = timelineKinds.find((one) => one === asked) ?? null;
    const view = await viewTimeline({
      enrollmentId: params.id,
      actor,
      before: beforeIn(request),
      kind,
      language,
      words,
    });
    if (!view) throw new Response(null, { status: 404 });
    return json({
      title: `${words.journey.timeline}: ${view.traineeName}`,
      view,
      kind,
      isOwn: actor.id === subject.traineeId,
      mayMake: can(actor, "dossier.make", subject),
    });
  },
);

export const meta = titled;

export default function TimelinePage() {
  const { view, kind, isOwn, mayMake } = useLoaderData<typeof loader>();
  const { journey, common } = useWords();
  const dossier = useWords(dossierWords);
  const back = isOwn
    ? { to: paths.journey, label: journey.title }
    : { to: paths.enrollment(view.enrollmentId), label: view.traineeName };
  const choices = [null, ...timelineKinds].map((one) => ({
    to: one ? `?kind=${one}` : "?",
    label: journey.kinds[one ?? "all"],
    current: kind === one,
  }));
  return (
    <Page
      title={journey.timeline}
      lead={view.traineeName}
      back={back}
      actions={mayMake ? <ButtonLink to={paths.dossier(view.enrollmentId)}>{dossier.link}</ButtonLink> : null}
    >
      <nav aria-label={journey.filter} className="no-print">
        <FilterLinks choices={choices} />
      </nav>
      {view.entries.length === 0 ? <EmptyState title={kind ? journey.emptyOfKind : journey.empty} /> : null}
      <ByDay rows={view.entries} dayOf={({ at }) => dayInZone(at)} title={common.wholeDay}>
        {(entries) => <Timeline entries={entries.map(shown)} />}
      </ByDay>
      <Pager
        label={common.pages}
        next={
          view.next
            ? {
                to: `?${new URLSearchParams({ ...(kind ? { kind } : {}), before: String(view.next) })}`,
                label: common.next,
              }
            : undefined
        }
      />
    </Page>
  );

  function shown({ at, since, by, note, to, kind: sort, ...entry }: (typeof view.entries)[number]) {
    const Icon = icons[sort];
    const hours = [...new Set([since, at].map(common.time))].join("–");
    return {
      ...entry,
      ...(to ? { to } : {}),
      ...(Icon ? { icon: <Icon size={18} /> } : {}),
      time: `${hours} · ${journey.by(by)}`,
      dateTime: new Date(at).toISOString(),
      text:
        note || entry.struck ? (
          <>
            {note ? <q>{note}</q> : null}
            {entry.struck ? <span className="block">{journey.taken}</span> : null}
          </>
        ) : null,
    };
  }
}
