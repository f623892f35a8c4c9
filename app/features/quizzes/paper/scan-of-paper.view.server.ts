import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findFile } from "#db/queries/files.ts";
import type { PaperAttempt } from "#db/queries/paper-attempts.ts";
import type { Scan } from "./scan-beside.tsx";

/** Where the scan of a paper is opened, null before there is one, and the words around it. */
export async function viewScanOfPaper(
  { traineeId, scanFileId }: PaperAttempt,
  enrollmentId: string,
  name: string,
  { paper: { scan: words } }: ServerStrings,
) {
  const file = scanFileId ? await findFile(read(), traineeId, scanFileId) : undefined;
  const scan: Scan = file
    ? { to: paths.file(enrollmentId, file.id), isImage: file.type.startsWith("image/") }
    : null;
  return {
    scan,
    labels: {
      scan: words.title,
      field: file ? words.change : words.field,
      hint: words.hint,
      missing: words.missing,
      open: words.open,
      download: words.download,
      pdf: words.pdf,
      alt: words.alt(name),
    },
  };
}
