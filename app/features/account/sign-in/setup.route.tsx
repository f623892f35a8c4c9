import { Checkbox, ChoiceGroup } from "#app/ui/choice.tsx";
import { json, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PlainFrame } from "#app/ui/plain-frame.tsx";
import { now as clock } from "#app/web/clock.server.ts";
import { invalid, parseForm, readForm } from "#app/web/form.server.ts";
import { open } from "#app/web/guard.server.ts";
import { hashOf } from "#app/web/ids.server.ts";
import { wordsOfReader } from "#app/web/language.server.ts";
import { newPasswordProblem } from "#app/web/new-password.server.ts";
import { hashPassword } from "#app/web/password.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { signedIn } from "#app/web/session.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { hasPeople } from "#db/queries/people.ts";
import { setUp } from "./set-up.server.ts";
import { setupForm } from "./sign-in.form.ts";
import { LanguageSwitch } from "./sign-in-footer.tsx";

async function requireEmpty(): Promise<void> {
  if (await hasPeople(read())) throw new Response(null, { status: 404 });
}

export const loader = open(async (args) => {
  await requireEmpty();
  return json({ title: (await wordsOfReader(args)).signIn.setup });
});

export const action = open(async ({ request }) => {
  await requireEmpty();
  const key = (await readForm(request)).get("token");
  const parsed = await parseForm(
    request,
    setupForm,
    typeof key === "string" ? { key: key.slice(0, 100) } : {},
  );
  if (!parsed.ok) return parsed.response;
  const { token, password, roles = [], isBilingual, ...rest } = parsed.value;
  const typed = { ...rest, roles, ...(isBilingual ? { isBilingual } : {}) };
  const problem = await newPasswordProblem(password, [rest.company, rest.name]);
  if (problem) return invalid("password", problem, typed, { key: token });
  const input = {
    ...rest,
    isBilingual: isBilingual === "yes",
    roles: ["admin" as const, ...roles],
    tokenHash: hashOf(token),
    passwordHash: await hashPassword(password),
  };
  const done = await setUp(null, input, clock());
  if (!done.ok) return invalid("token", done.code, typed, { key: token });
  return redirect(paths.home, {
    status: 303,
    headers: await signedIn(request, done.personId, { remember: false, by: "setup" }),
  });
});

export const meta = titled;

export default function Setup() {
  const { signIn: words } = useWords();
  const { errors, values, chosen, isTicked } = useProblem();
  const answer = useActionData<{ key?: string }>();
  return (
    <PlainFrame brand="Onramp" footer={<LanguageSwitch />}>
      <Page title={words.setup} lead={words.setupLead}>
        <ProblemSummary />
        <Form method="post" className="space-y-5" reloadDocument>
          <Field
            name="token"
            label={words.token}
            hint={words.tokenHint}
            error={errors["token"]}
            defaultValue={answer?.key}
            autoComplete="off"
            required
          />
          <Field
            name="company"
            label={words.company}
            error={errors["company"]}
            defaultValue={values["company"]}
            autoComplete="organization"
            required
          />
          <ChoiceGroup
            type="radio"
            name="language"
            legend={words.language}
            options={[
              { value: "bg", label: "Български" },
              { value: "en", label: "English" },
            ]}
            defaultValue={values["language"] ?? "bg"}
          />
          <Checkbox
            name="isBilingual"
            label={words.alsoOther}
            defaultChecked={isTicked("isBilingual", true)}
          />
          <Field
            name="name"
            label={words.name}
            error={errors["name"]}
            defaultValue={values["name"]}
            autoComplete="name"
            required
          />
          <Field
            name="email"
            type="email"
            label={words.email}
            error={errors["email"]}
            defaultValue={values["email"]}
            autoComplete="username"
            required
          />
          <Field
            name="password"
            type="password"
            label={words.newPassword}
            hint={words.passwordHint}
            error={errors["password"]}
            autoComplete="new-password"
            required
          />
          <ChoiceGroup
            type="checkbox"
            name="roles"
            legend={words.alsoRoles}
            options={[
              { value: "head", label: words.roles.head },
              { value: "trainer", label: words.roles.trainer },
            ]}
            defaultValue={chosen("roles")}
          />
          <Button wide>{words.setupDo}</Button>
        </Form>
      </Page>
    </PlainFrame>
  );
}
