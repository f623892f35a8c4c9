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
import { viewPerson } from "./person.view.server.ts";

export const loader = guarded("people.manage", async ({ params, words, mustProve }) =>
  json({ title: words.people.reactivate, person: await viewPerson(params.personId), mustProve }),
);

export const action = guarded("people.manage", async ({ request, params, actor, now }) => {
  const personId = params.personId;
  const parsed = await parseForm(request, emptyForm);
  if (!parsed.ok) return parsed.response;
  const done = await deactivatePerson(actor, { personId, isActive: true }, now);
  if (!done.ok) return refused(done.code);
  return redirectWithFlash(paths.person(personId), { tone: "success", code: "reactivated" });
});

export const meta = titled;

export default function Reactivation() {
  const { person, mustProve } = useLoaderData<typeof loader>();
  const people = useWords(peopleWords);
  return (
    <Decision
      title={people.reactivate}
      lead={people.reactivateLead(person.name)}
      person={person}
      mustProve={mustProve}
    />
  );
}
