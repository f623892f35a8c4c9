import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { JumpLinks } from "#app/ui/jump-links.tsx";
import { Page } from "#app/ui/page.tsx";
import { getConfig } from "#app/web/config.server.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { companyWords } from "#app/strings/areas/company.ts";
import { mailsWords } from "#app/strings/areas/mails.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";
import { countGivenUp } from "#db/queries/outbox.ts";
import { changeCompany } from "./change-company.server.ts";
import { companyForm } from "./company.form.ts";
import { FirmFields, FirstDayFields, MentoringFields, TimeFields, WordFields } from "./company-fields.tsx";

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

export default function Company() {
  const { settings, zones, lostMails, isBehindUntrusted } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const company = useWords(companyWords);
  const mails = useWords(mailsWords);
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
          ...(["firm", "time", "firstDay", "mentoring"] as const).map((id) => ({
            id,
            label: company.groups[id],
          })),
          { id: "words", label: company.words },
        ]}
      />
      <Form method="post" className="space-y-8" reloadDocument>
        <FirmFields settings={settings} />
        <TimeFields settings={settings} zones={zones} />
        <FirstDayFields settings={settings} />
        <MentoringFields settings={settings} />
        <WordFields settings={settings} />
        <Button wide>{company.save}</Button>
      </Form>
    </Page>
  );
}
