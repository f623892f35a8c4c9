import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { FileField } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, readForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { readUpload } from "#app/web/upload.server.ts";
import { AnswerField } from "#app/features/quizzes/shared/answer-field.tsx";
import { paperAnswersForm } from "./paper-answers.form.ts";
import { viewPaperAnswers } from "./paper-answers.view.server.ts";
import { ScanBeside } from "./scan-beside.tsx";
import { typeInAnswers } from "./type-in-answers.server.ts";

export const loader = guarded(
  "attempt.on-paper",
  subjectOfAttempt,
  async ({ params, actor, subject, language, words }) => {
    const view = await viewPaperAnswers(actor, subject, params.attemptId, language, words);
    if (!view) throw new Response(null, { status: 404 });
    return json(view);
  },
);

export const action = guarded(
  "attempt.on-paper",
  subjectOfAttempt,
  async ({ request, params, actor, now }) => {
    const { attemptId } = params;
    const parsed = await parseForm(request, paperAnswersForm);
    if (!parsed.ok) return parsed.response;
    const typed = Object.fromEntries(
      [...(await readForm(request))].filter(([name, value]) => name !== "scan" && typeof value === "string"),
    );
    const upload = await readUpload(request, "scan");
    if (!upload.ok) return invalid("scan", upload.code, typed);
    const done = await typeInAnswers(actor, { attemptId, ...parsed.value, scan: upload.file }, now);
    if (done.ok)
      return redirectWithFlash(
        done.isHandedIn ? paths.attemptResult(attemptId) : paths.paperAnswers(attemptId),
        { tone: "success", code: "saved" },
      );
    if (done.code === "invalid") return json({ errors: done.errors, values: typed, refusal: null }, 422);
    throw new Response(null, { status: 404 });
  },
);

export const meta = titled;

export default function PaperAnswers() {
  const { attemptId, title, labels, scan, questions, other } = useLoaderData<typeof loader>();
  const { errors } = useProblem();
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
          <FileField
            name="scan"
            label={labels.field}
            hint={labels.hint}
            accept="image/jpeg,image/png,image/webp,application/pdf"
            error={errors["scan"]}
          />
          {questions.map((question) => (
            <div key={question.key} className="border-t border-base-300 pt-5">
              <p className="font-semibold">{question.number}.</p>
              <AnswerField question={question} showsOwn name={`answer-${question.key}`} />
            </div>
          ))}
          <div className="space-y-2">
            <Button tone="plain" name="go" value="save" wide>
              {labels.save}
            </Button>
            <p>{labels.saveHint}</p>
          </div>
          <div className="space-y-2">
            <Button name="go" value="hand-in" wide>
              {labels.handIn}
            </Button>
            <p>{labels.handInHint}</p>
          </div>
        </Form>
        <ScanBeside scan={scan} labels={labels} />
      </div>
    </Page>
  );
}
