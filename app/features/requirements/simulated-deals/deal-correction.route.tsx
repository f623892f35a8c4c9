import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { simulatedDealsWords } from "#app/strings/areas/simulated-deals.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { correctDeal } from "./correct-deal.server.ts";
import { correctDealForm } from "./deal.form.ts";
import { viewDeal } from "./deal.view.server.ts";

export const loader = guarded("record.correct", subjectOfEnrollment, async (granted) => {
  const view = await viewDeal(granted);
  const found = view?.attempts.find(({ id, isStruck }) => id === granted.params.dealAttemptId && !isStruck);
  if (!view || !found) throw new Response(null, { status: 404 });
  return json({ title: granted.words.simulatedDeals.correct, view, tried: found, nonce: newId() });
});

export const action = guarded("record.correct", subjectOfEnrollment, async (granted) => {
  const { request, params, actor, now, words } = granted;
  const { id, key, dealAttemptId } = params;
  const view = await viewDeal(granted);
  const tried = view?.attempts.find((row) => row.id === dealAttemptId);
  if (!view || !tried) throw new Response(null, { status: 404 });
  const parsed = await parseForm(request, correctDealForm(Object.keys(tried.marks)));
  if (!parsed.ok) return parsed.response;
  const { grades, reason, nonce, typed } = parsed.value;
  const done = await correctDeal(actor, { enrollmentId: id, dealAttemptId, grades, reason, nonce }, now);
  if (!done.ok)
    return done.code === "not-a-reason"
      ? invalid("reason", done.code, { reason, ...typed })
      : refused(done.code, { reason, ...typed });
  const parts = { name: done.traineeName, score: words.common.percent(done.scoreBp) };
  return redirectWithFlash(paths.requirement("simulated-deal", id, key), {
    tone: "success",
    code: done.isPassed ? "deal-passed" : "deal-not-passed",
    parts,
  });
});

export const meta = titled;

export default function CorrectDeal() {
  const { view, tried, nonce } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const words = useWords(simulatedDealsWords);
  const { errors, values } = useProblem();
  const grades = words.grades.map((label, grade) => ({ value: String(grade), label }));
  return (
    <Page
      title={words.correct}
      lead={words.correctLead}
      back={{ to: paths.requirement("simulated-deal", view.id, view.key), label: view.title }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-6">
        <HiddenFields fields={{ nonce }} />
        {view.criteria
          .filter(({ key }) => tried.marks[key] !== undefined)
          .map(({ key, label }) => (
            <ChoiceGroup
              key={key}
              type="radio"
              name={`grade-${key}`}
              legend={label}
              options={grades}
              defaultValue={values[`grade-${key}`] ?? String(tried.marks[key])}
              error={errors[`grade-${key}`]}
              columns
            />
          ))}
        <TextArea
          name="reason"
          label={common.reason}
          hint={common.reasonHint}
          rows={2}
          error={errors["reason"]}
          defaultValue={values["reason"]}
        />
        <Button wide>{words.save}</Button>
      </Form>
    </Page>
  );
}
