import { json, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { HiddenFields, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { sheetsWords } from "#app/strings/areas/sheets.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { publishSheet } from "./publish-sheet.server.ts";
import { saveSheet } from "./save-sheet.server.ts";
import { becameName } from "./became-name.ts";
import { sheetForm } from "./sheet.form.ts";
import { viewSheet } from "./sheet.view.server.ts";

export const loader = guarded("sheet.write", subjectOfEnrollment, async ({ params, ...granted }) => {
  const view = await viewSheet({ enrollmentId: params.id, weekOn: params.week, ...granted });
  if (!view) throw new Response(null, { status: 404 });
  if (view.isPublished) throw redirect(paths.sheets(params.id));
  return json({ title: granted.words.sheets.writeFor(view.name), view, requestId: newId() });
});

export const action = guarded("sheet.write", subjectOfEnrollment, async ({ request, params, ...granted }) => {
  const { id: enrollmentId, week: weekOn } = params;
  const view = await viewSheet({ enrollmentId, weekOn, ...granted });
  if (!view) throw new Response(null, { status: 404 });
  if (view.isPublished) return refused("already-published", Object.fromEntries(await readForm(request)));
  const parsed = await parseForm(request, sheetForm(view.points.map(({ id }) => id)));
  if (!parsed.ok) return parsed.response;
  const { act, requestId, content } = parsed.value;
  const { became, ...texts } = content;
  const typed = {
    ...texts,
    ...Object.fromEntries(Object.entries(became).map(([id, end]) => [becameName(id), end])),
  };
  const asked = { enrollmentId, weekOn, content };
  const done =
    act === "publish"
      ? await publishSheet(granted.actor, { ...asked, requestId }, granted.now)
      : await saveSheet(granted.actor, asked, granted.now);
  if (!done.ok)
    return done.code === "empty-sheet" ? invalid("done", done.code, typed) : refused(done.code, typed);
  return redirectWithFlash(act === "publish" ? paths.talk(enrollmentId) : paths.sheet(enrollmentId, weekOn), {
    tone: "success",
    code: act === "publish" ? "sheet-published" : "sheet-saved",
    parts: { name: done.traineeName },
  });
});

export const meta = titled;

export default function Sheet() {
  const { view, requestId } = useLoaderData<typeof loader>();
  const words = useWords(sheetsWords);
  const { errors, values } = useProblem();
  const { id } = view;
  const texts = ["done", "well", "improve", "next"] as const;
  return (
    <Page
      title={words.writeFor(view.name)}
      lead={view.week}
      back={{ to: paths.talk(id), label: words.toTalk(view.name) }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-6">
        <HiddenFields fields={{ requestId }} />
        {view.points.length > 0 ? (
          <Section title={words.carried}>
            <div className="space-y-5">
              {view.points.map((point) => (
                <ChoiceGroup
                  key={point.id}
                  type="radio"
                  name={becameName(point.id)}
                  legend={point.text}
                  options={Object.entries(words.became).map(([value, label]) => ({ value, label }))}
                  defaultValue={values[becameName(point.id)] ?? point.became}
                  error={errors[becameName(point.id)]}
                  columns
                />
              ))}
            </div>
          </Section>
        ) : null}
        {texts.map((name) => (
          <TextArea
            key={name}
            name={name}
            label={words.fields[name]}
            hint={words.hints[name]}
            error={errors[name]}
            defaultValue={values[name] ?? view[name]}
            rows={name === "done" ? 6 : 3}
          />
        ))}
        <p>
          <Link className="link" to={paths.talk(id)}>
            {words.signFirst}
          </Link>
        </p>
        <div className="flex flex-wrap gap-2">
          <Button wide name="act" value="publish">
            {words.publish}
          </Button>
          <Button wide tone="plain" name="act" value="save">
            {words.save}
          </Button>
        </div>
        <p>{words.draftHint(view.name)}</p>
      </Form>
    </Page>
  );
}
