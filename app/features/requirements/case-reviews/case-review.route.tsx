import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { ProgressBar } from "#app/ui/progress.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { writeCaseForm } from "./case.form.ts";
import { viewCaseReview } from "./case-review.view.server.ts";
import { CaseList } from "./case-list.tsx";
import { writeCase } from "./write-case.server.ts";

export const loader = guarded("requirement.read", subjectOfEnrollment, async (granted) => {
  const view = await viewCaseReview(granted);
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: view.title, view, requestId: newId() });
});

export const action = guarded(
  "case.write",
  subjectOfEnrollment,
  async ({ request, params, actor, now, language }) => {
    const { id, key } = params;
    const parsed = await parseForm(request, writeCaseForm);
    if (!parsed.ok) return parsed.response;
    const done = await writeCase(actor, { enrollmentId: id, key, ...parsed.value }, now);
    if (!done.ok) return refused(done.code, parsed.value);
    const back = paths.requirement("case-review", id, key);
    return redirectWithFlash(back, {
      tone: "success",
      code: "case-written",
      parts: { title: inLanguage(done.title, language) },
      undo: { action: paths.evidenceStrike(id, done.evidenceId), fields: { returnTo: back } },
    });
  },
);

export const meta = titled;

export default function CaseReview() {
  const { view, requestId } = useLoaderData<typeof loader>();
  const { caseReviews: words, activities } = useWords();
  const { errors, values } = useProblem();
  return (
    <>
      <ProblemSummary />
      <ProgressBar
        label={activities.reached(view.figures.done, view.figures.of)}
        value={view.figures.done}
        max={view.figures.of}
      />
      <CaseList view={view} />
      {view.mayWrite ? (
        <section className="space-y-4">
          <h2 className="text-xl">{words.write}</h2>
          <Form method="post" className="space-y-5" key={requestId}>
            <HiddenFields fields={{ requestId }} />
            {(["situation", "options", "decision", "learnt"] as const).map((name) => (
              <TextArea
                key={name}
                name={name}
                label={words[name]}
                hint={name === "situation" ? words.situationHint : undefined}
                error={errors[name]}
                defaultValue={values[name]}
                required
              />
            ))}
            <Button wide>{words.record}</Button>
          </Form>
        </section>
      ) : null}
    </>
  );
}
