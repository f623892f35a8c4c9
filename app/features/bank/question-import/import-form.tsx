import { importFormats } from "#app/domain/question-import.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, FileField, HiddenFields, Select, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";

type Props = {
  labels: Record<
    | "text"
    | "textHint"
    | "file"
    | "fileHint"
    | "format"
    | "guess"
    | "language"
    | "tags"
    | "tagsHint"
    | "look",
    string
  >;
  formats: Record<string, string>;
  languages: Record<"en" | "bg", string>;
  language: string;
  requestId: string;
};

/** Where questions are pasted or sent as a file, to be looked at first. */
export function ImportForm({ labels, formats, languages, language, requestId }: Props) {
  const { common } = useWords();
  const { errors, values } = useProblem();
  return (
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
  );
}
