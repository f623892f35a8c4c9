import { json } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { progressSentence } from "#app/strings/sentences.server.ts";
import { stateTone, stateWord } from "#app/strings/sentences.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { viewRecognition } from "./recognition.view.server.ts";
import { RemindBox } from "./remind-box.tsx";
import { viewReminder } from "./remind.view.server.ts";
import { read } from "#db/engine";
import { findLastReason } from "#db/queries/evidence.ts";
import { findRequirement } from "#db/queries/requirement-page.ts";

export const loader = guarded(
  "requirement.read",
  subjectOfEnrollment,
  async ({ params, actor, language, words, now }) => {
    const found = await findRequirement(read(), params.id, params.key, now);
    if (!found) throw new Response(null, { status: 404 });
    const { standing, stage, ownerName, traineeName, subject } = found;
    const { requirement, progress, dueOn, isOptional } = standing;
    return json({
      heading: inLanguage(requirement.title, language),
      why: inLanguage(requirement.why, language),
      kind: requirement.kind,
      minutes: requirement.minutes,
      dueOn,
      isOptional,
      state: progress.state,
      isException: progress.reason === "switched-off",
      since: progress.since,
      sentBack:
        progress.reason === "not-yet"
          ? await findLastReason(read(), params.id, requirement.key, words.signOffs.presets)
          : null,
      recognition: await viewRecognition(found, requirement.key, progress.recognition),
      sentence: progressSentence(words, requirement.kind, progress, ownerName),
      stageNumber: stage.number,
      stageTitle: inLanguage(stage.stage.title, language),
      traineeName,
      isOwn: actor.id === subject.traineeId,
      enrollmentId: params.id,
      remind: await viewReminder(found, actor, words, language),
    });
  },
);

export default function Requirement() {
  const data = useLoaderData<typeof loader>();
  const { requirements, common, journey, signOffs } = useWords();
  const back = data.isOwn
    ? { to: paths.today, label: journey.today }
    : { to: paths.enrollment(data.enrollmentId), label: data.traineeName };
  return (
    <Page title={data.heading} lead={data.why} back={back}>
      <div className="space-y-1">
        <p>
          <StateWord tone={stateTone(data)}>{stateWord(requirements, data)}</StateWord>
        </p>
        {data.state === "met" && !data.recognition ? null : <p>{data.sentence}</p>}
        {data.recognition ? <p>{journey.recognisedBy(data.recognition.by, data.recognition.where)}</p> : null}
        <p>
          {[
            journey.stage(data.stageNumber, data.stageTitle),
            requirements.kinds[data.kind],
            ...(data.isOptional ? [common.optional] : []),
            ...(data.minutes ? [common.minutes(data.minutes)] : []),
            ...(data.state === "met" ? [] : [journey.due(common.day(data.dueOn))]),
          ].join(" · ")}
        </p>
      </div>
      {data.sentBack ? (
        <Notice tone="problem" title={signOffs.notYetBecause}>
          <p>{data.sentBack}</p>
        </Notice>
      ) : null}
      {data.remind ? <RemindBox enrollmentId={data.enrollmentId} remind={data.remind} /> : null}
      <Outlet />
    </Page>
  );
}
