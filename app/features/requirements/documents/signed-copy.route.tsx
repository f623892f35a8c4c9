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
  const { title, id, key, evidenceId, version, name, at } = useLoaderData<typeof loader>();
  const { documents, common } = useWords();
  return (
    <Page title={title} back={{ to: paths.document(id, key), label: version.title }}>
      <VersionShown version={version} />
      {version.file ? (
        <p className="no-print">
          <ButtonLink to={paths.documentFileOf(id, key, evidenceId)} newTab>
            {documents.open}
          </ButtonLink>
        </p>
      ) : null}
      <div className="break-inside-avoid space-y-1">
        <p className="font-semibold">{documents.signedBy(name, common.moment(at))}</p>
        <p className="text-sm wrap-anywhere">
          {documents.version(version.number, common.moment(version.publishedAt))}. {documents.fingerprint}:{" "}
          {version.contentHash}
        </p>
      </div>
    </Page>
  );
}
