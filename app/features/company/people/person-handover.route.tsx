import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { peopleWords } from "#app/strings/areas/people.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { handOverMentees } from "./hand-over-mentees.server.ts";
import { handOverForm } from "./people.form.ts";
import { viewApprovals, viewHandOver } from "./person.view.server.ts";
import { WaitingApprovals } from "./waiting-approvals.tsx";

export const loader = guarded("people.manage", async ({ params, words, language, mustProve }) =>
  json({
    title: words.people.handOver,
    view: await viewHandOver(params.personId),
    approvals: await viewApprovals(params.personId, language),
    mustProve,
  }),
);

export const action = guarded("people.manage", async ({ request, params, actor, now }) => {
  const personId = params.personId;
  const parsed = await parseForm(request, handOverForm);
  if (!parsed.ok) return parsed.response;
  const { successorId } = parsed.value;
  const done = await handOverMentees(actor, { personId, successorId }, now);
  if (!done.ok) return refused(done.code, { successorId: successorId ?? "" });
  return redirectWithFlash(paths.person(personId), {
    tone: "success",
    code: "handed-over",
    parts: { n: String(done.moved) },
  });
});

export const meta = titled;

export default function HandOver() {
  const { view, approvals, mustProve } = useLoaderData<typeof loader>();
  const people = useWords(peopleWords);
  const { errors, values } = useProblem();
  return (
    <Page
      title={people.handOver}
      lead={people.handOverLead(view.name)}
      back={{ to: paths.person(view.id), label: view.name }}
    >
      <ProblemSummary />
      <WaitingApprovals approvals={approvals} />
      {view.trainees.length === 0 ? (
        <p>{people.mentorsNobody}</p>
      ) : (
        <Form method="post" className="space-y-5">
          <ul className="list-disc pl-5">
            {view.trainees.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
          <Select
            name="successorId"
            label={people.successor}
            hint={people.successorHint}
            options={[{ value: "", label: people.theirHeads }, ...view.mentors]}
            defaultValue={values["successorId"] ?? ""}
            error={errors["successorId"]}
          />
          <ProofField asks={mustProve} />
          <Button wide>{people.handOverDo(view.trainees.length)}</Button>
        </Form>
      )}
    </Page>
  );
}
