import { ChoiceGroup } from "#app/ui/choice.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { ColumnMapping, LineProblems } from "#app/ui/import-parts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { ProblemSummary } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { importsWords } from "#app/strings/areas/imports.ts";
import { useWords } from "#app/web/strings.tsx";
import type { viewPeopleList } from "./preview.view.server.ts";

type Props = { preview: Awaited<ReturnType<typeof viewPeopleList>>; requestId: string; mustProve: boolean };

/** What would be written, with the guess of each column to be put right, before anything is. */
export function PeoplePreview({ preview, requestId, mustProve }: Props) {
  const imports = useWords(importsWords);
  return (
    <Page
      title={imports.preview}
      lead={preview.counts}
      back={{ to: paths.peopleImport, label: imports.title }}
    >
      <ProblemSummary />
      <Form
        method="post"
        action={paths.peopleImported}
        encType="multipart/form-data"
        className="space-y-5"
        reloadDocument
      >
        <HiddenFields fields={{ table: preview.table, shown: preview.shown, requestId }} />
        <ColumnMapping words={imports} list={preview} isOpen={preview.n === 0} />
        {preview.above ? <Notice tone="info" title={preview.above} /> : null}
        <LineProblems problems={preview.problems} />
        {preview.words.length > 0 ? (
          <Section title={imports.words}>
            <p className="mb-3">{imports.wordsLead}</p>
            <div className="space-y-4">
              {preview.words.map(({ word, label, value }, index) => (
                <div key={word}>
                  <input type="hidden" name="word[]" value={word} />
                  <Select
                    name="wordRole[]"
                    id={`word-${index}`}
                    label={label}
                    options={preview.roleOptions}
                    defaultValue={value}
                  />
                </div>
              ))}
              <Button tone="plain" name="step" value="look">
                {imports.again}
              </Button>
            </div>
          </Section>
        ) : null}
        {preview.alike.length > 0 || preview.others.length > 0 ? (
          <Section title={imports.alike} count={preview.nAlike}>
            <p className="mb-3">{imports.alikeLead}</p>
            {preview.others.map((line) => (
              <input key={line} type="hidden" name="others[]" value={line} />
            ))}
            {preview.alike.length > 0 ? (
              <ChoiceGroup type="checkbox" name="others" legend={imports.alikeAdd} options={preview.alike} />
            ) : null}
            {preview.alike.length > 0 ? (
              <div className="mt-3">
                <Button tone="plain" name="step" value="look">
                  {imports.again}
                </Button>
              </div>
            ) : null}
          </Section>
        ) : null}
        {preview.people.length > 0 ? (
          <Section title={imports.willAdd} count={preview.n}>
            <List>
              {preview.people.map(({ key, text }) => (
                <Row key={key}>{text}</Row>
              ))}
            </List>
            {preview.more > 0 ? <p className="mt-2">{imports.more(preview.more)}</p> : null}
          </Section>
        ) : (
          <p>{imports.nothing}</p>
        )}
        <ProofField asks={preview.n > 0 && mustProve} />
        {preview.n > 0 ? (
          <Button wide name="step" value="import">
            {imports.do(preview.n)}
          </Button>
        ) : null}
      </Form>
    </Page>
  );
}
