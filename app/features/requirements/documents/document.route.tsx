import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { inLanguage } from "#app/domain/localized.ts";
import { openingOf } from "#app/domain/openings.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { isSigningToken, signingToken } from "#app/web/signing.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { copiesOf, documentOf, viewVersion } from "./document.view.server.ts";
import { signDocumentForm } from "./sign-document.form.ts";
import { signDocument } from "./sign-document.server.ts";
import { VersionShown } from "./version-shown.tsx";

export const loader = guarded(
  "requirement.read",
  subjectOfEnrollment,
  async ({ params: { id, key }, actor, subject, language, now }) => {
    const { found, version } = await documentOf(id, key, now);
    const { progress } = found.standing;
    return json({
      title: inLanguage(version.content.title, language),
      id,
      key,
      version: await viewVersion(version, language),
      contentHash: version.hash,
      name: found.traineeName,
      requestId: newId(),
      nonce: signingToken(actor, [subject.traineeId, key, version.hash]),
      signedAt: progress.state === "met" && !progress.recognition ? progress.since : null,
      isMet: progress.state === "met",
      copies: copiesOf(key, found.facts),
      isSample: version.number <= (version.sampleNumber ?? 0),
      isAgain: progress.reason === "new-version",
      isOpened: found.facts.evidence.some(
        (row) => row.requirementKey === key && row.act === "opened" && row.contentHash === version.hash,
      ),
      mayAttach:
        openingOf(found.journey, key, "recognise").ok && can(actor, "requirement.recognise", subject),
      maySign:
        progress.owner === "trainee" && actor.id === subject.traineeId && found.journey.state === "active",
    });
  },
);

export const action = guarded(
  "document.sign",
  subjectOfEnrollment,
  async ({ request, params: { id, key }, actor, subject, now, language }) => {
    const parsed = await parseForm(request, signDocumentForm);
    if (!parsed.ok) return parsed.response;
    const { contentHash, nonce } = parsed.value;
    if (!isSigningToken(actor, [subject.traineeId, key, contentHash], nonce)) return refused("changed");
    const done = await signDocument(actor, { enrollmentId: id, key, contentHash, nonce }, now);
    if (!done.ok) return refused(done.code);
    return redirectWithFlash(paths.today, {
      tone: "success",
      code: "document-signed",
      parts: { title: inLanguage(done.title, language) },
    });
  },
);

export const meta = titled;

export default function Document() {
  const view = useLoaderData<typeof loader>();
  const { id, key, version, contentHash, nonce, signedAt, maySign, mayAttach, name } = view;
  const { documents, common } = useWords();
  return (
    <>
      <ProblemSummary />
      {view.isAgain && maySign ? <Notice tone="info" title={documents.newVersion} /> : null}
      {mayAttach && !view.isSample ? (
        <p className="no-print">
          <ButtonLink to={paths.paperCopy(id, key)}>{documents.onPaper}</ButtonLink>
        </p>
      ) : null}
      {view.isMet ? <Copies view={view} /> : null}
      <VersionShown version={version} isSample={view.isSample} />
      {view.isMet || view.isSample ? null : (
        <p className="hidden break-inside-avoid print:block">{documents.signHere(name)}</p>
      )}
      {version.file ? <OpenPdf view={view} /> : null}
      {signedAt ? <p className="font-semibold">{documents.signedBy(name, common.moment(signedAt))}</p> : null}
      {maySign ? (
        <Form method="post" className="space-y-3">
          <HiddenFields fields={{ contentHash, nonce }} />
          <Checkbox name="agreed" label={documents.agree(name)} />
          <Button wide>{documents.sign}</Button>
        </Form>
      ) : null}
      {view.isMet ? null : <Copies view={view} />}
    </>
  );
}

type View = ReturnType<typeof useLoaderData<typeof loader>>;

/** The file in a tab of its own: for the trainee by a press that is recorded, for others by a link. */
function OpenPdf({ view: { id, key, isOpened, maySign, requestId } }: { view: View }) {
  const { documents } = useWords();
  if (!maySign)
    return (
      <p>
        <ButtonLink to={paths.documentFile(id, key)} newTab>
          {documents.open}
        </ButtonLink>
      </p>
    );
  return (
    <Form
      method="post"
      action={paths.documentOpening(id, key)}
      target="_blank"
      reloadDocument
      className="space-y-2"
    >
      <HiddenFields fields={{ requestId }} />
      <p>{isOpened ? documents.opened : documents.openHint}</p>
      <Button tone={isOpened ? "plain" : "primary"}>{documents.open}</Button>
    </Form>
  );
}

/** Everything that was signed, each as a copy of its own. */
function Copies({ view: { id, key, copies } }: { view: View }) {
  const { documents, common } = useWords();
  if (copies.length === 0) return null;
  return (
    <section className="no-print">
      <h2 className="mb-2 text-lg">{documents.ownCopies}</h2>
      <ul className="space-y-1">
        {copies.map((copy) => (
          <li key={copy.id}>
            <Link className="link" to={paths.signedCopy(id, key, copy.id)}>
              {copy.onPaper
                ? documents.paperCopy(common.day(copy.onPaper))
                : `${documents.copy}: ${common.moment(copy.at)}`}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
