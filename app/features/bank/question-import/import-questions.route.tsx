import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { titled } from "#app/web/titled.ts";
import { answerImport } from "./answer-import.ts";
import { importExamples } from "./examples.ts";
import { ImportForm } from "./import-form.tsx";
import { viewQuestionImport } from "./import-page.view.server.ts";
import { ImportPreview } from "./import-preview.tsx";
import { LastImports } from "./last-imports.tsx";

export const loader = guarded("question.edit", async ({ words, language }) =>
  json({ ...(await viewQuestionImport(language, words)), requestId: newId() }),
);

export const action = guarded("question.edit", answerImport);

export const meta = titled;

export default function ImportQuestions() {
  const { title, lead, labels, formats, languages, language, requestId, last } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "preview" in answer)
    return <ImportPreview title={title} preview={answer.preview} fields={answer.fields} labels={labels} />;
  return (
    <Page title={title} lead={lead} back={{ to: paths.questions, label: labels.back }}>
      <ProblemSummary />
      <ImportForm
        labels={labels}
        formats={formats}
        languages={languages}
        language={language}
        requestId={requestId}
      />
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
      <LastImports labels={labels} last={last} />
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={paths.questionExportAs("gift")}>{labels.exportGift}</ButtonLink>
        <ButtonLink to={paths.questionExportAs("moodle-xml")}>{labels.exportXml}</ButtonLink>
      </div>
    </Page>
  );
}
