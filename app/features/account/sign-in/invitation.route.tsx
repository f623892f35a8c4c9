import { Checkbox } from "#app/ui/choice.tsx";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PlainFrame } from "#app/ui/plain-frame.tsx";
import { now as clock } from "#app/web/clock.server.ts";
import { rememberDevice } from "#app/web/device.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { open } from "#app/web/guard.server.ts";
import { hashOf } from "#app/web/ids.server.ts";
import { wordsOfReader } from "#app/web/language.server.ts";
import { newPasswordProblem } from "#app/web/new-password.server.ts";
import { hashPassword } from "#app/web/password.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { signedIn } from "#app/web/session.server.ts";
import { forgiveGuesses } from "#app/web/sign-in.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { choosePassword } from "./choose-password.server.ts";
import { NotOpen } from "./invitation-not-open.tsx";
import { viewInvitation } from "./invitation.view.server.ts";
import { choosePasswordForm } from "./sign-in.form.ts";
import { LanguageSwitch } from "./sign-in-footer.tsx";

export const loader = open(async (args) => {
  const words = await wordsOfReader(args);
  return json({
    title: words.signIn.choosePassword,
    ...(await viewInvitation(hashOf(args.params["token"] ?? ""), clock())),
  });
});

export const action = open(async ({ request, params }) => {
  const parsed = await parseForm(request, choosePasswordForm);
  if (!parsed.ok) return parsed.response;
  const { password, email, remember } = parsed.value;
  const typed = { email: email ?? "", ...(remember ? { remember } : {}) };
  const tokenHash = hashOf(params["token"] ?? "");
  const { person } = await viewInvitation(tokenHash, clock());
  if (!person) return refused("link-spent", typed);
  const problem = await newPasswordProblem(password, [person.name]);
  if (problem) return invalid("password", problem, typed);
  const done = await choosePassword(
    null,
    { tokenHash, passwordHash: await hashPassword(password), email: email ?? null },
    clock(),
  );
  if (!done.ok)
    return done.code === "link-spent" ? refused(done.code, typed) : invalid("email", done.code, typed);
  await forgiveGuesses(person.email ?? email ?? "", clock());
  if (!done.isFirst) {
    const device = await rememberDevice(request.headers.get("cookie"), done.personId);
    return json(
      { errors: {}, values: {}, refusal: null, isDone: true },
      { headers: { "Set-Cookie": device } },
    );
  }
  return redirect(paths.home, {
    status: 303,
    headers: await signedIn(request, done.personId, { remember: remember === "yes", by: "invitation" }),
  });
});

export const meta = titled;

export default function Invitation() {
  const view = useLoaderData<typeof loader>();
  const { signIn: words } = useWords();
  const answer = useActionData<{ isDone?: boolean }>();
  return (
    <PlainFrame brand="Onramp" footer={<LanguageSwitch />}>
      {answer?.isDone ? (
        <Page title={words.passwordSet} lead={words.passwordSetLead}>
          <ButtonLink to={paths.signIn} tone="primary" wide>
            {words.signIn}
          </ButtonLink>
        </Page>
      ) : view.person ? (
        <ChoosePassword {...view.person} isFirst={view.isFirst} />
      ) : (
        <NotOpen {...view} />
      )}
    </PlainFrame>
  );
}

function ChoosePassword({ name, email, isFirst }: { name: string; email: string | null; isFirst: boolean }) {
  const { signIn: words } = useWords();
  const { errors, values } = useProblem();
  return (
    <Page title={words.welcome(name)} lead={isFirst ? words.firstPasswordLead : words.choosePasswordLead}>
      <ProblemSummary />
      <Form method="post" className="space-y-5" reloadDocument>
        {email ? (
          <p>{words.yourAddress(email)}</p>
        ) : (
          <Field
            name="email"
            type="email"
            label={words.email}
            hint={words.emailHint}
            error={errors["email"]}
            defaultValue={values["email"]}
            autoComplete="username"
            required
          />
        )}
        <Field
          name="password"
          type="password"
          label={words.newPassword}
          hint={words.passwordHint}
          error={errors["password"]}
          autoComplete="new-password"
          required
        />
        {isFirst ? (
          <Checkbox name="remember" label={words.remember} defaultChecked={values["remember"] === "yes"} />
        ) : null}
        <Button wide>{isFirst ? words.choosePasswordAndIn : words.choosePassword}</Button>
      </Form>
    </Page>
  );
}
