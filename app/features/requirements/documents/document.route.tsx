import { Checkbox } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { isSigningToken, signingToken } from "#app/web/signing.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findCurrentDocument } from "#db/queries/documents.ts";
import { findRequirement } from "#db/queries/requirement-page.ts";
import { signDocumentForm } from "./sign-document.form.ts";
import { signDocument } from "./sign-document.server.ts";

export const loader = guarded(
  "requirement.read",
  subjectOfEnrollment,
  async ({ params, actor, subject, language, now }) => {
    const { id, key } = params;
    const found = await findRequirement(read(), id, key, now);
    if (found?.standing.requirement.kind !== "document") throw new Response(null, { status: 404 });
    const version = await findCurrentDocument(read(), found.standing.requirement.document);
    if (!version) throw new Response(null, { status: 404 });
    const { progress } = found.standing;
    return json({
      title: inLanguage(version.content.title, language),
      body: inLanguage(version.content.body, language),
      number: version.number,
      publishedAt: version.publishedAt,
      contentHash: version.hash,
      name: found.traineeName,
      nonce: signingToken(actor, [subject.traineeId, key, version.hash]),
      signedAt: progress.state === "met" ? progress.since : null,
      maySign:
        progress.owner === "trainee" && actor.id === subject.traineeId && found.journey.state === "active",
    });
  },
);

export const action = guarded(
  "document.sign",
  subjectOfEnrollment,
  async ({ request, params, actor, subject, now, language }) => {
    const { id, key } = params;
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
  const { title, body, number, publishedAt, contentHash, nonce, signedAt, maySign, name } =
    useLoaderData<typeof loader>();
  const { documents, common } = useWords();
  return (
    <>
      <ProblemSummary />
      <Card>
        <p>{documents.version(number, common.moment(publishedAt))}</p>
        <h2 className="mb-3 mt-1 text-xl">{title}</h2>
        <Prose text={body} />
      </Card>
      {signedAt ? <p className="font-semibold">{documents.signedBy(name, common.moment(signedAt))}</p> : null}
      {maySign ? (
        <Form method="post" className="space-y-3">
          <HiddenFields fields={{ contentHash, nonce }} />
          <Checkbox name="agreed" label={documents.agree(name)} />
          <Button wide>{documents.sign}</Button>
        </Form>
      ) : null}
    </>
  );
}
