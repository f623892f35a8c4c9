import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { viewSignedCopy } from "./signed-copy.view.server.ts";
import { VersionShown } from "./version-shown.tsx";

export const loader = guarded(
  "requirement.read",
  subjectOfEnrollment,
  async ({ params: { id, key, evidenceId }, language, words }) =>
    json(await viewSignedCopy({ id, key, evidenceId, language, words })),
);

export const meta = titled;

export default function SignedCopy() {
  const { title, id, key, evidenceId, version, name, at, paper } = useLoaderData<typeof loader>();
  const { documents, common } = useWords();
  return (
    <Page title={title} back={{ to: paths.document(id, key), label: version.title }}>
      {paper?.scan ? <Scan id={id} scan={paper.scan} /> : null}
      <VersionShown version={version} />
      {version.file ? (
        <p className="no-print">
          <ButtonLink to={paths.documentFileOf(id, key, evidenceId)} newTab>
            {documents.open}
          </ButtonLink>
        </p>
      ) : null}
      <div className="break-inside-avoid space-y-1">
        <p className="font-semibold">
          {paper
            ? documents.signedOnPaper(name, common.day(paper.signedOn))
            : documents.signedBy(name, common.moment(at))}
        </p>
        {paper ? <p>{documents.keptBy(paper.by, common.moment(at))}</p> : null}
        <p className="text-sm wrap-anywhere">
          {documents.version(version.number, common.moment(version.publishedAt))}. {documents.fingerprint}:{" "}
          {version.contentHash}
        </p>
      </div>
    </Page>
  );
}

type Kept = { id: string; name: string; type: string };

/** What was signed on paper: a picture in its place, a PDF to open. */
function Scan({ id, scan }: { id: string; scan: Kept }) {
  const { documents } = useWords();
  const to = paths.file(id, scan.id);
  return (
    <div className="no-print space-y-2">
      {scan.type.startsWith("image/") ? (
        <img
          src={to}
          alt={documents.scan}
          className="max-h-[70vh] max-w-full rounded-field border border-base-300 object-contain"
        />
      ) : null}
      <p>
        <a href={to} className="link" download>
          {documents.openScan(scan.name)}
        </a>
      </p>
    </div>
  );
}
