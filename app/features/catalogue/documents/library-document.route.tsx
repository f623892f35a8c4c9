import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { libraryWords } from "#app/strings/areas/library.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card, List, Row } from "#app/ui/card.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { DocumentText } from "./document-text.tsx";
import { viewLibraryDocument } from "./library-document.view.server.ts";

export const loader = guarded("library.read", async ({ params, ...asked }) =>
  json(await viewLibraryDocument({ ...asked, key: params.key })),
);

export const meta = titled;

export default function LibraryDocument() {
  const view = useLoaderData<typeof loader>();
  const library = useWords(libraryWords);
  const { key, shown, waits, isSample, versions } = view;
  return (
    <Page
      title={view.title}
      lead={
        <span className="flex flex-wrap items-baseline gap-x-4">
          {view.kind} <StateWord tone={view.tone}>{view.state}</StateWord>
        </span>
      }
      back={{ to: paths.documents, label: library.back }}
      actions={view.mayKeep ? <Keeping view={view} /> : null}
    >
      {waits ? (
        <Notice tone={waits.isStuck ? "problem" : "info"} title={waits.text}>
          <Link className="link" to={paths.documentApproval(key)}>
            {waits.isStuck && view.mayKeep ? library.nameApprover : library.see}
          </Link>
        </Notice>
      ) : null}
      {isSample ? <Notice tone="info" title={library.sampleText} /> : null}
      <p>{view.uses}</p>
      {shown ? (
        <Section title={library.text}>
          <DocumentText shown={shown} file={paths.documentVersionFile(key, shown.number)} />
        </Section>
      ) : null}
      {shown && !isSample ? <Signers view={view} /> : null}
      {versions.length > 0 ? (
        <Section title={library.versions} count={versions.length}>
          <List>
            {versions.map(({ number, title, facts, hash }) => (
              <Row key={number}>
                <Link className="link font-semibold" to={paths.documentVersion(key, number)}>
                  {title}
                </Link>
                <p>{facts}</p>
                <p className="text-sm wrap-anywhere">
                  {library.fingerprint}: {hash}
                </p>
              </Row>
            ))}
          </List>
        </Section>
      ) : null}
    </Page>
  );
}

type View = ReturnType<typeof useLoaderData<typeof loader>>;

function Keeping({ view: { key, hasDraft, isRetired, isUsed, isSample, shown, waits } }: { view: View }) {
  const library = useWords(libraryWords);
  if (waits) return null;
  const edit = hasDraft ? library.writeOn : shown && !isSample ? library.editNew : library.edit;
  return (
    <>
      {isRetired ? null : (
        <>
          <ButtonLink to={paths.documentDraft(key)} tone={isSample ? "plain" : "primary"}>
            {edit}
          </ButtonLink>
          {isSample || hasDraft ? (
            <ButtonLink to={paths.documentPreview(key)} tone={isSample ? "primary" : "plain"}>
              {library.approve}
            </ButtonLink>
          ) : null}
        </>
      )}
      {isUsed && !isRetired ? null : (
        <Form method="post" action={paths.documentRetirement(key)}>
          <HiddenFields fields={{ used: isRetired ? "yes" : "no" }} />
          <Button tone="plain">{isRetired ? library.unretire : library.retire}</Button>
        </Form>
      )}
    </>
  );
}

function Signers({ view: { signed, toSign } }: { view: View }) {
  const library = useWords(libraryWords);
  const named = (people: View["signed"]) =>
    people.map(({ id, name, copy }) => (
      <li key={id}>
        <Link className="link" to={paths.enrollment(id)}>
          {name}
        </Link>
        {copy ? (
          <>
            {", "}
            <Link className="link" to={copy}>
              {library.onPaper}
            </Link>
          </>
        ) : null}
      </li>
    ));
  return (
    <Section title={library.signers}>
      {signed.length + toSign.length === 0 ? (
        <p>{library.nobodyYet}</p>
      ) : (
        <Card>
          {toSign.length > 0 ? (
            <>
              <h3 className="text-base">
                {library.toSign} ({toSign.length})
              </h3>
              <ul className="mb-3 sm:columns-2 lg:columns-3">{named(toSign)}</ul>
            </>
          ) : null}
          {signed.length > 0 ? (
            <>
              <h3 className="text-base">
                {library.signedBy} ({signed.length})
              </h3>
              <ul className="sm:columns-2 lg:columns-3">{named(signed)}</ul>
            </>
          ) : null}
        </Card>
      )}
    </Section>
  );
}
