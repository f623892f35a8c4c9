import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { terms } from "#app/domain/access-table.ts";
import { languages } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { JumpLinks } from "#app/ui/jump-links.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { getConfig } from "#app/web/config.server.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { companyWords } from "#app/strings/areas/company.ts";
import { mailsWords } from "#app/strings/areas/mails.ts";
import { builtIn } from "#app/strings/own-words.ts";
import { useStrings, useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";
import { countGivenUp } from "#db/queries/outbox.ts";
import { changeCompany } from "./change-company.server.ts";
import { companyForm } from "./company.form.ts";
import { wordName } from "./word-name.ts";

export const loader = guarded("company.manage", async ({ request, words }) => {
  const settings = await findSettings(read());
  if (!settings) throw new Response(null, { status: 404 });
  const isBehindUntrusted = !getConfig().trustProxy && request.headers.has("x-forwarded-for");
  return json({
    title: words.company.title,
    isBehindUntrusted,
    settings,
    lostMails: await countGivenUp(read()),
    zones: Intl.supportedValuesOf("timeZone"),
  });
});

export const action = guarded("company.manage", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, companyForm);
  if (!parsed.ok) return parsed.response;
  await changeCompany(actor, parsed.value, now);
  return redirectWithFlash(paths.company, { tone: "success", code: "saved" });
});

export const meta = titled;

const named = { en: "English", bg: "Български" };

export default function Company() {
  const { settings, zones, lostMails, isBehindUntrusted } = useLoaderData<typeof loader>();
  const { common } = useStrings();
  const company = useWords(companyWords);
  const mails = useWords(mailsWords);
  const { errors, values } = useProblem();
  const used = settings.isBilingual ? languages : languages.filter((one) => one === settings.language);
  return (
    <Page
      title={company.title}
      lead={company.lead}
      actions={
        <ButtonLink to={paths.mails} tone={lostMails > 0 ? "plain" : "quiet"}>
          {mails.link(lostMails)}
        </ButtonLink>
      }
    >
      <ProblemSummary />
      {isBehindUntrusted ? (
        <Notice tone="problem" title={company.proxy}>
          <p>{company.proxyText}</p>
        </Notice>
      ) : null}
      <JumpLinks
        label={common.onThisPage}
        items={[
          ...(["firm", "time", "firstDay"] as const).map((id) => ({ id, label: company.groups[id] })),
          { id: "words", label: company.words },
        ]}
      />
      <Form method="post" className="space-y-8" reloadDocument>
        <Section id="firm" title={company.groups.firm}>
          <div className="space-y-5">
            <Field
              name="name"
              label={company.name}
              error={errors["name"]}
              defaultValue={values["name"] ?? settings.name}
              required
            />
            <ChoiceGroup
              type="radio"
              name="language"
              legend={company.language}
              hint={company.languageHint}
              options={languages.map((one) => ({ value: one, label: named[one] }))}
              defaultValue={values["language"] ?? settings.language}
            />
            <ChoiceGroup
              type="radio"
              name="isBilingual"
              legend={company.bilingual}
              options={[
                { value: "yes", label: company.both, hint: company.bothHint },
                { value: "no", label: company.one, hint: company.oneHint },
              ]}
              defaultValue={values["isBilingual"] ?? (settings.isBilingual ? "yes" : "no")}
            />
          </div>
        </Section>
        <Section id="time" title={company.groups.time}>
          <div className="space-y-5">
            <Select
              name="timeZone"
              label={company.timeZone}
              hint={company.timeZoneHint}
              error={errors["timeZone"]}
              defaultValue={values["timeZone"] ?? settings.timeZone}
              options={[...new Set([settings.timeZone, ...zones])].map((zone) => ({
                value: zone,
                label: zone,
              }))}
            />
            <ChoiceGroup
              type="radio"
              name="holidays"
              legend={company.holidays}
              options={[
                { value: "bulgaria", label: company.bulgaria },
                { value: "none", label: company.noHolidays },
              ]}
              defaultValue={values["holidays"] ?? settings.holidays}
            />
          </div>
        </Section>
        <Section id="firstDay" title={company.groups.firstDay}>
          <div className="space-y-5">
            <Field
              name="place"
              label={company.place}
              optionalLabel={common.optional}
              hint={company.placeHint}
              error={errors["place"]}
              defaultValue={values["place"] ?? settings.place}
              autoComplete="off"
            />
            <Field
              name="invitationOpensDays"
              inputMode="numeric"
              label={company.invitationOpens}
              hint={company.invitationOpensHint}
              error={errors["invitationOpensDays"]}
              defaultValue={values["invitationOpensDays"] ?? settings.invitationOpensDays}
              autoComplete="off"
              required
            />
            <Field
              name="invitationLivesDays"
              inputMode="numeric"
              label={company.invitationLives}
              hint={company.invitationLivesHint}
              error={errors["invitationLivesDays"]}
              defaultValue={values["invitationLivesDays"] ?? settings.invitationLivesDays}
              autoComplete="off"
              required
            />
          </div>
        </Section>
        <Section id="words" title={company.words}>
          <p className="mb-4">{company.wordsHint}</p>
          <div className="space-y-5">
            {terms.flatMap((term) =>
              languages.map((one) => {
                const name = wordName(term, one);
                const value = values[name] ?? settings.roleNames[term]?.[one] ?? "";
                if (!used.includes(one)) return <input key={name} type="hidden" name={name} value={value} />;
                return (
                  <Field
                    key={name}
                    name={name}
                    label={company.wordFor(builtIn[one][term].name, used.length > 1 ? named[one] : "")}
                    error={errors[name]}
                    defaultValue={value}
                    autoComplete="off"
                  />
                );
              }),
            )}
          </div>
        </Section>
        <Button wide>{company.save}</Button>
      </Form>
    </Page>
  );
}
