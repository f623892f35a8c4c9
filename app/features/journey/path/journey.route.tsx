import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { JumpLinks } from "#app/ui/jump-links.tsx";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { evidenceWords } from "#app/strings/areas/evidence.ts";
import { talkWords } from "#app/strings/areas/talk.ts";
import { termsWords } from "#app/strings/areas/terms.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { hasSignedIn } from "#db/queries/credentials.ts";
import { FirstCalls } from "./first-calls.tsx";
import { GateNotYet } from "./gate-not-yet.tsx";
import { viewJourney } from "./journey.view.server.ts";
import { JourneyStrip } from "./journey-strip.tsx";
import { PermitLine } from "./permit-line.tsx";
import { StageList } from "./stage-list.tsx";

export const loader = guarded(
  "journey.read",
  subjectOfEnrollment,
  async ({ params, actor, language, words, now, subject }) => {
    const view = await viewJourney({ enrollmentId: params.id, actor, language, words, now });
    if (!view) throw new Response(null, { status: 404 });
    const isRunning = view.state !== "ended";
    const may = {
      look: can(actor, "gate.read", subject),
      decide: isRunning && can(actor, "gate.confirm", subject),
      assign: isRunning && can(actor, "mentor.assign", subject),
      settle: isRunning && can(actor, "exception.confirm", subject),
      recognise: isRunning && can(actor, "requirement.recognise", subject),
      adjust: isRunning && can(actor, "requirement.add", subject),
      pause: isRunning && can(actor, "enrollment.pause", subject),
      end: isRunning && can(actor, "enrollment.end", subject),
      talk: isRunning && can(actor, "talk.read", subject),
      board: can(actor, "board.read", subject),
      move: isRunning && can(actor, "programme.move", subject),
      answers: can(actor, "answers.read", subject),
      correct: can(actor, "record.correct", subject),
      itLink: (isRunning || view.hasToTakeBack) && can(actor, "it-link.make", subject),
      invite:
        isRunning &&
        can(actor, "invitation.make", subject) &&
        !(await hasSignedIn(read(), subject.traineeId)),
      team: isRunning && can(actor, "team.move", subject),
      terms: can(actor, "terms.manage", subject),
    };
    return json({
      title: view.traineeName,
      view,
      may,
      readsSheets: can(actor, "sheet.read", subject),
      traineeId: subject.traineeId,
    });
  },
);

export const meta = titled;

export default function Journey() {
  const { view, may, readsSheets, traineeId } = useLoaderData<typeof loader>();
  const { journey, common, tasks } = useWords();
  const terms = useWords(termsWords);
  const evidence = useWords(evidenceWords);
  const talk = useWords(talkWords);
  const id = view.enrollmentId;
  return (
    <Page
      title={view.traineeName}
      {...(may.board ? { back: { to: paths.board, label: journey.toBoard } } : {})}
      actions={
        <>
          {may.look ? (
            <ButtonLink to={paths.gate(id, view.current)} tone={may.decide ? "primary" : "plain"}>
              {may.decide ? journey.gateOf(view.current) : journey.gateSeen(view.current)}
            </ButtonLink>
          ) : null}
          {may.talk ? <ButtonLink to={paths.talk(id)}>{talk.short}</ButtonLink> : null}
          {readsSheets ? <ButtonLink to={paths.sheets(id)}>{talk.sheets}</ButtonLink> : null}
          <ButtonLink to={paths.timeline(id)}>{journey.timeline}</ButtonLink>
          <ButtonLink to={paths.results(id)}>{journey.results}</ButtonLink>
          {may.answers ? (
            <ButtonLink to={paths.writtenAnswers(id)}>{journey.writtenAnswers}</ButtonLink>
          ) : null}
          {may.assign ? <ButtonLink to={paths.mentor(id)}>{journey.assignMentor}</ButtonLink> : null}
        </>
      }
    >
      <JourneyStrip view={view} />
      <DefinitionList
        items={[
          { term: journey.team, children: view.teamName ?? common.none },
          { term: journey.head, children: view.headName ?? common.none },
          { term: journey.mentor, children: view.mentorName ?? common.none },
          { term: journey.started, children: common.day(view.startsOn) },
          ...(view.state === "paused" ? [{ term: journey.state, children: journey.paused }] : []),
          ...(view.ended
            ? [
                {
                  term: journey.state,
                  children: `${journey.endings[view.ended.ending]} · ${common.day(view.ended.on)}`,
                },
              ]
            : []),
        ]}
      />
      <GateNotYet notYet={view.notYet} />
      <FirstCalls ramp={view.ramp} enrollmentId={id} />
      {view.ended?.reason ? (
        <p>
          <q>{view.ended.reason}</q>
        </p>
      ) : null}
      {may.correct ? (
        <div className="no-print">
          <Disclosure summary={journey.more}>
            <div className="flex flex-wrap gap-2">
              {may.recognise ? <ButtonLink to={paths.recognition(id)}>{journey.recognise}</ButtonLink> : null}
              {may.adjust ? (
                <ButtonLink to={paths.ownRequirements(id)}>{journey.ownRequirements}</ButtonLink>
              ) : null}
              {may.move ? <ButtonLink to={paths.programmeMove(id)}>{journey.otherVersion}</ButtonLink> : null}
              {may.team ? (
                <ButtonLink to={paths.personTeam(traineeId)}>{journey.otherTeam}</ButtonLink>
              ) : null}
              {may.correct ? <ButtonLink to={paths.corrections(id)}>{evidence.correct}</ButtonLink> : null}
              {may.invite ? <ButtonLink to={paths.newInvitation(id)}>{journey.invitation}</ButtonLink> : null}
              {may.itLink ? <ButtonLink to={paths.itLink(id)}>{tasks.itLink}</ButtonLink> : null}
              {may.terms ? <ButtonLink to={paths.terms(id)}>{terms.title}</ButtonLink> : null}
              {may.pause ? (
                <ButtonLink to={paths.pause(id)}>
                  {view.state === "paused" ? journey.resume : journey.pause}
                </ButtonLink>
              ) : null}
              {may.end ? <ButtonLink to={paths.ending(id)}>{journey.end}</ButtonLink> : null}
            </div>
          </Disclosure>
        </div>
      ) : null}
      <JumpLinks
        label={common.onThisPage}
        items={view.stages.map(({ number, title }) => ({
          id: `stage-${number}`,
          label: journey.stage(number, title),
        }))}
      />
      <StageList view={view} mayDecide={may.settle} />
      <PermitLine view={view} />
    </Page>
  );
}
