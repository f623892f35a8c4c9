import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { deviceName } from "#app/web/device-name.ts";
import { guarded } from "#app/web/guard.server.ts";
import { accountWords } from "#app/strings/areas/account.ts";
import { useIsBilingual, useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findCredential } from "#db/queries/credentials.ts";
import { findPersonById } from "#db/queries/people.ts";
import { findAllSessionsOf } from "#db/queries/sessions.ts";

export const loader = guarded("account.manage", async ({ actor, words, now }) => {
  const person = await findPersonById(read(), actor.id);
  if (!person) throw new Response(null, { status: 404 });
  const sessions = await findAllSessionsOf(read(), actor.id, now);
  const current = actor.kind === "person" ? actor.sessionHash : "";
  return json({
    title: words.account.title,
    name: person.name,
    email: person.email,
    roles: person.roles,
    hasPassword: (await findCredential(read(), actor.id)) !== undefined,
    sessions: sessions.map(({ idHash, createdAt, seenAt, device, isRemembered }) => ({
      key: idHash.slice(0, 12),
      createdAt,
      seenAt,
      device: deviceName(device),
      isRemembered,
      isCurrent: idHash === current,
    })),
  });
});

export const meta = titled;

export default function Account() {
  const { name, email, roles, hasPassword, sessions } = useLoaderData<typeof loader>();
  const { common, signIn } = useWords();
  const account = useWords(accountWords);
  const isBilingual = useIsBilingual();
  return (
    <Page title={account.title}>
      <DefinitionList
        items={[
          { term: account.name, children: name },
          { term: account.email, children: email ?? common.none },
          {
            term: account.roles,
            children: roles.map((role) => signIn.roles[role]).join(", ") || common.none,
          },
        ]}
      />
      {isBilingual ? (
        <Section title={account.language}>
          <div className="flex gap-3">
            {[
              ["en", "English"],
              ["bg", "Български"],
            ].map(([code, label]) => (
              <Form key={code} method="post" action={paths.language} reloadDocument>
                <HiddenFields fields={{ language: code ?? "", returnTo: paths.account }} />
                <span lang={code}>
                  <Button tone="plain">{label}</Button>
                </span>
              </Form>
            ))}
          </div>
        </Section>
      ) : null}
      <Section title={account.password}>
        {hasPassword ? (
          <ButtonLink to={paths.accountPassword}>{account.changePassword}</ButtonLink>
        ) : (
          <p>{account.noPassword}</p>
        )}
      </Section>
      {email ? (
        <Section title={account.mail}>
          <ButtonLink to={paths.accountMail}>{account.mailChange}</ButtonLink>
        </Section>
      ) : null}
      <Section title={account.privacy}>
        <p className="mb-3">{account.privacyLead}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to={paths.privacy}>{account.privacy}</ButtonLink>
          {roles.some((role) => role === "mentor" || role === "head") ? (
            <ButtonLink to={paths.ownMentoring}>{account.asMentor}</ButtonLink>
          ) : null}
        </div>
      </Section>
      <Section title={account.devices} count={sessions.length}>
        <List>
          {sessions.map((row) => (
            <Row key={row.key}>
              <p className="font-semibold">
                {[row.device || account.unknownDevice, ...(row.isCurrent ? [account.here] : [])].join(" · ")}
              </p>
              <p>
                {row.isCurrent ? "" : `${account.seen(common.moment(row.seenAt))} · `}
                {account.since(common.moment(row.createdAt))}
              </p>
            </Row>
          ))}
        </List>
        {sessions.length > 1 ? (
          <Form method="post" action={paths.accountSessions} className="mt-3">
            <Button tone="plain" wide>
              {account.endOthers}
            </Button>
          </Form>
        ) : null}
      </Section>
    </Page>
  );
}
