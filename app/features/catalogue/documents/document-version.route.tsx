import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { libraryWords } from "#app/strings/areas/library.ts";
import { Page, Section } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { DocumentText } from "./document-text.tsx";
import { viewDocumentVersion } from "./document-version.view.server.ts";

export const loader = guarded("library.read", async ({ params, ...asked }) =>
  json(await viewDocumentVersion({ ...asked, key: params.key, number: Number(params.number) })),
);

export const meta = titled;

export default function DocumentVersion() {
  const { title, key, number, shown, facts, hash } = useLoaderData<typeof loader>();
  const library = useWords(libraryWords);
  return (
    <Page title={title} lead={facts} back={{ to: paths.libraryDocument(key), label: library.toDocument }}>
      <Section title={library.text}>
        <DocumentText shown={shown} file={paths.documentVersionFile(key, number)} />
      </Section>
      <p className="text-sm wrap-anywhere">
        {library.fingerprint}: {hash}
      </p>
    </Page>
  );
}
