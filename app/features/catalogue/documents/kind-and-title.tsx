import type { Language, Localized } from "#app/domain/localized.ts";
import { libraryWords } from "#app/strings/areas/library.ts";
import { Field, Select } from "#app/ui/field.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { inEach } from "#app/web/in-each.ts";

type Props = {
  languages: Language[];
  kinds: { value: string; label: string }[];
  kind?: string;
  name?: Localized;
};

/** What a document is, and what it is called in each language the company writes in. */
export function KindAndTitle({ languages, kinds, kind, name = {} }: Props) {
  const library = useWords(libraryWords);
  const { common } = useWords();
  const { errors, values } = useProblem();
  return (
    <>
      <Select
        name="kind"
        label={library.fields.kind}
        options={kinds}
        error={errors["kind"]}
        defaultValue={values["kind"] ?? kind}
        required
      />
      {languages.map((language, index) => (
        <Field
          key={language}
          name={`title-${language}`}
          label={inEach(library.fields.title, language, languages)}
          lang={language}
          error={errors[`title-${language}`]}
          defaultValue={values[`title-${language}`] ?? name[language] ?? ""}
          autoComplete="off"
          {...(index === 0 ? { required: true } : { optionalLabel: common.optional })}
        />
      ))}
    </>
  );
}
