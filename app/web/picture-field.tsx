import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import { longestAlt } from "#app/domain/picture.ts";
import { Checkbox } from "#app/ui/choice.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field, FileField } from "#app/ui/field.tsx";
import type { ShownPicture } from "#app/ui/picture.tsx";
import { picturesWords } from "#app/strings/areas/pictures.ts";
import { useProblem } from "./problem.tsx";
import { useWords } from "./strings.tsx";

/** A picture that stands in a form, as `givenPicture` gives it. */
export type GivenPicture = { id: string; alt: Localized; shown: ShownPicture | null };

type Props = {
  /** "picture", or a name that ends with "-picture" or ".picture". */
  name: string;
  label: string;
  given: GivenPicture | null;
  languages: readonly Language[];
};

/** The same, folded until there is one. */
export function FoldedPicture(props: Props) {
  const { errors, values } = useProblem();
  const { name, label, given } = props;
  const isOpen = given !== null || Object.keys({ ...errors, ...values }).some((one) => one.startsWith(name));
  return (
    <Disclosure summary={label} open={isOpen}>
      <PictureField {...props} />
    </Disclosure>
  );
}

/** A picture to choose, what it shows, and the one there is. Its form is sent as multipart/form-data. */
export function PictureField({ name, label, given, languages }: Props) {
  const { common } = useWords();
  const words = useWords(picturesWords);
  const { errors, values } = useProblem();
  const id = values[`${name}-id`] ?? given?.id ?? "";
  const src = values[`${name}-src`] || given?.shown?.phone?.src || given?.shown?.src;
  return (
    <fieldset className="space-y-3 rounded-box border border-base-300 p-4">
      <legend className="px-1 font-semibold">{label}</legend>
      {id ? (
        <>
          <input type="hidden" name={`${name}-id`} value={id} />
          {src ? (
            <img
              src={src}
              alt={inLanguage(given?.alt ?? {}, languages[0] ?? "en")}
              className="max-h-48 w-auto max-w-full rounded-field"
            />
          ) : null}
          <Checkbox
            name={`${name}-gone`}
            label={words.remove}
            defaultChecked={values[`${name}-gone`] === "yes"}
          />
        </>
      ) : null}
      <FileField
        name={name}
        label={id ? words.another : words.choose}
        hint={words.chooseHint}
        accept="image/jpeg,image/png,image/webp,image/gif"
        optionalLabel={common.optional}
        error={errors[name]}
      />
      {languages.map((language, index) => (
        <Field
          key={language}
          name={`${name}-alt-${language}`}
          label={words.alt(languages.length > 1 ? language : null)}
          {...(index === 0 ? { hint: words.altHint } : { optionalLabel: common.optional })}
          error={errors[`${name}-alt-${language}`]}
          defaultValue={values[`${name}-alt-${language}`] ?? given?.alt[language]}
          maxLength={longestAlt}
          lang={language}
        />
      ))}
    </fieldset>
  );
}
