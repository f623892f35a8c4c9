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
import { setExamDays } from "./set-exam-days.server.ts";
import { examDaysForm } from "./exam-days.form.ts";
import { examDaysChoices } from "./exam-days.view.server.ts";

export const loader = guarded("exam-days.manage", async ({ actor, language, words, now }) =>
  json({ ...(await examDaysChoices(actor, language, words, now)), requestId: newId() }),
);

const fieldOf = { "no-such-quiz": "quiz", "nobody-to-ask": "whom", "ends-before": "closesOn" } as const;

export const action = guarded("exam-days.manage", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, examDaysForm);
  if (!parsed.ok) return parsed.response;
  const opened = await setExamDays(actor, parsed.value, now);
  if (opened.ok)
    return redirectWithFlash(paths.examDays(opened.examDaysId), { tone: "success", code: "saved" });
  return opened.code === "already-recorded"
    ? redirectWithFlash(paths.allExamDays, { tone: "success", code: "saved" })
    : invalid(fieldOf[opened.code], opened.code, parsed.value);
});

export const meta = titled;

export default function NewExamDays() {
  const { title, lead, labels, quizzes, whom, today, requestId } = useLoaderData<typeof loader>();
  const { errors, values } = useProblem();
  return (
    <Page title={title} lead={lead} back={{ to: paths.allExamDays, label: labels.back }}>
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
