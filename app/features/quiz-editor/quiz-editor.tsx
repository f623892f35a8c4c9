import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Form } from "#app/ui/form.tsx";
import { type MadeField, MadeFields } from "#app/web/made-fields.tsx";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";

type Props = { seen: number; groups: { title: string; hint?: string; fields: MadeField[] }[]; labels: { save: string; saveHint: string } };

/** The form of one quiz; draws that are not used yet are folded. */
export function QuizEditor({ seen, groups, labels }: Props) {
  const { values, errors } = useProblem();
  return (
    <>
      <ProblemSummary />
      <Form method="post" className="space-y-8">
        <HiddenFields fields={{ seen }} />
        {groups.map(({ title, hint, fields }) => {
          const isDraw = fields[0]?.name.startsWith("draw-") === true;
          const isUsed = fields.some(({ name, value }) => (values[name] ?? value) !== "" || errors[name]);
          const inner = <div className="space-y-5"><MadeFields fields={fields} /></div>;
          if (isDraw && !isUsed) return <Disclosure key={title} summary={title}>{hint ? <p className="mb-4">{hint}</p> : null}{inner}</Disclosure>;
          return (
            <fieldset key={title} className="space-y-4 border-t border-base-300 pt-5">
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
