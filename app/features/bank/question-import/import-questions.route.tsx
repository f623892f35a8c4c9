import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { importFormats, guessFormat } from "#app/domain/question-import.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field, FileField, HiddenFields, Select, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { startOnce } from "#app/web/at-work.server.ts";
import { type Flash, redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { sentText } from "#app/web/table.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findLastQuestionImports } from "#db/queries/question-imports.ts";
import { readBank } from "./bank.view.server.ts";
import { questionImportForm } from "./import.form.ts";
import { importExamples } from "./examples.ts";
import { importQuestions } from "./import-questions.server.ts";
import { ImportPreview } from "./import-preview.tsx";
import { previewQuestions } from "./preview.view.server.ts";

// More questions than this are taken in after the request.
const mostAtOnce = 200;
const imported = ({ taken, importId }: { taken: number; importId: string }): Flash => ({
  tone: "success",
  code: "questions-imported",
  parts: { n: String(taken) },
  undo: { action: paths.questionImportUndo(importId), fields: {} },
});

export const loader = guarded("question.edit", async ({ words, language }) => {
  const { import: _, line: __, first: ___, busy: ____, ...labels } = words.questionImport.labels;
  const last = (await findLastQuestionImports(read(), 10)).map(({ id, taken, format, by, at, undoneAt }) => ({
    id,
    text: words.questionImport.row(
      taken,
      words.questionImport.formats[format],
      by ?? words.bank.system,
      words.common.moment(at),
    ),
    isUndone: undoneAt !== null,
  }));
  return json({
    title: words.questionImport.title,
    lead: words.questionImport.lead,
    labels,
    formats: words.questionImport.formats,
    languages: words.bank.languages,
    language,
    requestId: newId(),
    last,
  });
});

export const action = guarded("question.edit", async ({ request, actor, words, now }) => {
  const parsed = await parseForm(request, questionImportForm);
  if (!parsed.ok) return parsed.response;
  const { format: asked, language, tags, step, requestId } = parsed.value;
  const typed = {
    format: asked ?? "",
    language,
    tags: tags.join(", "),
    text: parsed.value.text.slice(0, 200_000),
  };
  const sent = await sentText(request, { file: "file", text: "text" });
  if (!sent.ok) return invalid(sent.code === "file-too-big" ? "file" : "text", sent.code, typed);
  const format = asked ?? guessFormat(sent.text);
  const bank = await readBank(sent.text, format, language);
  if (!bank.ok) return invalid("text", bank.code, typed);
  if (step === "look") {
    const preview = await previewQuestions(bank.found, format, language, words);
    return json({
      errors: {},
      values: {},
      refusal: null,
      preview,
      fields: { text: sent.text, format, language, tags: tags.join(", "), requestId },
    });
  }
  const questions = bank.found.taken;
  const take = (tell?: (done: number) => void) =>
    importQuestions(actor, { questions, format, tags, requestId }, now, tell);
  if (questions.length > mostAtOnce) {
    startOnce(requestId, questions.length, async (tell) => {
      const done = await take(tell);
      return done.ok
        ? imported(done)
        : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } };
    });
    return redirect(paths.questionImportProgress(requestId));
  }
  const done = await take();
  return done.ok ? redirectWithFlash(paths.questionImport, imported(done)) : refused(done.code, typed);
});

export const meta = titled;

export default function ImportQuestions() {
  const { title, lead, labels, formats, languages, language, requestId, last } =
    useLoaderData<typeof loader>();
  const { common } = useWords();
  const { errors, values } = useProblem();
  const answer = useActionData<typeof action>();
  if (answer && "preview" in answer)
    return <ImportPreview title={title} preview={answer.preview} fields={answer.fields} labels={labels} />;
  return (
    <Page title={title} lead={lead} back={{ to: paths.questions, label: labels.back }}>
      <ProblemSummary />
      <Form method="post" encType="multipart/form-data" className="space-y-5" reloadDocument>
        <HiddenFields fields={{ step: "look", requestId }} />
        <TextArea
          name="text"
          label={labels.text}
          hint={labels.textHint}
          error={errors["text"]}
          defaultValue={values["text"]}
          rows={10}
        />
        <FileField
          name="file"
          label={labels.file}
          hint={labels.fileHint}
          error={errors["file"]}
          accept=".txt,.gift,.xml,.csv,text/plain"
        />
        <Select
          name="format"
          label={labels.format}
          defaultValue={values["format"] ?? ""}
          options={[
            { value: "", label: labels.guess },
            ...importFormats.map((one) => ({ value: one, label: formats[one] ?? one })),
          ]}
        />
        <Select
          name="language"
          label={labels.language}
          defaultValue={values["language"] ?? language}
          options={(["en", "bg"] as const).map((one) => ({ value: one, label: languages[one] }))}
        />
        <Field
          name="tags"
          label={labels.tags}
          optionalLabel={common.optional}
          hint={labels.tagsHint}
          error={errors["tags"]}
          defaultValue={values["tags"]}
          autoComplete="off"
        />
        <Button wide>{labels.look}</Button>
      </Form>
      <Disclosure summary={labels.examples}>
        <div className="space-y-3">
          {importExamples.map((text) => (
            <pre
              key={text}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
              tabIndex={0}
              className="overflow-x-auto rounded-field bg-base-200 p-3 text-sm"
            >
              {text}
            </pre>
          ))}
        </div>
      </Disclosure>
      {last.length > 0 ? (
        <Section title={labels.last}>
          <List>
            {last.map(({ id, text, isUndone }) => (
              <Row key={id}>
                <div className="flex flex-wrap items-center justify-between gap-3">
                  <span>{text}</span>
                  {isUndone ? (
                    <span>{labels.undone}</span>
                  ) : (
                    <Form method="post" action={paths.questionImportUndo(id)}>
                      <Button tone="quiet" label={`${labels.undo}: ${text}`}>
                        {labels.undo}
                      </Button>
                    </Form>
                  )}
                </div>
              </Row>
            ))}
          </List>
        </Section>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={paths.questionExportAs("gift")}>{labels.exportGift}</ButtonLink>
        <ButtonLink to={paths.questionExportAs("moodle-xml")}>{labels.exportXml}</ButtonLink>
      </div>
    </Page>
  );
}
