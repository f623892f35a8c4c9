import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roles as allRoles } from "#app/domain/access-table.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup, Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { peopleWords } from "#app/strings/areas/people.ts";
import { useStrings, useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findPersonById } from "#db/queries/people.ts";
import { changePerson } from "./change-person.server.ts";
import { personForm } from "./people.form.ts";
import { PersonDecisions } from "./person-decisions.tsx";

export const loader = guarded("people.manage", async ({ params, actor, mustProve }) => {
  const person = await findPersonById(read(), params["personId"] ?? "");
  if (!person) throw new Response(null, { status: 404 });
  return json({ title: person.name, person, mustProve, isSelf: person.id === actor.id });
});

export const action = guarded("people.manage", async ({ request, params, actor, now }) => {
  const personId = params["personId"] ?? "";
  const parsed = await parseForm(request, personForm);
  if (!parsed.ok) return parsed.response;
  const { name, email } = parsed.value;
  const person = await findPersonById(read(), personId);
  const roles = parsed.value.roles ?? (actor.id === personId ? (person?.roles ?? []) : []);
  const done = await changePerson(actor, { personId, name, email, roles }, now);
  if (!done.ok) return done.code === "email-taken" ? invalid("email", done.code, { name, email }) : refused(done.code, { name, email });
  return redirectWithFlash(paths.person(personId), { tone: "success", code: "saved" });
});

export const meta = titled;

export default function PersonPage() {
  const { person, mustProve, isSelf } = useLoaderData<typeof loader>();
  const { common, signIn } = useStrings();
  const people = useWords(peopleWords);
  const { errors, values } = useProblem();
  const options = allRoles.map((role) => ({ value: role, label: signIn.roles[role], hint: people.roleHints[role] }));
  return (
    <Page title={person.name} back={{ to: paths.people, label: people.title }}>
      <ProblemSummary />
      {person.deactivatedAt ? <Notice tone="info" title={people.inactive}><p>{people.since(common.moment(person.deactivatedAt))}</p></Notice> : null}
      <Form method="post" className="space-y-5">
        <Field name="name" label={people.name} error={errors["name"]} defaultValue={values["name"] ?? person.name} autoComplete="off" required />
        <Field name="email" type="email" label={people.email} optionalLabel={common.optional} error={errors["email"]} defaultValue={values["email"] ?? person.email ?? ""} autoComplete="off" />
        {isSelf ? <p>{people.notOwnRoles}</p> : <ChoiceGroup type="checkbox" name="roles" legend={people.roles} hint={people.rolesHint} options={options} defaultValue={person.roles} error={errors["roles"]} />}
        {mustProve ? <Field name="password" type="password" label={common.password} hint={common.passwordHint} error={errors["password"]} autoComplete="current-password" required /> : null}
        <Button wide>{common.save}</Button>
      </Form>
      {isSelf ? null : <PersonDecisions personId={person.id} isActive={person.deactivatedAt === null} isErased={person.erasedAt !== null} />}
    </Page>
  );
}
