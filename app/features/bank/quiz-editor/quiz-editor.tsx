import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Form } from "#app/ui/form.tsx";
import { JumpLinks } from "#app/ui/jump-links.tsx";
import { type MadeField, MadeFields } from "#app/web/made-fields.tsx";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";

type Props = {
  seen: number;
  groups: { title: string; hint?: string; isFolded?: boolean; fields: MadeField[] }[];
  labels: { save: string; saveHint: string };
};

/** The form of one quiz; what can stay as it is is folded, unless something in it is wrong. */
export function QuizEditor({ seen, groups, labels }: Props) {
  const { values, errors } = useProblem();
  const { common } = useWords();
  return (
    <>
      <ProblemSummary />
      <JumpLinks
        label={common.onThisPage}
        items={groups.map(({ title }, index) => ({ id: `part-${index + 1}`, label: title }))}
      />
      <Form method="post" className="space-y-8">
        <HiddenFields fields={{ seen }} />
        {groups.map(({ title, hint, isFolded, fields }, index) => {
          const isTouched = fields.some(
            ({ name, value }) => errors[name] || (name in values && values[name] !== value),
          );
          const inner = (
            <div className="space-y-5">
              <MadeFields fields={fields} />
            </div>
          );
          if (isFolded)
            return (
              <div key={title} id={`part-${index + 1}`}>
                <Disclosure summary={title} open={isTouched}>
                  {hint ? <p className="mb-4">{hint}</p> : null}
                  {inner}
                </Disclosure>
              </div>
            );
          return (
            <fieldset
              key={title}
              id={`part-${index + 1}`}
              className="space-y-4 border-t border-base-300 pt-5"
            >
              <legend className="text-lg font-semibold">{title}</legend>
              {hint ? <p>{hint}</p> : null}
              {inner}
            </fieldset>
          );
        })}
        <div className="space-y-2">
          <Button wide>{labels.save}</Button>
          <p>{labels.saveHint}</p>
        </div>
      </Form>
    </>
  );
}
