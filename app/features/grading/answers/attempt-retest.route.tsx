import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { RichLine, RichText, SaidText } from "#app/ui/rich-text.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { gradingWords } from "#app/strings/areas/grading.ts";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { retestForm } from "./retest.form.ts";
import { viewRetest } from "./attempt-retest.view.server.ts";
import { retestAttempt } from "./retest-attempt.server.ts";

export const loader = guarded(
  "attempt.grade",
  subjectOfAttempt,
  async ({ params, actor, subject, language, words }) => {
    const view = await viewRetest(actor, subject, params.attemptId, language, words);
    if (!view) throw new Response(null, { status: 404 });
    return json(view);
  },
);

export const action = guarded(
  "attempt.grade",
  subjectOfAttempt,
  async ({ request, params, actor, now, words }) => {
    const { attemptId } = params;
    const parsed = await parseForm(request, retestForm);
    if (!parsed.ok) return parsed.response;
    const done = await retestAttempt(actor, { attemptId, ...parsed.value }, now);
    const typed = Object.fromEntries(await readForm(request));
    if (!done.ok)
      return done.code === "not-a-reason" ? invalid("note", done.code, typed) : refused(done.code, typed);
    return redirectWithFlash(paths.attemptResult(attemptId), {
      tone: "success",
      code: "retested",
      parts: { name: done.traineeName, score: words.common.percent(done.scoreBp) },
    });
  },
);

export const meta = titled;

const steps = [0, 3333, 6667, 10_000];

export default function Retest() {
  const { attemptId, title, lead, missed, isGraded } = useLoaderData<typeof loader>();
  const quizzes = useWords(quizzesWords);
  const words = useWords(gradingWords);
  const { errors, values } = useProblem();
  return (
    <Page title={title} lead={lead} back={{ to: paths.attemptResult(attemptId), label: quizzes.seeResult }}>
      <ProblemSummary />
      {missed.length === 0 || !isGraded ? (
        <p>{isGraded ? words.nothingMissed : words.markFirst}</p>
      ) : (
        <Form method="post" className="space-y-8">
          {missed.map(({ key, prompt, given, right, model }) => (
            <section
              key={key}
              className="space-y-3 border-t border-base-300 pt-5"
              aria-labelledby={`q-${key}`}
            >
              <h2 id={`q-${key}`} className="text-lg">
                <RichLine text={prompt} />
              </h2>
              <DefinitionList
                items={[
                  { term: quizzes.given, children: <SaidText text={given} /> },
                  ...(right ? [{ term: quizzes.right, children: <SaidText text={right} /> }] : []),
                  ...(model ? [{ term: quizzes.model, children: <RichText text={model} /> }] : []),
                ]}
              />
              <ChoiceGroup
                type="radio"
                name={`verdict-${key}`}
                legend={words.saidAloud}
                columns
                defaultValue={values[`verdict-${key}`] ?? ""}
                options={[
                  { value: "", label: words.notAsked },
                  ...steps.map((bp) => ({ value: String(bp), label: words.levels[bp] ?? "" })),
                ]}
              />
            </section>
          ))}
          <TextArea
            name="note"
            label={words.retestNote}
            hint={words.retestNoteHint}
            error={errors["note"]}
            defaultValue={values["note"]}
            rows={3}
          />
          <Button wide>{words.retestSave}</Button>
        </Form>
      )}
    </Page>
  );
}
