import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { type Rich, RichText } from "#app/ui/rich-text.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { ProductPart } from "#db/queries/study.ts";

type Part = {
  n: number;
  of: ProductPart | null;
  title: string;
  text: Rich;
  /** Of a PDF, which is opened in a tab of its own. */
  pages: number | null;
  isOpened: boolean;
  requestId: string;
};

/** The parts in order: those opened can be read again, the others open with a press that is recorded. */
export function StudyParts({
  id,
  studyKey,
  parts,
  current,
  mayStudy,
}: {
  id: string;
  studyKey: string;
  parts: Part[];
  current: number;
  mayStudy: boolean;
}) {
  const { studies } = useWords();
  return (
    <ol className="space-y-3" aria-label={studies.parts}>
      {parts.map(({ n, of, title, text, pages, isOpened, requestId }) => {
        const name = studies.part(n, of ? studies.product[of] : title);
        return (
          <li key={n} id={`part-${n}`} className="max-w-none scroll-mt-4">
            {isOpened || !mayStudy ? (
              <Disclosure summary={isOpened ? `${name} · ${studies.isOpened}` : name} open={n === current}>
                {pages === null ? (
                  <RichText text={text} />
                ) : (
                  <ButtonLink to={paths.studyFile(id, studyKey)} newTab>
                    {studies.openFile(pages)}
                  </ButtonLink>
                )}
              </Disclosure>
            ) : (
              <Form
                method="post"
                action={paths.studyParts(id, studyKey)}
                className="flex flex-wrap items-center justify-between gap-3 rounded-box border border-base-300 bg-base-100 px-4 py-2.5"
              >
                <HiddenFields fields={{ part: n, requestId }} />
                <span className="font-semibold">{name}</span>
                <Button tone="plain" label={`${studies.open}: ${name}`}>
                  {studies.open}
                </Button>
              </Form>
            )}
          </li>
        );
      })}
    </ol>
  );
}
