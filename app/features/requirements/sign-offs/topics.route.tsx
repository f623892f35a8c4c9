import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { actsAs } from "#app/domain/parties.ts";
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
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import { signTopicsForm } from "./sign-off.form.ts";
import { signTopics } from "./sign-topics.server.ts";

export const loader = guarded(
  "sign-off.give",
  subjectOfEnrollment,
  async ({ params, actor, subject, language, words, now }) => {
    const found = await findJourney(read(), params.id, await findClock(read(), now));
    if (!found) throw new Response(null, { status: 404 });
    const topics = found.journey.stages
      .flatMap(({ requirements }) => requirements)
      .flatMap(({ requirement, progress }) =>
        requirement.kind === "sign-off" &&
        progress.reason === "sign" &&
        actsAs(requirement.signedBy, actor, subject)
          ? [
              {
                value: `${requirement.key}@${progress.since}`,
                label: inLanguage(requirement.title, language),
              },
            ]
          : [],
      );
    return json({ title: words.queue.topicsOf(found.traineeName), topics, requestId: newId() });
  },
);

export const action = guarded(
  "sign-off.give",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const parsed = await parseForm(request, signTopicsForm);
    if (!parsed.ok) return parsed.response;
    const done = await signTopics(actor, { enrollmentId: params.id, ...parsed.value }, now);
    return redirectWithFlash(paths.queue, {
      tone: "success",
      code: "topics-signed",
      parts: { n: String(done.signed), name: done.traineeName },
    });
  },
);

export const meta = titled;

export default function Topics() {
  const { title, topics, requestId } = useLoaderData<typeof loader>();
  const queue = useWords(queueWords);
  const { errors } = useProblem();
  return (
    <Page title={title} back={{ to: paths.queue, label: queue.title }}>
      <ProblemSummary />
      {topics.length === 0 ? (
        <p>{queue.empty}</p>
      ) : (
        <Form method="post" className="space-y-5">
          <HiddenFields fields={{ requestId }} />
          <ChoiceGroup
            type="checkbox"
            name="topics"
            legend={queue.whichShown}
            options={topics}
            defaultValue={topics.map(({ value }) => value)}
            error={errors["topics"]}
          />
          <Button wide>{queue.signTopics}</Button>
        </Form>
      )}
    </Page>
  );
}
