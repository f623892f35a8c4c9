import { libraryWords } from "#app/strings/areas/library.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import type { Rich } from "#app/ui/rich-text.tsx";
import { SectionsText } from "#app/ui/sections-text.tsx";
import { useWords } from "#app/web/strings.tsx";

export type Shown = {
  sections: { title: string; text: Rich }[];
  file: { name: string; pages: number; hash: string } | null;
};

/** A document as its readers see it: its sections, or the PDF in their place. */
export function DocumentText({
  title,
  shown: { sections, file },
  file: to,
}: {
  /** Where it stands nowhere above. */
  title?: string;
  shown: Shown;
  file: string;
}) {
  const library = useWords(libraryWords);
  return (
    <Card>
      {title ? <h2 className="mb-3 text-xl wrap-anywhere">{title}</h2> : null}
      {file ? (
        <>
          <p className="wrap-anywhere">
            {file.name}: {library.pdfFacts(file.pages)}
          </p>
          <p className="mb-3 text-sm wrap-anywhere">
            {library.fingerprint}: {file.hash}
          </p>
          <ButtonLink to={to} newTab>
            {library.openPdf}
          </ButtonLink>
        </>
      ) : sections.length > 0 ? (
        <SectionsText sections={sections} />
      ) : (
        <p>{library.preview.empty}</p>
      )}
    </Card>
  );
}
