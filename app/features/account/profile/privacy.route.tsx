import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { accountWords } from "#app/strings/areas/account.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findClientMonths, findRetentionMonths } from "#db/queries/company.ts";

export const loader = guarded("account.manage", async ({ words }) =>
  json({
    title: words.account.privacy,
    months: await findRetentionMonths(read()),
    clientMonths: await findClientMonths(read()),
  }),
);

export const meta = titled;

export default function Privacy() {
  const { months, clientMonths } = useLoaderData<typeof loader>();
  const account = useWords(accountWords);
  return (
    <Page
      title={account.privacy}
      lead={account.privacyLead}
      back={{ to: paths.account, label: account.title }}
    >
      {account.privacyParts.map(({ title, text }) => (
        <Section key={title} title={title}>
          <Prose text={text} />
        </Section>
      ))}
      <p>
        {account.privacyMonths(months)} {account.privacyClients(clientMonths)}
      </p>
      <p className="no-print">
        <ButtonLink to={paths.accountRecord} tone="primary" reloadDocument>
          {account.record}
        </ButtonLink>
      </p>
    </Page>
  );
}
