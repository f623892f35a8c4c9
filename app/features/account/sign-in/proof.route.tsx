import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Field, HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PlainFrame } from "#app/ui/plain-frame.tsx";
import { now as clock } from "#app/web/clock.server.ts";
import { safePath } from "#app/web/flash.server.ts";
import { invalid, parseForm, shown } from "#app/web/form.server.ts";
import { open } from "#app/web/guard.server.ts";
import { newToken } from "#app/web/ids.server.ts";
import { useInterrupted } from "#app/web/keep-typed.tsx";
import { languageOf, wordsOf } from "#app/web/language.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { prove, proveByCode } from "#app/web/prove.server.ts";
import { requireSession } from "#app/web/session.server.ts";
import { isCodeDue, newCode } from "#app/web/sign-in.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { askCode } from "./ask-code.server.ts";
import { viewProof } from "./proof.view.server.ts";
import { proofForm } from "./sign-in.form.ts";

export const loader = open(async (args) => {
  const session = await requireSession(args);
  const { by } = await viewProof(session);
  return json({
    title: (await wordsOf(args, await languageOf(args, session.language))).signIn.proof,
    by,
    ticket: newToken(),
    returnTo: safePath(new URL(args.request.url).searchParams.get("returnTo")),
  });
});

export const action = open(async (args) => {
  const session = await requireSession(args);
  const parsed = await parseForm(args.request, proofForm);
  if (!parsed.ok) return parsed.response;
  const { step, password, code, ticket = "", returnTo = null } = parsed.value;
  const { by, email } = await viewProof(session);
  if (step === "ask" && email && (await isCodeDue(email, ticket, clock())))
    await askCode(null, { email, ...newCode(email) }, clock());
  if (step === "ask") return shown({ step: "enter", ticket }, {});
  const log = args.context?.log;
  const refusal =
    by === "password"
      ? await prove(session, password, clock(), log)
      : await proveByCode(session, { email, code }, clock(), log);
  return refusal
    ? invalid(by === "password" ? "password" : "code", refusal, { step: "enter", ticket })
    : redirect(safePath(returnTo), 303);
});

export const meta = titled;

/** Asks who it is once more before a decision, and leads back to the page that holds it. */
export default function Proof() {
  const { by, ticket, returnTo } = useLoaderData<typeof loader>();
  const { signIn: words, common } = useWords();
  const { errors, values } = useProblem();
  const isEntering = useActionData<{ values: { step?: string } }>()?.values.step === "enter";
  useInterrupted(returnTo);
  const lead =
    by === "password"
      ? words.proofLead
      : by === "none"
        ? words.proofNone
        : isEntering
          ? words.proofCodeSent
          : words.proofCodeLead;
  return (
    <PlainFrame brand="Onramp">
      <Page title={words.proof} lead={lead}>
        <ProblemSummary />
        {by === "none" ? null : (
          <Form method="post" className="space-y-5" key={isEntering ? "enter" : "ask"}>
            <HiddenFields
              fields={{
                step: by === "code" && !isEntering ? "ask" : "prove",
                returnTo,
                ...(by === "code" && { ticket: values["ticket"] ?? ticket }),
              }}
            />
            {by === "password" ? (
              <Field
                name="password"
                type="password"
                label={common.password}
                hint={common.passwordHint}
                error={errors["password"]}
                autoComplete="current-password"
                required
              />
            ) : null}
            {by === "code" && isEntering ? (
              <Field
                name="code"
                label={words.code}
                inputMode="numeric"
                autoComplete="one-time-code"
                error={errors["code"]}
                required
              />
            ) : null}
            <Button wide>{by === "code" && !isEntering ? words.sendCode : words.proofDo}</Button>
          </Form>
        )}
        <p>
          <ButtonLink to={returnTo} tone="quiet">
            {words.proofBack}
          </ButtonLink>
        </p>
      </Page>
    </PlainFrame>
  );
}
