import { json } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newPasswordProblem } from "#app/web/new-password.server.ts";
import { hashPassword } from "#app/web/password.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { prove } from "#app/web/prove.server.ts";
import { accountWords } from "#app/strings/areas/account.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { passwordForm } from "./account.form.ts";
import { changePassword } from "./change-password.server.ts";

export const loader = guarded("account.manage", ({ words }) => json({ title: words.account.changePassword }));

export const action = guarded("account.manage", async ({ request, actor, session, now, log }) => {
  const parsed = await parseForm(request, passwordForm);
  if (!parsed.ok) return parsed.response;
  const wrong = await prove(session, parsed.value.password, now, log);
  if (wrong) return invalid("password", wrong);
  const problem = await newPasswordProblem(parsed.value.next, [session.name]);
  if (problem) return invalid("next", problem);
  await changePassword(actor, { passwordHash: await hashPassword(parsed.value.next) }, now);
  return redirectWithFlash(paths.account, { tone: "success", code: "password-changed" });
});

export const meta = titled;

export default function Password() {
  const { signIn } = useWords();
  const account = useWords(accountWords);
  const { errors } = useProblem();
  return (
    <Page
      title={account.changePassword}
      lead={account.changeLead}
      back={{ to: paths.account, label: account.title }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-5" reloadDocument>
        <Field
          name="password"
          type="password"
          label={account.oldPassword}
          error={errors["password"]}
          autoComplete="current-password"
          required
        />
        <Field
          name="next"
          type="password"
          label={signIn.newPassword}
          hint={signIn.passwordHint}
          error={errors["next"]}
          autoComplete="new-password"
          required
        />
        <Button wide>{account.changePassword}</Button>
      </Form>
    </Page>
  );
}
