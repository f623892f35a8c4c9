import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Form } from "#app/ui/form.tsx";
import { SaidText } from "#app/ui/rich-text.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { calibrationWords } from "#app/strings/areas/calibration.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { AnswersToMark } from "./answers-to-mark.tsx";
import { markAnswersForm } from "./calibration.form.ts";
import { markAnswers } from "./mark-answers.server.ts";
import { viewRound } from "./calibration-round.view.server.ts";
import { RoundResult } from "./round-result.tsx";

export const loader = guarded("calibration.grade", async ({ params, actor, language, words }) => {
  const view = await viewRound(actor, params.roundId, language);
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: words.calibration.round, ...view });
});

export const action = guarded("calibration.grade", async ({ request, params, actor, now }) => {
  const { roundId } = params;
  const parsed = await parseForm(request, markAnswersForm);
  if (!parsed.ok) return parsed.response;
  const done = await markAnswers(actor, { roundId, marks: parsed.value }, now);
  if (!done.ok && done.code === "not-found") throw new Response(null, { status: 404 });
  if (!done.ok) return refused(done.code, Object.fromEntries(await readForm(request)));
  return redirectWithFlash(paths.calibrationRound(roundId), {
    tone: "success",
    code: done.isClosed ? "round-closed" : "calibration-saved",
  });
});

export const meta = titled;

export default function RoundRoute() {
  const { title, prompt, guidance, roundId, startedAt, closedAt, lines, mayClose, progress, toMark, result } =
    useLoaderData<typeof loader>();
  const { common } = useWords();
  const calibration = useWords(calibrationWords);
  return (
    <Page
      title={title}
      lead={<SaidText text={prompt} />}
      back={{ to: paths.calibration, label: calibration.title }}
      wide={result !== null}
    >
      <ProblemSummary />
      <p>
        {closedAt === null
          ? calibration.since(common.moment(startedAt))
          : calibration.closedAt(common.moment(closedAt))}
      </p>
      <Disclosure summary={calibration.guidance}>
        <p className="whitespace-pre-line">
          <SaidText text={guidance} />
        </p>
      </Disclosure>
      {toMark ? <AnswersToMark answers={toMark} lines={lines} /> : null}
      {result ? (
        <RoundResult result={result} lines={lines} graders={progress} />
      ) : (
        <Section title={calibration.progress}>
          <DefinitionList
            items={progress.map(({ name, done, of }) => ({
              term: name,
              children: calibration.done(done, of),
            }))}
          />
          <p className="mt-3">{calibration.blind}</p>
        </Section>
      )}
      {mayClose ? (
        <Form method="post" action={paths.calibrationClosing(roundId)} className="space-y-2">
          <Button tone="plain" wide>
            {calibration.close}
          </Button>
          <p>{calibration.closeHint}</p>
        </Form>
      ) : null}
    </Page>
  );
}
