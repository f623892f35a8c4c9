import { emptyForm } from "#app/web/form-fields.ts";
import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { getConfig } from "#app/web/config.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { hashOf, newToken } from "#app/web/ids.server.ts";
import { peopleWords } from "#app/strings/areas/people.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { Decision } from "./decision.tsx";
import { LinkOnce, type Once } from "./link-once.tsx";
import { makeLink } from "./make-link.server.ts";
import { viewPerson } from "./person.view.server.ts";

export const loader = guarded("people.manage", async ({ params, words, mustProve }) =>
  json({ title: words.people.makeLink, person: await viewPerson(params.personId), mustProve }),
);

export const action = guarded("people.manage", async ({ request, params, actor, now }) => {
  const personId = params.personId;
  const parsed = await parseForm(request, emptyForm);
  if (!parsed.ok) return parsed.response;
  const token = newToken();
  const done = await makeLink(actor, { personId, tokenHash: hashOf(token) }, now);
  if (!done.ok) return refused(done.code);
  const once: Once = {
    personId,
    name: done.name,
    link: getConfig().publicOrigin + paths.invitation(token),
    expiresAt: done.expiresAt,
  };
  return json({ errors: {}, values: {}, refusal: null, once });
});

export const meta = titled;

export default function LinkPage() {
  const { person, mustProve } = useLoaderData<typeof loader>();
  const people = useWords(peopleWords);
  const answer = useActionData<{ once?: Once }>();
  if (answer?.once) return <LinkOnce {...answer.once} />;
  return (
    <Decision
      title={people.makeLink}
      lead={people.makeLinkLead(person.name)}
      person={person}
      mustProve={mustProve}
    />
  );
}
