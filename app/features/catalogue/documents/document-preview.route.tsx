import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { libraryWords } from "#app/strings/areas/library.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { DocumentText } from "./document-text.tsx";
import { viewWritten } from "./written.view.server.ts";

export const loader = guarded("library.keep", async ({ params, language, words, now }) => {
  const { shown } = await viewWritten(params.key, language, now);
  return json({ title: words.library.preview.title(shown.title), shown, key: params.key });
});

export const meta = titled;

export default function DocumentPreview() {
  const { title, shown, key } = useLoaderData<typeof loader>();
  const library = useWords(libraryWords);
  return (
    <Page
      title={title}
      lead={library.preview.lead}
      back={{ to: paths.documentDraft(key), label: library.preview.edit }}
    >
      <DocumentText title={shown.title} shown={shown} file={paths.documentDraftFile(key)} />
      <p className="flex flex-wrap gap-2">
        <ButtonLink to={paths.documentRequest(key)} tone="primary">
          {library.preview.next}
        </ButtonLink>
        <ButtonLink to={paths.documentDraft(key)}>{library.preview.edit}</ButtonLink>
      </p>
    </Page>
  );
}
