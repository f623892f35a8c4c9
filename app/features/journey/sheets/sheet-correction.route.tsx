import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { sheetsWords } from "#app/strings/areas/sheets.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { correctSheet } from "./correct-sheet.server.ts";
import { correctSheetForm } from "./sheet.form.ts";
import { viewSheets } from "./sheets.view.server.ts";

export const loader = guarded("sheet.write", subjectOfEnrollment, async ({ params, ...granted }) => {
  const view = await viewSheets({ enrollmentId: params.id, ...granted });
  const sheet = view?.sheets.find(({ weekOn }) => weekOn === params.week);
  if (!view?.mayWrite || !sheet?.now) throw new Response(null, { status: 404 });
  return json({
    title: granted.words.sheets.correct,
    id: view.id,
    week: sheet.title,
    now: sheet.now,
    requestId: newId(),
  });
});

export const action = guarded("sheet.write", subjectOfEnrollment, async ({ request, params, actor, now }) => {
  const parsed = await parseForm(request, correctSheetForm);
  if (!parsed.ok) return parsed.response;
  const { requestId, ...texts } = parsed.value;
  const done = await correctSheet(
    actor,
    { enrollmentId: params.id, weekOn: params.week, texts, requestId },
    now,
  );
  if (!done.ok)
    return done.code === "empty-sheet" ? invalid("done", done.code, texts) : refused(done.code, texts);
  return redirectWithFlash(paths.sheets(params.id), { tone: "success", code: "sheet-corrected" });
});

export const meta = titled;

export default function SheetCorrection() {
  const { id, week, now, requestId } = useLoaderData<typeof loader>();
  const words = useWords(sheetsWords);
  const { errors, values } = useProblem();
  return (
    <Page
      title={words.correct}
      lead={`${week}. ${words.correctLead}`}
      back={{ to: paths.sheets(id), label: words.title }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ requestId }} />
        {(["done", "well", "improve"] as const).map((name) => (
          <TextArea
            key={name}
            name={name}
            label={words.fields[name]}
            error={errors[name]}
            defaultValue={values[name] ?? now[name]}
          />
        ))}
        <Button wide>{words.saveCorrection}</Button>
      </Form>
    </Page>
  );
}
