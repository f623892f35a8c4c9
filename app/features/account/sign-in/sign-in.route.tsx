import { Checkbox } from "#app/ui/choice.tsx";
import { json, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Field, HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PlainFrame } from "#app/ui/plain-frame.tsx";
import { safePath } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { open } from "#app/web/guard.server.ts";
import { isDemo } from "#app/web/kind.server.ts";
import { wordsOfReader } from "#app/web/language.server.ts";
import { useInterrupted } from "#app/web/keep-typed.tsx";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { findSessionOf, signedIn } from "#app/web/session.server.ts";
import { signIn } from "#app/web/sign-in.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { hasPeople } from "#db/queries/people.ts";
import { findPersonas } from "./personas.view.server.ts";
import { Personas } from "./personas.tsx";
import { signInForm } from "./sign-in.form.ts";
import { LanguageSwitch } from "./sign-in-footer.tsx";

export const loader = open(async ({ request, context }) => {
  if (await findSessionOf({ request, context })) throw redirect(paths.home);
  if (!(await hasPeople(read()))) throw redirect(paths.setup);
  const words = await wordsOfReader({ request, context });
  return json({
    title: words.signIn.title,
    description: words.signIn.lead,
    personas: (await isDemo()) ? await findPersonas() : null,
  });
});

export const action = open(async ({ request, context }) => {
  const parsed = await parseForm(request, signInForm);
  if (!parsed.ok) return parsed.response;
  const { email, password, remember, returnTo } = parsed.value;
  const done = await signIn(
    "password",
    { email, password, clientIp: context?.clientIp ?? "", cookie: request.headers.get("cookie") ?? "" },
    context?.log,
  );
  if ("refusal" in done) return refused(done.refusal, { email });
  return redirect(safePath(returnTo ?? null), {
    status: 303,
    headers: await signedIn(request, done.personId, { remember: remember === "yes", by: "password" }),
  });
});

export const meta = titled;

export default function SignIn() {
  const { personas } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const returnTo = query.get("returnTo") ?? "/";
  useInterrupted(returnTo);
  const { signIn: words } = useWords();
  const { errors, values } = useProblem();
  return (
    <PlainFrame brand="Onramp" footer={<LanguageSwitch />}>
      <Page title={words.title} lead={words.lead}>
        <ProblemSummary />
        {personas ? <Personas people={personas} /> : null}
        <Form method="post" className="space-y-5" reloadDocument>
          <HiddenFields fields={{ returnTo }} />
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
            label={words.password}
            error={errors["password"]}
            autoComplete="current-password"
            required
          />
          <Checkbox name="remember" label={words.remember} />
          <div className="flex flex-wrap gap-3">
            <Button wide>{words.signIn}</Button>
            <ButtonLink to={paths.signInCodeFor(returnTo)} wide>
              {words.byCode}
            </ButtonLink>
          </div>
        </Form>
      </Page>
    </PlainFrame>
  );
}
