import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field, FileField, HiddenFields, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { evidenceWords } from "#app/strings/areas/evidence.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { readUpload } from "#app/web/upload.server.ts";
import { recognise } from "./recognise.server.ts";
import { recognitionForm } from "./recognition.form.ts";
import { viewRecognisable } from "./recognisable.view.server.ts";

const ofDay = ["in-the-future", "not-before-enrolment"];

export const loader = guarded(
  "requirement.recognise",
  subjectOfEnrollment,
  async ({ params, language, words, now, mustProve }) => {
    const view = await viewRecognisable({ enrollmentId: params.id, language, words, now });
    if (!view) throw new Response(null, { status: 404 });
    return json({ title: words.evidence.recognise, view, requestId: newId(), mustProve });
  },
);

export const action = guarded(
  "requirement.recognise",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const id = params.id;
    const parsed = await parseForm(request, recognitionForm);
    if (!parsed.ok) return parsed.response;
    const { typed, ...input } = parsed.value;
    const upload = await readUpload(request, "file");
    if (!upload.ok) return invalid("file", upload.code, typed);
    const done = await recognise(actor, { enrollmentId: id, ...input, file: upload.file }, now);
    if (!done.ok && done.key)
      return invalid(`${ofDay.includes(done.code) ? "on" : "where"}-${done.key}`, done.code, typed);
    if (!done.ok)
      return done.code === "scan-missing" || done.code === "files-full"
        ? invalid("file", done.code, typed)
        : refused(done.code, typed);
    return redirectWithFlash(paths.enrollment(id), {
      tone: "success",
      code: "recognised",
      parts: { n: String(done.count), name: done.traineeName },
    });
  },
);

export const meta = titled;

export default function Recognition() {
  const { view, requestId, mustProve } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const evidence = useWords(evidenceWords);
  const { errors, values } = useProblem();
  const sources = Object.entries(evidence.sources).map(([value, label]) => ({ value, label }));
  return (
    <Page
      title={evidence.recognise}
      lead={evidence.recogniseLead(view.name, view.stage)}
      back={{ to: paths.enrollment(view.id), label: view.name }}
    >
      <ProblemSummary />
      {view.earlier > 0 ? (
        <p>
          <ButtonLink to={paths.carryOver(view.id)}>{evidence.carryOver}</ButtonLink>
        </p>
      ) : null}
      {view.open.length === 0 ? (
        <p>{evidence.nothingOpen}</p>
      ) : (
        <Form method="post" encType="multipart/form-data" className="space-y-5">
          <HiddenFields fields={{ requestId }} />
          <ChoiceGroup
            type="radio"
            name="source"
            legend={evidence.source}
            options={sources}
            defaultValue={values["source"] ?? "recognised"}
            error={errors["source"]}
          />
          <fieldset id="keys" tabIndex={-1} className="space-y-2">
            <legend className="font-semibold">{evidence.which}</legend>
            <p>{evidence.whichHint}</p>
            {view.open.map(({ key, title, paperAt }) => (
              <Disclosure
                key={key}
                summary={title}
                open={Boolean(values[`where-${key}`] || errors[`where-${key}`] || errors[`on-${key}`])}
              >
                <div className="space-y-4">
                  {paperAt ? (
                    <p>
                      <Link className="link" to={paperAt}>
                        {evidence.paperCopy}
                      </Link>
                    </p>
                  ) : null}
                  <TextArea
                    name={`where-${key}`}
                    rows={2}
                    label={evidence.where}
                    hint={evidence.whereHint}
                    defaultValue={values[`where-${key}`]}
                    error={errors[`where-${key}`]}
                  />
                  <Field
                    name={`on-${key}`}
                    type="date"
                    max={view.today}
                    label={evidence.occurredOn}
                    defaultValue={values[`on-${key}`]}
                    error={errors[`on-${key}`]}
                  />
                </div>
              </Disclosure>
            ))}
          </fieldset>
          <FileField
            name="file"
            label={evidence.scan}
            hint={evidence.scanHint}
            accept="image/jpeg,image/png,image/webp,application/pdf"
            optionalLabel={common.optional}
            error={errors["file"]}
          />
          <ProofField asks={mustProve} />
          <Button wide>{evidence.recogniseDo}</Button>
        </Form>
      )}
      {view.shut.length > 0 ? (
        <Section title={evidence.notRecognised}>
          <ul className="space-y-2">
            {view.shut.map(({ key, title, why }) => (
              <li key={key}>
                <b>{title}</b>: {why}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}
