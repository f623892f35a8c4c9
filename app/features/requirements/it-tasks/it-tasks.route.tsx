import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PlainFrame } from "#app/ui/plain-frame.tsx";
import { StateWord, StateIcons } from "#app/ui/state-word.tsx";
import { now as clock } from "#app/web/clock.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { open } from "#app/web/guard.server.ts";
import { hashOf, newId } from "#app/web/ids.server.ts";
import { languageOf, wordsOf } from "#app/web/language.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { itTaskForm } from "./it-task.form.ts";
import { viewItTasks } from "./it-tasks.view.server.ts";
import { reportItTask } from "./report-it-task.server.ts";

export const loader = open(async (args) => {
  const language = await languageOf(args);
  const view = await viewItTasks(hashOf(args.params["token"] ?? ""), language, clock());
  return json({
    title: (await wordsOf(args, language)).tasks.itTitle,
    view,
    requestIds: view?.tasks.map(() => newId()) ?? [],
  });
});

export const action = open(async ({ request, params }) => {
  const token = params["token"] ?? "";
  const parsed = await parseForm(request, itTaskForm);
  if (!parsed.ok) return parsed.response;
  const done = await reportItTask(null, { tokenHash: hashOf(token), ...parsed.value }, clock());
  return done.ok ? redirect(paths.itTasks(token), 303) : refused(done.code);
});

export const meta = titled;

export default function ItTasks() {
  const { view, requestIds } = useLoaderData<typeof loader>();
  const { tasks, signIn, requirements, common, journey } = useWords();
  if (!view)
    return (
      <PlainFrame brand="Onramp">
        <Page title={signIn.linkSpent} lead={signIn.linkSpentText}>
          <ProblemSummary />
        </Page>
      </PlainFrame>
    );
  const does = view.isEnded ? tasks.haveTakenBack : tasks.done;
  const isAllDone = view.tasks.every(({ isDone }) => isDone);
  return (
    <PlainFrame brand="Onramp">
      <StateIcons />
      <Page
        title={view.isEnded ? tasks.itBackFrom(view.traineeName) : tasks.itFor(view.traineeName)}
        lead={
          view.isEnded
            ? tasks.itBackLead(view.holder)
            : tasks.itLead(view.holder, common.day(view.startsOn), view.team ?? "")
        }
      >
        <ProblemSummary />
        {isAllDone ? <p>{tasks.itAllDone}</p> : null}
        <List>
          {view.tasks.map((row, index) => (
            <Row key={row.key}>
              <h2 className="font-semibold">{row.title}</h2>
              {row.dueOn ? (
                <p>
                  {row.why} {row.isDone ? "" : journey.due(common.day(row.dueOn))}
                </p>
              ) : null}
              {row.isDone ? (
                <p>
                  <StateWord tone="done">
                    {view.isEnded ? tasks.takenBack : requirements.states.met}
                  </StateWord>
                </p>
              ) : row.isOpen ? (
                <Form method="post" className="mt-2">
                  <HiddenFields fields={{ key: row.key, requestId: requestIds[index] ?? "" }} />
                  <Button wide label={`${does}: ${row.title}`}>
                    {does}
                  </Button>
                </Form>
              ) : (
                <p>
                  <StateWord tone="shut">{requirements.states.shut}</StateWord>
                </p>
              )}
            </Row>
          ))}
        </List>
      </Page>
    </PlainFrame>
  );
}
