import type { Language, Localized } from "#app/domain/localized.ts";
import { libraryWords } from "#app/strings/areas/library.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { PictureField } from "#app/web/picture-field.tsx";
import { Field, FileField, Select, TextArea } from "#app/ui/field.tsx";
import { inEach } from "#app/web/in-each.ts";
import { useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { KindAndTitle } from "./kind-and-title.tsx";

type Row = { title: Localized; body: Localized };
type View = {
  languages: Language[];
  kinds: { value: string; label: string }[];
  kind: string;
  name: Localized;
  rows: Row[];
  file: { name: string; pages: number } | null;
  fields: string;
};

/** The editor of a text: a heading and a text for each section, both languages side by side. */
export function DraftFields({ view: { rows, file, fields, ...head } }: { view: View }) {
  const library = useWords(libraryWords);
  const { errors, values } = useProblem();
  const { draft } = library;
  return (
    <>
      <KindAndTitle {...head} />
      {file ? (
        <p>
          {draft.pdf}: {file.name}, {library.pdfFacts(file.pages)}
        </p>
      ) : (
        <>
          <p className="max-w-[70ch]">
            {draft.textHint} {draft.fieldsHint(fields)}
          </p>
          {rows.map((row, index) => (
            <SectionFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a section is known by its place in the form
              key={index}
              n={index + 1}
              row={row}
              languages={head.languages}
            />
          ))}
          <Button tone="plain" name="act" value="add">
            {draft.add}
          </Button>
          <PictureField name="picture" label={draft.picture} given={null} languages={head.languages} />
          <Select
            name="section"
            label={draft.pictureIn}
            options={rows.map((_, index) => ({ value: String(index + 1), label: draft.section(index + 1) }))}
            error={errors["section"]}
            defaultValue={values["section"]}
          />
        </>
      )}
      <FileField
        name="pdf"
        label={draft.pdf}
        hint={draft.pdfHint}
        error={errors["pdf"]}
        accept="application/pdf"
      />
      {file ? <Checkbox name="dropPdf" label={draft.dropPdf} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button name="act" value="preview">
          {draft.preview}
        </Button>
        <Button tone="plain" name="act" value="save">
          {draft.save}
        </Button>
      </div>
    </>
  );
}

function SectionFields({ n, row, languages }: { n: number; row: Row; languages: Language[] }) {
  const { draft } = useWords(libraryWords);
  const { errors, values } = useProblem();
  return (
    <fieldset id={`section-${n}`} className="scroll-mt-4 rounded-box border border-base-300 bg-base-100 p-4">
      <legend className="px-1 font-semibold">{draft.section(n)}</legend>
      <div className={languages.length > 1 ? "grid gap-4 lg:grid-cols-2" : ""}>
        {languages.map((language) => (
          <div key={language} className="space-y-3">
            <Field
              name={`heading-${n}-${language}`}
              label={inEach(draft.heading, language, languages)}
              lang={language}
              error={errors[`heading-${n}-${language}`]}
              defaultValue={values[`heading-${n}-${language}`] ?? row.title[language] ?? ""}
              autoComplete="off"
            />
            <TextArea
              name={`text-${n}-${language}`}
              label={inEach(draft.text, language, languages)}
              lang={language}
              grows
              rows={row.body[language] ? Math.min(18, 3 + row.body[language].length / 70) : 3}
              error={errors[`text-${n}-${language}`]}
              defaultValue={values[`text-${n}-${language}`] ?? row.body[language] ?? ""}
            />
          </div>
        ))}
      </div>
      {n > 1 ? (
        <div className="mt-2">
          <Button tone="quiet" name="act" value={`up-${n}`} label={`${draft.up}: ${draft.section(n)}`}>
            {draft.up}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
