import { scenariosWords } from "#app/strings/areas/scenarios.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { type MadeField, MadeFields } from "#app/web/made-fields.tsx";
import { ProblemSummary } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";

type Props = { fields: MadeField[]; products: MadeField[]; seen: number; requestId: string };

/** The form of a card: what the trainee reads first, then what only the client knows. */
export function ScenarioEditor({ fields, products, seen, requestId }: Props) {
  const scenarios = useWords(scenariosWords);
  return (
    <>
      <ProblemSummary />
      <Form method="post" className="space-y-6">
        <HiddenFields fields={{ seen, requestId }} />
        <MadeFields fields={fields} />
        {products.length > 0 ? (
          <fieldset>
            <legend className="font-semibold">{scenarios.products}</legend>
            <div className="mt-2 grid gap-x-4 sm:grid-cols-2">
              <MadeFields fields={products} />
            </div>
          </fieldset>
        ) : null}
        <Button wide>{scenarios.save}</Button>
      </Form>
    </>
  );
}
