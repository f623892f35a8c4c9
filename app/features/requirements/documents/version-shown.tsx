import { Card } from "#app/ui/card.tsx";
import { SectionsText } from "#app/ui/sections-text.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { ShownVersion } from "./document.view.server.ts";

/** One version of a document: its number and approver, then its sections or what its PDF is. */
export function VersionShown({ version, isSample }: { version: ShownVersion; isSample?: boolean }) {
  const { documents, common } = useWords();
  const { number, publishedAt, approver, correction, title, sections, file } = version;
  return (
    <Card>
      <p>
        {isSample ? documents.sample : documents.version(number, common.moment(publishedAt))}
        {approver && !isSample ? `. ${documents.approvedBy(approver)}` : null}
      </p>
      {correction ? <p>{documents.corrected(correction)}</p> : null}
      <h2 className="mb-3 mt-1 text-xl wrap-anywhere">{title}</h2>
      {file ? (
        <>
          <p className="wrap-anywhere">{documents.file(file.name, file.pages)}</p>
          <p className="text-sm wrap-anywhere">
            {documents.fingerprint}: {file.hash}
          </p>
        </>
      ) : (
        <SectionsText sections={sections} />
      )}
    </Card>
  );
}
