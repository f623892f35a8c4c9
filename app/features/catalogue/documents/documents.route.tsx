import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { paths } from "#app/paths.ts";
import { libraryWords } from "#app/strings/areas/library.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { viewDocuments } from "./documents.view.server.ts";

export const loader = guarded("library.read", async ({ actor, ...asked }) =>
  json({ ...(await viewDocuments(actor.id, asked)), mayKeep: can(actor, "library.keep") }),
);

export const meta = titled;

export default function Documents() {
  const { title, samples, toApprove, groups, mayKeep } = useLoaderData<typeof loader>();
  const library = useWords(libraryWords);
  const create = (
    <ButtonLink to={paths.newDocument} tone="primary">
      {library.new}
    </ButtonLink>
  );
  return (
    <Page title={title} lead={library.lead} actions={mayKeep ? create : null}>
      {toApprove.map(({ to, title: name }) => (
        <Notice key={to} tone="info" title={library.toApprove(name)}>
          <Link className="link" to={to}>
            {library.see}
          </Link>
        </Notice>
      ))}
      {samples > 0 ? (
        <Notice tone="info" title={library.samplesLeft(samples)}>
          <p>{library.samplesText}</p>
        </Notice>
      ) : null}
      {groups.length === 0 ? <EmptyState title={library.empty} text={library.emptyText} /> : null}
      {groups.map(({ kind, rows }) => (
        <Section key={kind} title={kind}>
          <List>
            {rows.map((row) => (
              <Row key={row.key}>
                <p className="flex max-w-none flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                  <Link className="link font-semibold wrap-anywhere" to={paths.libraryDocument(row.key)}>
                    {row.title}
                  </Link>
                  <StateWord tone={row.tone}>{row.state}</StateWord>
                </p>
                <p>{row.facts}</p>
                {row.waits ? <p>{row.waits}</p> : null}
              </Row>
            ))}
          </List>
        </Section>
      ))}
    </Page>
  );
}
