import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { passwordProblem } from "#app/domain/password-rules.ts";
import { paths } from "#app/paths.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PlainFrame } from "#app/ui/plain-frame.tsx";
import { now as clock } from "#app/web/clock.server.ts";
import { rememberDevice } from "#app/web/device.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { open } from "#app/web/guard.server.ts";
import { hashOf } from "#app/web/ids.server.ts";
import { languageOf } from "#app/web/language.server.ts";
import { hashPassword } from "#app/web/password.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { forgiveGuesses } from "#app/web/sign-in.server.ts";
import { useStrings } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { choosePassword } from "./choose-password.server.ts";
import { invitationView } from "./invitation.view.server.ts";
import { choosePasswordForm } from "./sign-in.form.ts";
import { LanguageSwitch } from "./sign-in-footer.tsx";

export const loader = open(async (args) => {
  const { params } = args;
  const words = stringsFor(await languageOf(args));
  return json({ title: words.signIn.choosePassword, person: await invitationView(hashOf(params["token"] ?? ""), clock()) });
});

export const action = open(async ({ request, params }) => {
  const parsed = await parseForm(request, choosePasswordForm);
  if (!parsed.ok) return parsed.response;
  const { password, email } = parsed.value;
  const typed = { email: email ?? "" };
  const person = await invitationView(hashOf(params["token"] ?? ""), clock());
  if (!person) return refused("link-spent", typed);
  const problem = passwordProblem(password, ["onramp", ...person.name.split(/\s+/)]);
  if (problem) return invalid("password", problem, typed);
  const input = { tokenHash: hashOf(params["token"] ?? ""), passwordHash: await hashPassword(password), email: email ?? null };
  const done = await choosePassword(null, input, clock());
  if (!done.ok) return done.code === "link-spent" ? refused(done.code, typed) : invalid("email", done.code, typed);
  await forgiveGuesses(person.email ?? email ?? "", clock());
  const device = await rememberDevice(request.headers.get("cookie"), done.personId);
  return json({ errors: {}, values: {}, refusal: null, isDone: true }, { headers: { "Set-Cookie": device } });
});

export const meta = titled;

export default function Invitation() {
  const { person } = useLoaderData<typeof loader>();
  const { signIn: words } = useStrings();
  const { errors, values } = useProblem();
  const answer = useActionData<{ isDone?: boolean }>();
  return (
    <PlainFrame brand="Onramp" footer={<LanguageSwitch />}>
      {answer?.isDone ? (
        <Page title={words.passwordSet} lead={words.passwordSetLead}><ButtonLink to={paths.signIn} tone="primary" wide>{words.signIn}</ButtonLink></Page>
      ) : !person ? (
        <Page title={words.linkSpent}><Notice tone="info"><p>{words.linkSpentText}</p></Notice></Page>
      ) : (
        <Page title={words.welcome(person.name)} lead={words.choosePasswordLead}>
          <ProblemSummary />
          <Form method="post" className="space-y-5" reloadDocument>
            {person.email ? <p>{words.yourAddress(person.email)}</p> : (
              <Field name="email" type="email" label={words.email} hint={words.emailHint} error={errors["email"]} defaultValue={values["email"]} autoComplete="username" required />
            )}
            <Field name="password" type="password" label={words.newPassword} hint={words.passwordHint} error={errors["password"]} autoComplete="new-password" required />
            <Button wide>{words.choosePassword}</Button>
          </Form>
        </Page>
      )}
    </PlainFrame>
  );
}
