import { Checkbox } from "#app/ui/choice.tsx";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PlainFrame } from "#app/ui/plain-frame.tsx";
import { now as clock } from "#app/web/clock.server.ts";
import { safePath } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { open } from "#app/web/guard.server.ts";
import { newToken } from "#app/web/ids.server.ts";
import { wordsOfReader } from "#app/web/language.server.ts";
import { useInterrupted } from "#app/web/keep-typed.tsx";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { signedIn } from "#app/web/session.server.ts";
import { isCodeDue, newCode, signIn } from "#app/web/sign-in.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { askCode } from "./ask-code.server.ts";
import { codeForm } from "./sign-in.form.ts";

export const loader = open(async (args) =>
  json({ title: (await wordsOfReader(args)).signIn.byCode, ticket: newToken() }),
);

export const action = open(async ({ request, context }) => {
  const parsed = await parseForm(request, codeForm);
  if (!parsed.ok) return parsed.response;
  const { email, ticket = "" } = parsed.value;
  if (parsed.value.step === "ask") {
    if (await isCodeDue(email, ticket, clock())) await askCode(null, { email, ...newCode(email) }, clock());
    return json({ errors: {}, values: { email, step: "enter", ...(ticket && { ticket }) }, refusal: null });
  }
  const { code, remember, returnTo = null } = parsed.value;
  const done = await signIn(
    "code",
    { email, code, ticket, clientIp: context?.clientIp ?? "", cookie: request.headers.get("cookie") ?? "" },
    context?.log,
  );
  if ("refusal" in done) return refused(done.refusal, { email, step: "enter", ticket });
  return redirect(safePath(returnTo), {
    status: 303,
    headers: await signedIn(request, done.personId, { remember: remember === "yes", by: "code" }),
  });
});

export const meta = titled;

export default function SignInCode() {
  const { ticket } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const { signIn: words } = useWords();
  const { errors, values } = useProblem();
  const answer = useActionData<{ values: { step?: string } }>();
  const isEntering = answer?.values.step === "enter";
  const returnTo = query.get("returnTo") ?? "/";
  useInterrupted(returnTo);
  return (
    <PlainFrame brand="Onramp">
      <Page
        title={words.byCode}
        lead={isEntering ? words.codeSent : words.codeLead}
        back={{ to: paths.signIn, label: words.title }}
      >
        <ProblemSummary />
        <Form method="post" className="space-y-5" key={isEntering ? "enter" : "ask"}>
          {isEntering ? (
            <>
              <HiddenFields
                fields={{
                  step: "enter",
                  email: values["email"] ?? "",
                  ticket: values["ticket"] ?? "",
                  returnTo,
                }}
              />
              <Field
                name="code"
                label={words.code}
                inputMode="numeric"
                autoComplete="one-time-code"
                error={errors["code"]}
                required
              />
              <Checkbox name="remember" label={words.remember} />
              <Button wide>{words.signIn}</Button>
            </>
          ) : (
            <>
              <HiddenFields fields={{ step: "ask", ticket, returnTo }} />
              <Field
                name="email"
                type="email"
                label={words.email}
                error={errors["email"]}
                defaultValue={values["email"]}
                autoComplete="username"
                required
              />
              <Button wide>{words.sendCode}</Button>
            </>
          )}
        </Form>
      </Page>
    </PlainFrame>
  );
}
