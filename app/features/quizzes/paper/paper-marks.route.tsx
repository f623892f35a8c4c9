import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, FileField } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { RichLine } from "#app/ui/rich-text.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, readForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { readUpload } from "#app/web/upload.server.ts";
import { addScan } from "./add-scan.server.ts";
import { paperMarksForm, paperScanForm } from "./paper-marks.form.ts";
import { viewPaperMarks } from "./paper-marks.view.server.ts";
import { ScanBeside } from "./scan-beside.tsx";
import { typeInMarks } from "./type-in-marks.server.ts";

export const loader = guarded(
  "attempt.on-paper",
  subjectOfAttempt,
  async ({ params, actor, subject, now, language, words }) => {
    const view = await viewPaperMarks(actor, subject, params.attemptId, now, language, words);
    if (!view) throw new Response(null, { status: 404 });
    return json(view);
  },
);

export const action = guarded(
  "attempt.on-paper",
  subjectOfAttempt,
  async ({ request, params, actor, now }) => {
    const { attemptId } = params;
    const form = await readForm(request);
    const typed = Object.fromEntries(
      [...form].filter(([name, value]) => name !== "scan" && typeof value === "string"),
    );
    const upload = await readUpload(request, "scan");
    if (form.get("go") === "scan") {
      const asked = await parseForm(request, paperScanForm);
      if (!asked.ok) return asked.response;
      if (!upload.ok || !upload.file)
        return invalid("scan", upload.ok ? "paper-scan-missing" : upload.code, typed);
      const added = await addScan(actor, { attemptId, scan: upload.file }, now);
      if (!added.ok && added.code === "files-full") return invalid("scan", added.code, typed);
      if (!added.ok) throw new Response(null, { status: 404 });
      return json({ errors: {}, values: typed, refusal: null });
    }
    const parsed = await parseForm(request, paperMarksForm);
    if (!parsed.ok) return parsed.response;
    if (!upload.ok) return invalid("scan", upload.code, typed);
    const done = await typeInMarks(actor, { attemptId, ...parsed.value, scan: upload.file }, now);
    if (done.ok)
      return redirectWithFlash(paths.gradeAttempt(attemptId), { tone: "success", code: "marks-saved" });
    if (done.code === "invalid") return json({ errors: done.errors, values: typed, refusal: null }, 422);
    throw new Response(null, { status: 404 });
  },
);

export const meta = titled;

export default function PaperMarks() {
  const { attemptId, title, labels, scan, questions, levels, markedOn, today, other } =
    useLoaderData<typeof loader>();
  const { errors, values } = useProblem();
  return (
    <Page
      title={title}
      lead={labels.lead}
      wide
      back={{ to: paths.attemptResult(attemptId), label: labels.back }}
    >
      <ProblemSummary />
      {other ? (
        <p>
          <Link to={other.to} className="link">
            {other.label}
          </Link>
        </p>
      ) : null}
      <div className="grid gap-8 lg:grid-cols-2">
        <Form method="post" encType="multipart/form-data" className="space-y-8">
          <div className="space-y-3">
            <FileField
              name="scan"
              label={labels.field}
              hint={labels.hint}
              accept="image/jpeg,image/png,image/webp,application/pdf"
              error={errors["scan"]}
            />
            <Button tone="plain" name="go" value="scan" formNoValidate>
              {labels.add}
            </Button>
          </div>
          <Field
            type="date"
            name="markedOn"
            label={labels.on}
            max={today}
            defaultValue={values["markedOn"] ?? markedOn}
            error={errors["markedOn"]}
            required
          />
          {questions.map(({ key, number, prompt, legend, bp }) => (
            <section
              key={key}
              aria-labelledby={`question-${key}`}
              className="space-y-3 border-t border-base-300 pt-5"
            >
              <h2 id={`question-${key}`} className="text-lg">
                {number}. <RichLine text={prompt} />
              </h2>
              <ChoiceGroup
                type="radio"
                name={`mark-${key}`}
                legend={legend}
                options={levels}
                defaultValue={values[`mark-${key}`] ?? (bp === null ? undefined : String(bp))}
                error={errors[`mark-${key}`]}
                required
                columns
              />
            </section>
          ))}
          <div className="space-y-2">
            <Button wide name="go" value="keep">
              {labels.keep}
            </Button>
            <p>{labels.keepHint}</p>
          </div>
        </Form>
        <ScanBeside scan={scan} labels={labels} />
      </div>
    </Page>
  );
}
