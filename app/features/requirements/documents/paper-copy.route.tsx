import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, FileField, HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { readUpload } from "#app/web/upload.server.ts";
import { paperCopyForm } from "./paper-copy.form.ts";
import { viewPaperCopy } from "./paper-copy.view.server.ts";
import { recordPaperCopy } from "./record-paper-copy.server.ts";

export const loader = guarded(
  "requirement.recognise",
  subjectOfEnrollment,
  async ({ params: { id, key }, language, words, now, mustProve }) =>
    json({ ...(await viewPaperCopy({ id, key, language, words, now })), requestId: newId(), mustProve }),
);

export const action = guarded(
  "requirement.recognise",
  subjectOfEnrollment,
  async ({ request, params: { id, key }, actor, now, language }) => {
    const parsed = await parseForm(request, paperCopyForm);
    if (!parsed.ok) return parsed.response;
    const { version: number, signedOn, requestId } = parsed.value;
    const sent = await readUpload(request, "scan");
    if (!sent.ok) return invalid("scan", sent.code, parsed.value);
    const asked = { enrollmentId: id, key, number, signedOn, scan: sent.file, requestId };
    const done = await recordPaperCopy(actor, asked, now);
    if (!done.ok)
      return "field" in done
        ? invalid(done.field, done.code, parsed.value)
        : refused(done.code, parsed.value);
    const parts = { title: inLanguage(done.title, language), name: done.traineeName };
    return redirectWithFlash(paths.document(id, key), { tone: "success", code: "paper-copy-kept", parts });
  },
);

export const meta = titled;

export default function PaperCopy() {
  const { title, lead, back, id, key, today, versions, requestId, mustProve } =
    useLoaderData<typeof loader>();
  const { documents } = useWords();
  const { errors, values } = useProblem();
  return (
    <Page title={title} lead={lead} back={{ to: paths.document(id, key), label: back }}>
      <ProblemSummary />
      {versions.length === 0 ? (
        <p>{documents.nothingToSign}</p>
      ) : (
        <Form method="post" encType="multipart/form-data" className="space-y-5">
          <HiddenFields fields={{ requestId }} />
          <FileField
            name="scan"
            label={documents.scan}
            hint={documents.scanHint}
            accept="image/jpeg,image/png,image/webp,application/pdf"
            error={errors["scan"]}
            required
          />
          <Select
            name="version"
            label={documents.whichVersion}
            options={versions}
            error={errors["version"]}
            defaultValue={values["version"]}
          />
          <Field
            name="signedOn"
            type="date"
            max={today}
            label={documents.signedOn}
            error={errors["signedOn"]}
            defaultValue={values["signedOn"]}
            required
          />
          <ProofField asks={mustProve} />
          <Button wide>{documents.keepCopy}</Button>
        </Form>
      )}
    </Page>
  );
}
