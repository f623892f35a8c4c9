import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { ownSubject } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findEnrollmentOf } from "#db/queries/enrollments.ts";
import { FirstCalls } from "./first-calls.tsx";
import { GateNotYet, WhoHelps } from "./gate-not-yet.tsx";
import { viewJourney } from "./journey.view.server.ts";
import { JourneyStrip } from "./journey-strip.tsx";
import { PermitLine } from "./permit-line.tsx";
import { StageList } from "./stage-list.tsx";

export const loader = guarded("today.read", ownSubject, async ({ actor, language, words, now }) => {
  const enrollment = await findEnrollmentOf(read(), actor.id);
  const view =
    enrollment && (await viewJourney({ enrollmentId: enrollment.id, actor, language, words, now }));
  return json({ title: words.journey.title, view: view ?? null });
});

export const meta = titled;

export default function OwnJourney() {
  const { view } = useLoaderData<typeof loader>();
  const { journey } = useWords();
  if (!view)
    return (
      <Page title={journey.title}>
        <EmptyState title={journey.noProgramme} text={journey.noProgrammeText} />
      </Page>
    );
  return (
    <Page
      title={journey.title}
      lead={view.traineeName}
      actions={
        <>
          <ButtonLink to={paths.timeline(view.enrollmentId)}>{journey.timeline}</ButtonLink>
          <ButtonLink to={paths.results(view.enrollmentId)}>{journey.results}</ButtonLink>
        </>
      }
    >
      <JourneyStrip view={view} />
      <GateNotYet notYet={view.notYet} />
      <WhoHelps mentor={view.mentorName} head={view.headName} />
      <div className="no-print">
        <FirstCalls ramp={view.ramp} enrollmentId={view.enrollmentId} />
      </div>
      <StageList view={view} />
      <PermitLine view={view} />
    </Page>
  );
}
