import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mailTimes } from "#app/domain/mail-times.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { accountWords } from "#app/strings/areas/account.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";
import { findLastMorning } from "#db/queries/mornings.ts";
import { findPersonById } from "#db/queries/people.ts";
import { mailForm } from "./account.form.ts";
import { chooseMail } from "./choose-mail.server.ts";

export const loader = guarded("account.manage", async ({ actor, words }) => {
  const person = await findPersonById(read(), actor.id);
  if (!person) throw new Response(null, { status: 404 });
  const company = (await findSettings(read()))?.timeZone ?? "Europe/Sofia";
  return json({
    title: words.account.mail,
    mail: person.mail,
    email: person.email,
    timeZone: person.timeZone ?? "",
    lastMorning: await findLastMorning(read(), actor.id),
    zones: [
      { value: "", label: words.account.companyZone(company) },
      ...Intl.supportedValuesOf("timeZone").map((zone) => ({ value: zone, label: zone })),
    ],
  });
});

export const action = guarded("account.manage", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, mailForm);
  if (!parsed.ok) return parsed.response;
  await chooseMail(actor.id, parsed.value, now);
  return redirectWithFlash(paths.accountMail, { tone: "success", code: "saved" });
});

export const meta = titled;

export default function Mail() {
  const { mail, email, timeZone, lastMorning, zones } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const account = useWords(accountWords);
  const { errors, values } = useProblem();
  const options = mailTimes.map((time) => ({
    value: time,
    label: account.mailTimes[time],
    hint: account.mailHints[time],
  }));
  return (
    <Page
      title={account.mail}
      lead={account.morningHint(lastMorning ? common.day(lastMorning) : null)}
      back={{ to: paths.account, label: account.title }}
    >
      <ProblemSummary />
      {email ? null : <p>{account.noMail}</p>}
      <Form method="post" className="space-y-5">
        <ChoiceGroup
          type="radio"
          name="mail"
          legend={account.mailWhen}
          options={options}
          defaultValue={values["mail"] ?? mail}
          error={errors["mail"]}
        />
        <Select
          name="timeZone"
          label={account.zone}
          hint={account.zoneHint}
          options={zones}
          defaultValue={values["timeZone"] ?? timeZone}
          error={errors["timeZone"]}
        />
        <Button wide>{account.save}</Button>
      </Form>
    </Page>
  );
}
