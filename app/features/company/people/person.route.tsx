import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roles as allRoles } from "#app/domain/access-table.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { findSessionOf, signedIn } from "#app/web/session.server.ts";
import { peopleWords } from "#app/strings/areas/people.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findPersonById } from "#db/queries/people.ts";
import { changePerson } from "./change-person.server.ts";
import { personForm } from "./people.form.ts";
import { viewApprovals, viewOwnRoles } from "./person.view.server.ts";
import { PersonDecisions } from "./person-decisions.tsx";
import { WaitingApprovals } from "./waiting-approvals.tsx";

export const loader = guarded("people.manage", async ({ params, actor, language, mustProve }) => {
  const person = await findPersonById(read(), params.personId);
  if (!person) throw new Response(null, { status: 404 });
  const approvals = await viewApprovals(person.id, language);
  return json({
    title: person.name,
    person,
    approvals,
    mustProve,
    ...(await viewOwnRoles(person.id, actor)),
  });
});

export const action = guarded("people.manage", async ({ request, params, actor, now, session }) => {
  const personId = params.personId;
  const parsed = await parseForm(request, personForm);
  if (!parsed.ok) return parsed.response;
  const { name, email } = parsed.value;
  const person = await findPersonById(read(), personId);
  const roles = parsed.value.roles ?? (actor.id === personId ? (person?.roles ?? []) : []);
  const done = await changePerson(actor, { personId, name, email, roles }, now);
  const typed = { name, email: email ?? "", roles };
  if (!done.ok)
    return done.code === "email-taken" ? invalid("email", done.code, typed) : refused(done.code, typed);
  const isStill = await findSessionOf({ request, context: {} });
  if (!isStill && personId === actor.id)
    return redirect(paths.person(personId), {
      status: 303,
      headers: await signedIn(request, personId, { remember: session.isRemembered, by: "roles" }),
    });
  return redirectWithFlash(paths.person(personId), { tone: "success", code: "saved" });
});

export const meta = titled;

export default function PersonPage() {
  const { person, approvals, mustProve, isSelf, mayChangeRoles } = useLoaderData<typeof loader>();
  const { common, signIn } = useWords();
  const people = useWords(peopleWords);
  const { errors, values, chosen } = useProblem();
  const fixed = isSelf ? (["admin"] as const) : [];
  const options = allRoles
    .filter((role) => !fixed.some((one) => one === role))
    .map((role) => ({ value: role, label: signIn.roles[role], hint: people.roleHints[role] }));
  return (
    <Page title={person.name} back={{ to: paths.people, label: people.title }}>
      <ProblemSummary />
      <WaitingApprovals approvals={approvals} />
      {person.deactivatedAt ? (
        <Notice tone="info" title={people.inactive}>
          <p>{people.since(common.moment(person.deactivatedAt))}</p>
        </Notice>
      ) : null}
      <Form method="post" className="space-y-5">
        <Field
          name="name"
          label={people.name}
          error={errors["name"]}
          defaultValue={values["name"] ?? person.name}
          autoComplete="off"
          required
        />
        <Field
          name="email"
          type="email"
          label={people.email}
          optionalLabel={common.optional}
          error={errors["email"]}
          defaultValue={values["email"] ?? person.email ?? ""}
          autoComplete="off"
        />
        {mayChangeRoles
          ? fixed.map((role) => <input key={role} type="hidden" name="roles[]" value={role} />)
          : null}
        {mayChangeRoles ? (
          <ChoiceGroup
            type="checkbox"
            name="roles"
            legend={people.roles}
            hint={isSelf ? people.ownRolesHint : people.rolesHint}
            options={options}
            defaultValue={chosen("roles", person.roles)}
            error={errors["roles"]}
          />
        ) : (
          <p>{people.notOwnRoles}</p>
        )}
        <ProofField asks={mustProve} />
        <Button wide>{common.save}</Button>
      </Form>
      {isSelf ? null : (
        <PersonDecisions
          personId={person.id}
          isActive={person.deactivatedAt === null}
          isErased={person.erasedAt !== null}
        />
      )}
    </Page>
  );
}
