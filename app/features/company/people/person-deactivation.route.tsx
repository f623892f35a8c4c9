import { emptyForm } from "#app/web/form-fields.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { peopleWords } from "#app/strings/areas/people.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { Decision } from "./decision.tsx";
import { deactivatePerson } from "./deactivate-person.server.ts";
import { viewApprovals, viewPerson } from "./person.view.server.ts";
import { WaitingApprovals } from "./waiting-approvals.tsx";

export const loader = guarded("people.manage", async ({ params, words, language, mustProve }) =>
  json({
    title: words.people.deactivate,
    person: await viewPerson(params.personId),
    approvals: await viewApprovals(params.personId, language),
    mustProve,
  }),
);

export const action = guarded("people.manage", async ({ request, params, actor, now }) => {
  const personId = params.personId;
  const parsed = await parseForm(request, emptyForm);
  if (!parsed.ok) return parsed.response;
  const done = await deactivatePerson(actor, { personId, isActive: false }, now);
  if (!done.ok) return refused(done.code);
  return redirectWithFlash(paths.person(personId), { tone: "success", code: "deactivated" });
});

export const meta = titled;

export default function Deactivation() {
  const { person, approvals, mustProve } = useLoaderData<typeof loader>();
  const people = useWords(peopleWords);
  return (
    <Decision
      title={people.deactivate}
      lead={people.deactivateLead(person.name)}
      person={person}
      mustProve={mustProve}
      tone="danger"
    >
      <WaitingApprovals approvals={approvals} />
    </Decision>
  );
}
