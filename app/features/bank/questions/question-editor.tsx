import { useActionData } from "@remix-run/react";
import { type KeyboardEvent, useRef } from "react";
import type { Language } from "#app/domain/localized.ts";
import type { Asked } from "#app/features/bank/shared/asked.view.server.ts";
import { AskedQuestion } from "#app/features/bank/shared/asked-question.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { type MadeField, MadeFields } from "#app/web/made-fields.tsx";
import { type MadeRows, MadeRowsField } from "#app/web/made-rows.tsx";
import { FoldedPicture, type GivenPicture } from "#app/web/picture-field.tsx";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useLivePreview } from "#app/web/use-live-preview.ts";

export type EditorLabels = {
  save: string;
  saveHint: string;
  saveAndNext?: string;
  preview: string;
  previewTitle: string;
  previewEmpty: string;
  asText: { summary: string; hint: string; toText: string; toRows: string };
};
/** A picture beside a text of the form. */
export type MadePicture = {
  type: "picture";
  name: string;
  label: string;
  given: GivenPicture | null;
  languages: Language[];
};
export type EditorField = MadeField | MadeRows | MadePicture;
type Props = {
  title: string;
  lead?: string;
  back: { to: string; label: string };
  seen: number;
  fields: EditorField[];
  labels: EditorLabels;
};

/** The form of one question, and beside it how it will look on a phone. */
export function QuestionEditor({ title, lead, back, seen, fields, labels }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  const sent = useActionData<{ preview?: Asked | null }>()?.preview;
  const { preview = sent, watch } = useLivePreview<Asked>(first);
  const own = fields.findLastIndex(({ type }) => type === "rows");
  return (
    <Page title={title} lead={lead} back={back} wide>
      <ProblemSummary />
      <Form
        method="post"
        encType="multipart/form-data"
        className="grid items-start gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_22rem]"
        onInput={watch}
        onKeyDown={keepFromSending}
      >
        {/* Without JavaScript the first button is what Enter presses: it only shows the form again. */}
        <button
          ref={first}
          type="submit"
          name="act"
          value="rows"
          tabIndex={-1}
          aria-hidden="true"
          className="hidden"
        />
        <div className="min-w-0 space-y-5">
          <HiddenFields fields={{ seen }} />
          <Made fields={fields.slice(0, own + 1)} />
          {own < 0 ? null : <AsText fields={fields} labels={labels.asText} />}
          <Made fields={fields.slice(own + 1)} />
        </div>
        <aside className="space-y-3 lg:sticky lg:top-4 lg:row-span-2">
          <h2 className="text-lg">{labels.previewTitle}</h2>
          <div role="status" className="max-w-[22rem] rounded-box border-4 border-base-300 bg-base-200 p-4">
            {preview ? <AskedQuestion question={preview} /> : <p>{labels.previewEmpty}</p>}
          </div>
          <Button tone="plain" name="act" value="preview">
            {labels.preview}
          </Button>
        </aside>
        <div className="space-y-2">
          <div className="flex flex-wrap gap-3">
            <Button wide>{labels.save}</Button>
            {labels.saveAndNext ? (
              <Button tone="plain" wide name="next" value="yes">
                {labels.saveAndNext}
              </Button>
            ) : null}
          </div>
          <p>{labels.saveHint}</p>
        </div>
      </Form>
    </Page>
  );
}

function Made({ fields }: { fields: EditorField[] }) {
  return runs(fields).map((run) => {
    const [first] = run;
    if (first?.type === "rows") return <MadeRowsField key={first.name} field={first} />;
    if (first?.type === "picture") return <FoldedPicture key={first.name} {...first} />;
    return <MadeFields key={first?.name} fields={run as MadeField[]} />;
  });
}

/** Rows and pictures by themselves, other fields as they follow one another. */
function runs(fields: EditorField[]): EditorField[][] {
  const isAlone = (field: EditorField | undefined) => field?.type === "rows" || field?.type === "picture";
  return fields.reduce<EditorField[][]>((all, field) => {
    const last = all.at(-1);
    if (last && !isAlone(field) && !isAlone(last[0])) last.push(field);
    else all.push([field]);
    return all;
  }, []);
}

function AsText({ fields, labels }: { fields: EditorField[]; labels: EditorLabels["asText"] }) {
  const { values } = useProblem();
  const isText = fields.some(
    (field) => field.type === "rows" && field.boxes.some(({ name }) => name in values),
  );
  return (
    <Disclosure summary={labels.summary} open={isText}>
      <p className="mb-3">{labels.hint}</p>
      <Button tone="plain" name="act" value={isText ? "rows" : "text"}>
        {isText ? labels.toRows : labels.toText}
      </Button>
    </Disclosure>
  );
}

function keepFromSending(event: KeyboardEvent) {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}
