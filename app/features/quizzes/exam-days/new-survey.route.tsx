import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { titled } from "#app/web/titled.ts";
import { openSurvey } from "./open-survey.server.ts";
import { surveyForm } from "./survey.form.ts";
import { surveyChoices } from "./surveys.view.server.ts";

export const loader = guarded("survey.manage", async ({ actor, language, words, now }) =>
  json({ ...(await surveyChoices(actor, language, words, now)), requestId: newId() }),
);

const fieldOf = { "no-such-quiz": "quiz", "nobody-to-ask": "whom", "ends-before": "closesOn" } as const;

export const action = guarded("survey.manage", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, surveyForm);
  if (!parsed.ok) return parsed.response;
  const opened = await openSurvey(actor, parsed.value, now);
  if (opened.ok) return redirectWithFlash(paths.survey(opened.surveyId), { tone: "success", code: "saved" });
  return opened.code === "already-recorded"
    ? redirectWithFlash(paths.surveys, { tone: "success", code: "saved" })
    : invalid(fieldOf[opened.code], opened.code, parsed.value);
});

export const meta = titled;

export default function NewSurvey() {
  const { title, lead, labels, quizzes, whom, today, requestId } = useLoaderData<typeof loader>();
  const { errors, values } = useProblem();
  return (
    <Page title={title} lead={lead} back={{ to: paths.surveys, label: labels.back }}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ requestId }} />
        <Select
          name="quiz"
          label={labels.quiz}
          options={quizzes}
          error={errors["quiz"]}
          defaultValue={values["quiz"]}
        />
        <Select
          name="whom"
          label={labels.whom}
          hint={labels.whomHint}
          options={whom}
          error={errors["whom"]}
          defaultValue={values["whom"]}
        />
        <Field
          name="opensOn"
          type="date"
          label={labels.opensOn}
          error={errors["opensOn"]}
          defaultValue={values["opensOn"] ?? today}
          required
        />
        <Field
          name="closesOn"
          type="date"
          label={labels.closesOn}
          hint={labels.closesHint}
          error={errors["closesOn"]}
          defaultValue={values["closesOn"]}
          required
        />
        <Button wide>{labels.save}</Button>
      </Form>
    </Page>
  );
}
