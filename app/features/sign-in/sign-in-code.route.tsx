import { randomInt } from "node:crypto";
import { json, redirect } from "@remix-run/node";
import { useActionData, useSearchParams } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, Field, HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PlainFrame } from "#app/ui/plain-frame.tsx";
import { now as clock } from "#app/web/clock.server.ts";
import { safePath } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { open } from "#app/web/guard.server.ts";
import { languageOf } from "#app/web/language.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { startSession } from "#app/web/session.server.ts";
import { codeHash, signIn } from "#app/web/sign-in.server.ts";
import { useStrings } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { askCode } from "./ask-code.server.ts";
import { codeForm } from "./sign-in.form.ts";

export const loader = open(async (args) => json({ title: stringsFor(await languageOf(args)).signIn.byCode }));

export const action = open(async ({ request, context }) => {
  const parsed = await parseForm(request, codeForm);
  if (!parsed.ok) return parsed.response;
  const { email } = parsed.value;
  if (parsed.value.step === "ask") {
    const code = String(randomInt(1_000_000)).padStart(6, "0");
    await askCode(null, { email, code, codeHash: codeHash(email, code) }, clock());
    return json({ errors: {}, values: { email, step: "enter" }, refusal: null });
  }
  const done = await signIn("code", { email, code: parsed.value.code, clientIp: context?.clientIp ?? "" });
  if ("refusal" in done) return refused(done.refusal, { email, step: "enter" });
  const cookie = await startSession(done.personId, { remember: parsed.value.remember === "yes", by: "code", device: request.headers.get("user-agent") });
  return redirect(safePath(parsed.value.returnTo ?? null), { status: 303, headers: { "Set-Cookie": cookie } });
});

export const meta = titled;

export default function SignInCode() {
  const [query] = useSearchParams();
  const { signIn: words } = useStrings();
  const { errors, values } = useProblem();
  const answer = useActionData<{ values: { step?: string } }>();
  const isEntering = answer?.values.step === "enter";
  const returnTo = query.get("returnTo") ?? "/";
  return (
    <PlainFrame brand="Onramp">
      <Page title={words.byCode} lead={isEntering ? words.codeSent : words.codeLead} back={{ to: paths.signIn, label: words.title }}>
        <ProblemSummary />
        <Form method="post" className="space-y-5" key={isEntering ? "enter" : "ask"}>
          {isEntering ? (
            <>
              <HiddenFields fields={{ step: "enter", email: values["email"] ?? "", returnTo }} />
              <Field name="code" label={words.code} inputMode="numeric" autoComplete="one-time-code" error={errors["code"]} required />
              <Checkbox name="remember" label={words.remember} />
              <Button wide>{words.signIn}</Button>
            </>
          ) : (
            <>
              <HiddenFields fields={{ step: "ask", returnTo }} />
              <Field name="email" type="email" label={words.email} error={errors["email"]} defaultValue={values["email"]} autoComplete="username" required />
              <Button wide>{words.sendCode}</Button>
            </>
          )}
        </Form>
      </Page>
    </PlainFrame>
  );
}
