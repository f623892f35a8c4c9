import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup, Field, FileField, HiddenFields, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { evidenceWords } from "#app/strings/areas/evidence.ts";
import { useStrings, useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { readUpload } from "#app/web/upload.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import { recognise } from "./recognise.server.ts";
import { recognitionForm } from "./recognition.form.ts";

const fieldOf: Record<string, string> = { "not-a-reason": "where", "scan-missing": "file", "in-the-future": "occurredOn", "nothing-chosen": "keys" };

export const loader = guarded("requirement.recognise", subjectOfEnrollment, async ({ params, language, words, now }) => {
  const id = params["id"] ?? "";
  const clock = await findClock(read(), now);
  const found = await findJourney(read(), id, clock);
  if (!found) throw new Response(null, { status: 404 });
  const open = found.journey.current.requirements.filter(({ progress }) => progress.state !== "met");
  return json({
    title: words.evidence.recognise, id, name: found.traineeName, today: clock.today, requestId: newId(), stage: found.journey.current.number,
    options: open.map(({ requirement }) => ({ value: requirement.key, label: inLanguage(requirement.title, language) })),
  });
});

export const action = guarded("requirement.recognise", subjectOfEnrollment, async ({ request, params, actor, now }) => {
  const id = params["id"] ?? "";
  const parsed = await parseForm(request, recognitionForm);
  if (!parsed.ok) return parsed.response;
  const { source, occurredOn, where } = parsed.value;
  const typed = { source, occurredOn, where };
  const upload = await readUpload(request, "file");
  if (!upload.ok) return invalid("file", upload.code, typed);
  const done = await recognise(actor, { enrollmentId: id, ...parsed.value, file: upload.file }, now);
  if (!done.ok) return fieldOf[done.code] ? invalid(fieldOf[done.code] ?? "", done.code, typed) : refused(done.code, typed);
  return redirectWithFlash(paths.enrollment(id), { tone: "success", code: "recognised", parts: { n: String(done.count), name: done.traineeName } });
});

export const meta = titled;

export default function Recognition() {
  const { id, name, today, requestId, options, stage } = useLoaderData<typeof loader>();
  const { common } = useStrings();
  const evidence = useWords(evidenceWords);
  const { errors, values } = useProblem();
  const sources = Object.entries(evidence.sources).map(([value, label]) => ({ value, label }));
  return (
    <Page title={evidence.recognise} lead={evidence.recogniseLead(name, stage)} back={{ to: paths.enrollment(id), label: name }}>
      <ProblemSummary />
      {options.length === 0 ? <p>{evidence.nothingOpen}</p> : (
        <Form method="post" encType="multipart/form-data" className="space-y-5">
          <HiddenFields fields={{ requestId }} />
          <ChoiceGroup type="checkbox" name="keys" legend={evidence.which} options={options} error={errors["keys"]} />
          <ChoiceGroup type="radio" name="source" legend={evidence.source} options={sources} defaultValue={values["source"] ?? "recognised"} error={errors["source"]} />
          <Field name="occurredOn" type="date" max={today} label={evidence.occurredOn} defaultValue={values["occurredOn"] ?? today} error={errors["occurredOn"]} required />
          <TextArea name="where" label={evidence.where} hint={evidence.whereHint} defaultValue={values["where"]} error={errors["where"]} required />
          <FileField name="file" label={evidence.scan} hint={evidence.scanHint} accept="image/jpeg,image/png,image/webp,application/pdf" optionalLabel={common.optional} error={errors["file"]} />
          <Button wide>{evidence.recogniseDo}</Button>
        </Form>
      )}
    </Page>
  );
}
