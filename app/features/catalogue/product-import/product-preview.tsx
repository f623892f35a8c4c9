import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { ColumnMapping, LineProblems } from "#app/ui/import-parts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { ProblemSummary } from "#app/web/problem.tsx";
import { importsWords } from "#app/strings/areas/imports.ts";
import { productImportWords } from "#app/strings/areas/product-import.ts";
import { useWords } from "#app/web/strings.tsx";
import type { viewProductList } from "./preview.view.server.ts";

type Preview = Awaited<ReturnType<typeof viewProductList>>;

/** What would be added and changed, with the guess of each column to be put right, before anything is written. */
export function ProductPreview({ preview, requestId }: { preview: Preview; requestId: string }) {
  const imports = useWords(importsWords);
  const productImport = useWords(productImportWords);
  const rows = (title: string, { rows: shown, n }: Preview["fresh"]) =>
    n === 0 ? null : (
      <Section title={title} count={n}>
        <List>
          {shown.map(({ key, name, values }) => (
            <Row key={key}>
              <p className="font-semibold wrap-anywhere">{name}</p>
              {values.map((value) => (
                <p key={value} className="wrap-anywhere">
                  {value}
                </p>
              ))}
            </Row>
          ))}
        </List>
        {n > shown.length ? <p className="mt-2">{imports.more(n - shown.length)}</p> : null}
      </Section>
    );
  return (
    <Page
      title={imports.preview}
      lead={preview.counts}
      back={{ to: paths.productImport, label: productImport.title }}
    >
      <ProblemSummary />
      <Form
        method="post"
        action={paths.productImported}
        encType="multipart/form-data"
        className="space-y-5"
        reloadDocument
      >
        <HiddenFields
          fields={{ table: preview.table, shown: preview.shown, photos: preview.photos ?? "", requestId }}
        />
        <ColumnMapping words={imports} list={preview} isOpen={preview.n === 0} />
        {preview.refused.length > 0 ? (
          <Notice tone="problem" title={productImport.refusedPhotos}>
            <ul className="list-disc pl-5">
              {preview.refused.map((one) => (
                <li key={one} className="wrap-anywhere">
                  {one}
                </li>
              ))}
            </ul>
          </Notice>
        ) : null}
        <LineProblems problems={preview.problems} />
        {rows(productImport.willAdd, preview.fresh)}
        {rows(productImport.willChange, preview.changed)}
        {preview.n > 0 ? (
          <Button wide name="step" value="import">
            {productImport.do(preview.n)}
          </Button>
        ) : (
          <p>{productImport.nothing}</p>
        )}
      </Form>
    </Page>
  );
}
