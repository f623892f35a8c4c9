import { json } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { knowledgeVerdicts } from "#app/domain/knowledge-check.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ChoiceGroup, TextArea } from "#app/ui/field.tsx";
import { Page } from "#app/ui/page.tsx";
import { RichLine, RichText } from "#app/ui/rich-text.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useStrings } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { checkForm } from "./check.form.ts";
import { viewCheck } from "./check.view.server.ts";
import { recordCheck } from "./record-check.server.ts";

export const loader = guarded("knowledge.check", async ({ params, actor, language, words }) => {
  const view = await viewCheck(actor, params["checkId"] ?? "", language, words);
  if (!view) throw new Response(null, { status: 404 });
  return json(view);
});

export const action = guarded("knowledge.check", async ({ request, params, actor, now }) => {
  const { checkId = "" } = params;
  const parsed = await parseForm(request, checkForm);
  if (!parsed.ok) return parsed.response;
  const done = await recordCheck(actor, { checkId, ...parsed.value }, now);
  if (!done.ok) return refused(done.code, Object.fromEntries(await readForm(request)));
  return redirectWithFlash(paths.checks, { tone: "success", code: "check-recorded", parts: { name: done.traineeName } });
});

export const meta = titled;

export default function Check() {
  const { title, lead, labels, verdicts, questions, mayRecord, note } = useLoaderData<typeof loader>();
  const { common } = useStrings();
  const { values, errors } = useProblem();
  return (
    <Page title={title} lead={lead} back={{ to: paths.checks, label: labels.back }}>
      <ProblemSummary />
      <Form method="post" className="space-y-8">
        {questions.map(({ key, prompt, model, attemptId, verdict }) => (
          <section key={key} className="space-y-3 border-t border-base-300 pt-5" aria-labelledby={`q-${key}`}>
            <h2 id={`q-${key}`} className="text-lg"><RichLine text={prompt} /></h2>
            {model ? <Disclosure summary={labels.model}><RichText text={model} /></Disclosure> : null}
            <p><Link className="link" to={paths.attemptResult(attemptId)}>{labels.before}</Link></p>
            {mayRecord ? (
              <ChoiceGroup type="radio" name={`verdict-${key}`} legend={labels.verdict} columns defaultValue={values[`verdict-${key}`]} options={knowledgeVerdicts.map((one) => ({ value: one, label: verdicts[one] ?? one }))} />
            ) : <p className="font-semibold">{verdict ? verdicts[verdict] : labels.none}</p>}
          </section>
        ))}
        {mayRecord ? (
          <>
            <TextArea name="note" label={labels.note} optionalLabel={common.optional} error={errors["note"]} defaultValue={values["note"]} rows={3} />
            <Button wide>{labels.record}</Button>
          </>
        ) : note ? <p className="whitespace-pre-line">{note}</p> : null}
      </Form>
    </Page>
  );
}
