import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { roles as allRoles } from "#app/domain/access-table.ts";
import { foldName } from "#app/domain/same-person.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { getConfig } from "#app/web/config.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { hashOf, newId, newToken } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { peopleWords } from "#app/strings/areas/people.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { addPerson } from "./add-person.server.ts";
import { LinkOnce, type Once } from "./link-once.tsx";
import { newPersonForm } from "./people.form.ts";

export const loader = guarded("people.manage", ({ words, mustProve }) =>
  json({ title: words.people.add, requestId: newId(), mustProve }),
);

export const action = guarded("people.manage", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, newPersonForm);
  if (!parsed.ok) return parsed.response;
  const token = newToken();
  const { isOther, ...input } = parsed.value;
  const done = await addPerson(
    actor,
    {
      ...input,
      isOther: isOther?.includes(foldName(input.name)) ?? false,
      invitation: { tokenHash: hashOf(token) },
    },
    now,
  );
  const typed = { name: input.name, email: input.email ?? "", other: "", roles: input.roles };
  if (!done.ok && done.code === "here-already")
    return refused(done.code, { ...typed, other: foldName(input.name) });
  if (!done.ok)
    return done.code === "email-taken" ? invalid("email", done.code, typed) : refused(done.code, typed);
  const once: Once = {
    personId: done.personId,
    name: input.name,
    link: getConfig().publicOrigin + paths.invitation(token),
    expiresAt: done.expiresAt,
  };
  return json({ errors: {}, values: {}, refusal: null, once });
});

export const meta = titled;

export default function NewPerson() {
  const { requestId, mustProve } = useLoaderData<typeof loader>();
  const { common, signIn } = useWords();
  const people = useWords(peopleWords);
  const { errors, values, chosen } = useProblem();
  const answer = useActionData<{ once?: Once }>();
  if (answer?.once) return <LinkOnce {...answer.once} />;
  const options = allRoles.map((role) => ({
    value: role,
    label: signIn.roles[role],
    hint: people.roleHints[role],
  }));
  return (
    <Page title={people.add} back={{ to: paths.people, label: people.title }}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ requestId }} />
        <Field
          name="name"
          label={people.name}
          error={errors["name"]}
          defaultValue={values["name"]}
          autoComplete="off"
          required
        />
        <Field
          name="email"
          type="email"
          label={people.email}
          optionalLabel={common.optional}
          error={errors["email"]}
          defaultValue={values["email"]}
          autoComplete="off"
        />
        {values["other"] ? (
          <ChoiceGroup
            type="checkbox"
            name="isOther"
            legend={people.sameName}
            options={[{ value: values["other"], label: people.otherPerson }]}
          />
        ) : null}
        <ChoiceGroup
          type="checkbox"
          name="roles"
          legend={people.roles}
          options={options}
          defaultValue={chosen("roles")}
          error={errors["roles"]}
        />
        <ProofField asks={mustProve} />
        <Button wide>{people.addDo}</Button>
      </Form>
    </Page>
  );
}
