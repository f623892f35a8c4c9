import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { ColumnMapping, LineProblems } from "#app/ui/import-parts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { ProblemSummary } from "#app/web/problem.tsx";
import { crmWords } from "#app/strings/areas/crm.ts";
import { importsWords } from "#app/strings/areas/imports.ts";
import { useWords } from "#app/web/strings.tsx";
import type { viewCrmFile } from "./preview.view.server.ts";

type Preview = Awaited<ReturnType<typeof viewCrmFile>>;

/** What a file would add and correct, with every guess about it to be put right, before anything is written. */
export function CrmPreview({ preview, requestId }: { preview: Preview; requestId: string }) {
  const imports = useWords(importsWords);
  const crm = useWords(crmWords);
  const rows = (title: string, { rows: shown, n }: Preview["fresh"], lead?: string) =>
    n === 0 ? null : (
      <Section title={title} count={n}>
        {lead ? <p className="mb-3">{lead}</p> : null}
        <List>
          {shown.map(({ key, text }) => (
            <Row key={key}>
              <span className="wrap-anywhere">{text}</span>
            </Row>
          ))}
        </List>
        {n > shown.length ? <p className="mt-2">{imports.more(n - shown.length)}</p> : null}
      </Section>
    );
  return (
    <Page title={imports.preview} lead={preview.counts} back={{ to: paths.crmImport, label: crm.title }}>
      <ProblemSummary />
      <Form
        method="post"
        action={paths.crmImported}
        encType="multipart/form-data"
        className="space-y-5"
        reloadDocument
      >
        <HiddenFields
          fields={{ table: preview.table, shown: preview.shown, shownList: preview.list, requestId }}
        />
        <div className="grid gap-4 md:grid-cols-2">
          <Select name="list" label={crm.list} options={preview.lists} defaultValue={preview.list} />
          <Select name="crm" label={crm.from} options={preview.crms} defaultValue={preview.crm} />
          {preview.dayOrders.length > 0 ? (
            <Select
              name="dayOrder"
              label={crm.dayOrder}
              hint={crm.dayOrderHint}
              options={preview.dayOrders}
              defaultValue={preview.dayOrder}
            />
          ) : (
            <HiddenFields fields={{ dayOrder: preview.dayOrder }} />
          )}
          {preview.units.length > 0 ? (
            <Select name="unit" label={crm.unit} options={preview.units} defaultValue={preview.unit} />
          ) : (
            <HiddenFields fields={{ unit: preview.unit }} />
          )}
        </div>
        <ColumnMapping words={imports} list={preview} isOpen={preview.n === 0} />
        <LineProblems problems={preview.problems} />
        {preview.owners.length > 0 ? (
          <Disclosure summary={crm.owners} open={preview.isOwnerOpen}>
            <p className="mb-3">{crm.ownersLead}</p>
            <div className="space-y-4">
              {preview.owners.map(({ key, label, value }, index) => (
                <div key={key}>
                  <input type="hidden" name="owner[]" value={key} />
                  <Select
                    name="ownerPerson[]"
                    id={`owner-${index}`}
                    label={label}
                    options={preview.people}
                    defaultValue={value}
                  />
                </div>
              ))}
            </div>
          </Disclosure>
        ) : null}
        <Button tone="plain" name="step" value="look">
          {imports.again}
        </Button>
        {preview.passed ? <p>{preview.passed}</p> : null}
        {preview.struck ? <Notice tone="info" title={preview.struck} /> : null}
        {rows(crm.willAdd, preview.fresh)}
        {rows(crm.willChange, preview.changed)}
        {rows(crm.vanished, preview.vanished, crm.vanishedLead)}
        {preview.n > 0 ? (
          <Button wide name="step" value="import">
            {crm.do(preview.n)}
          </Button>
        ) : (
          <p>{crm.nothing}</p>
        )}
      </Form>
    </Page>
  );
}
