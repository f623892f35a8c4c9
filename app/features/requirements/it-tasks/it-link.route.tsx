import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { CopyText } from "#app/ui/copy-text.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { getConfig } from "#app/web/config.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { hashOf, newToken } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { peopleWords } from "#app/strings/areas/people.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findNames } from "#db/queries/people.ts";
import { itLinkForm } from "./it-task.form.ts";
import { makeItLink } from "./make-it-link.server.ts";

export const loader = guarded(
  "it-link.make",
  subjectOfEnrollment,
  async ({ params, subject, words, mustProve }) => {
    const names = await findNames(read(), [subject.traineeId]);
    return json({
      title: words.tasks.itLink,
      id: params.id,
      name: names[subject.traineeId] ?? "",
      mustProve,
    });
  },
);

export const action = guarded(
  "it-link.make",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const parsed = await parseForm(request, itLinkForm);
    if (!parsed.ok) return parsed.response;
    const token = newToken();
    const done = await makeItLink(
      actor,
      { enrollmentId: params.id, ...parsed.value, tokenHash: hashOf(token) },
      now,
    );
    if (!done.ok) return refused(done.code, parsed.value);
    return json({
      errors: {},
      values: {},
      refusal: null,
      once: { link: getConfig().publicOrigin + paths.itTasks(token), expiresAt: done.expiresAt },
    });
  },
);

export const meta = titled;

export default function ItLink() {
  const { id, name, mustProve } = useLoaderData<typeof loader>();
  const { tasks, common } = useWords();
  const people = useWords(peopleWords);
  const { errors, values } = useProblem();
  const answer = useActionData<{ once?: { link: string; expiresAt: number } }>();
  const back = { to: paths.enrollment(id), label: name };
  if (answer?.once) {
    return (
      <Page title={tasks.itLink} lead={people.linkLead} back={back}>
        <Card>
          <CopyText label={people.link} value={answer.once.link} />
          <p className="mt-2">{tasks.itLinkUntil(common.moment(answer.once.expiresAt))}</p>
        </Card>
        <ButtonLink to={paths.enrollment(id)}>{name}</ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={tasks.itLink} lead={tasks.itLinkLead} back={back}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <Field
          name="name"
          label={tasks.itName}
          hint={tasks.itNameHint}
          error={errors["name"]}
          defaultValue={values["name"]}
          autoComplete="off"
          required
        />
        <ProofField asks={mustProve} />
        <Button wide>{tasks.itMake}</Button>
      </Form>
    </Page>
  );
}
