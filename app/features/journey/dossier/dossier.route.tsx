import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { dossierWords } from "#app/strings/areas/dossier.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { viewDossier } from "./dossier.view.server.ts";

export const loader = guarded(
  "dossier.make",
  subjectOfEnrollment,
  async ({ params, language, words, now }) => {
    const view = await viewDossier({ enrollmentId: params.id, language, words, now });
    if (!view) throw new Response(null, { status: 404 });
    return json({ title: view.dossier.title, dossier: view.dossier, id: params.id });
  },
);

export const meta = titled;

export default function DossierPage() {
  const { dossier, id } = useLoaderData<typeof loader>();
  const words = useWords(dossierWords);
  const { journey } = useWords();
  return (
    <Page
      title={dossier.title}
      lead={dossier.lead}
      back={{ to: paths.timeline(id), label: journey.timeline }}
      actions={<ButtonLink to={paths.dossierCheck}>{words.check}</ButtonLink>}
      wide
    >
      <Form method="post" action={paths.dossierFile(id)} reloadDocument className="no-print space-y-2">
        <p className="max-w-[70ch]">{words.downloadHint}</p>
        <Button>{words.download}</Button>
      </Form>
      {dossier.parts.map(({ title, facts, text = [], table }) => (
        <Section key={title} title={title}>
          <div className="space-y-3">
            {facts ? (
              <DefinitionList items={facts.map((fact) => ({ term: fact.term, children: fact.text }))} />
            ) : null}
            {text.map((said) => (
              <p key={said} className="wrap-anywhere">
                {said}
              </p>
            ))}
            {table ? <Table {...tableOf(title, table)} /> : null}
          </div>
        </Section>
      ))}
    </Page>
  );
}

type Shown = { columns: string[]; rows: string[][] };

function tableOf(caption: string, { columns, rows }: Shown) {
  return {
    caption,
    columns: columns.map((label) => ({ key: label, label })),
    rows: rows.map((cells, index) => ({
      key: String(index),
      cells: Object.fromEntries(columns.map((label, at) => [label, cells[at] ?? ""])),
    })),
  };
}
