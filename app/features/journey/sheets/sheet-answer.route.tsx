import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { sheetsWords } from "#app/strings/areas/sheets.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { answerSheet } from "./answer-sheet.server.ts";
import { answerSheetForm } from "./sheet.form.ts";
import { PublishedSheet } from "./published-sheet.tsx";
import { viewSheets } from "./sheets.view.server.ts";

export const loader = guarded("sheet.answer", subjectOfEnrollment, async ({ params, ...granted }) => {
  const view = await viewSheets({ enrollmentId: params.id, ...granted });
  const sheet = view?.sheets.find(({ weekOn }) => weekOn === params.week);
  if (!view || !sheet) throw new Response(null, { status: 404 });
  return json({ title: granted.words.sheets.giveAnswer, id: view.id, sheet: { ...sheet, mayAnswer: false } });
});

export const action = guarded(
  "sheet.answer",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const parsed = await parseForm(request, answerSheetForm);
    if (!parsed.ok) return parsed.response;
    const { answer } = parsed.value;
    const done = await answerSheet(actor, { enrollmentId: params.id, weekOn: params.week, answer }, now);
    if (!done.ok) return refused(done.code, { answer });
    return redirectWithFlash(paths.sheets(params.id), { tone: "success", code: "sheet-answered" });
  },
);

export const meta = titled;

export default function SheetAnswer() {
  const { id, sheet } = useLoaderData<typeof loader>();
  const words = useWords(sheetsWords);
  const { errors, values } = useProblem();
  return (
    <Page title={words.giveAnswer} back={{ to: paths.sheets(id), label: words.title }}>
      <ProblemSummary />
      <PublishedSheet enrollmentId={id} sheet={sheet} mayCorrect={false} />
      {sheet.answer ? null : (
        <Form method="post" className="space-y-3">
          <Field
            name="answer"
            label={words.answer}
            hint={words.answerHint}
            error={errors["answer"]}
            defaultValue={values["answer"]}
            maxLength={300}
            required
          />
          <Button wide>{words.sendAnswer}</Button>
        </Form>
      )}
    </Page>
  );
}
