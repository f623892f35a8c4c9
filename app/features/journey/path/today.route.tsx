import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { read } from "#db/engine";
import { findEnrollmentOf } from "#db/queries/enrollments.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { ownSubject } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { ActivityBar } from "./activity-bar.tsx";
import { DayPlanLine } from "./day-plan-line.tsx";
import { CallsThisWeek } from "./first-calls.tsx";
import { JourneyStrip } from "./journey-strip.tsx";
import { GateNotYet, WhoHelps } from "./gate-not-yet.tsx";
import { OwnQuestions } from "./own-questions.tsx";
import { UntilNext } from "./until-next.tsx";
import { viewToday } from "./today.view.server.ts";
import { TodaySteps } from "./today-steps.tsx";
import { WarmUpCard } from "./warm-up-card.tsx";

export const loader = guarded("today.read", ownSubject, async ({ actor, language, words, now }) => {
  const enrollment = await findEnrollmentOf(read(), actor.id);
  const view = enrollment && (await viewToday({ enrollmentId: enrollment.id, actor, language, words, now }));
  return json({ title: words.journey.today, view: view ?? null, personId: actor.id });
});

export const meta = titled;

export default function Today() {
  const { view, personId } = useLoaderData<typeof loader>();
  const { journey, common, permits } = useWords();
  if (!view)
    return (
      <Page title={journey.today}>
        <EmptyState title={journey.noProgramme} text={journey.noProgrammeText} />
      </Page>
    );
  return (
    <Page title={journey.greeting(view.traineeName.split(" ")[0] ?? "")} lead={common.longDay(view.today)}>
      <JourneyStrip view={view} />
      <GateNotYet notYet={view.notYet} />
      {view.recordable.length > 0 ? (
        <ActivityBar
          recorder={{
            personId,
            enrollmentId: view.enrollmentId,
            kinds: view.recordable.map(({ kind }) => kind),
          }}
          counts={view.recordable}
          today={view.today}
        />
      ) : null}
      <TodaySteps view={view} />
      <CallsThisWeek ramp={view.ramp} />
      {view.dayPlan ? <DayPlanLine enrollmentId={view.enrollmentId} today={view.dayPlan.today} /> : null}
      <OwnQuestions questions={view.questions} />
      <UntilNext enrollmentId={view.enrollmentId} points={view.untilNext} />
      <WhoHelps mentor={view.mentorName} head={view.headName} />
      {view.warmUp ? <WarmUpCard {...view.warmUp} /> : null}
      {view.granted.length > 0 ? (
        <p>
          <Link to={paths.permits(view.enrollmentId)} className="link">
            {permits.mayNow(view.granted.map((permit) => permits.names[permit]).join(", "))}
          </Link>
        </p>
      ) : null}
      <p className="no-print">
        <ButtonLink to={paths.journey}>{journey.wholeJourney}</ButtonLink>
      </p>
    </Page>
  );
}
