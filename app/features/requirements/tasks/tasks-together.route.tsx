import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { queueWords } from "#app/strings/areas/queue.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findOwnProgrammes } from "#db/queries/requirement-changes.ts";
import { findWaitsFor } from "#db/queries/waits.ts";
import { completeTogetherForm } from "./complete-task.form.ts";
import { completeTogether } from "./complete-together.server.ts";

const most = 200;

export const loader = guarded("queue.read", async ({ params, actor, words, language }) => {
  const key = params.key;
  const rows = (await findWaitsFor(read(), actor, most)).filter(
    ({ what, requirementKey }) => what === "task" && requirementKey === key,
  );
  const programmes = await findOwnProgrammes(read(), rows.slice(0, 1));
  const programme = programmes.get(rows[0]?.enrollmentId ?? "");
  const heading = programme
    ? inLanguage(findRequirement(programme, key)?.requirement.title ?? {}, language)
    : "";
  return json({
    title: words.tasks.together,
    heading,
    requestId: newId(),
    people: rows.map(({ enrollmentId, traineeName }) => ({ value: enrollmentId, label: traineeName })),
  });
});

export const action = guarded("queue.read", async ({ request, params, actor, now }) => {
  const parsed = await parseForm(request, completeTogetherForm);
  if (!parsed.ok) return parsed.response;
  const { enrollmentIds, requestId } = parsed.value;
  const done = await completeTogether(actor, { key: params.key, enrollmentIds, requestId }, now);
  return redirectWithFlash(paths.queue, {
    tone: "success",
    code: "signed-together",
    parts: { n: String(done.names.length), names: done.names.slice(0, 8).join(", ") },
  });
});

export const meta = titled;

export default function Together() {
  const { heading, people, requestId } = useLoaderData<typeof loader>();
  const { tasks } = useWords();
  const queue = useWords(queueWords);
  const { errors } = useProblem();
  return (
    <Page title={tasks.together} lead={heading} back={{ to: paths.queue, label: queue.title }}>
      <ProblemSummary />
      {people.length === 0 ? (
        <p>{queue.empty}</p>
      ) : (
        <Form method="post" className="space-y-5">
          <HiddenFields fields={{ requestId }} />
          <ChoiceGroup
            type="checkbox"
            name="enrollmentIds"
            legend={tasks.whoWasThere}
            options={people}
            defaultValue={people.map(({ value }) => value)}
            error={errors["enrollmentIds"]}
          />
          <Button wide>{tasks.signForAll}</Button>
        </Form>
      )}
    </Page>
  );
}
