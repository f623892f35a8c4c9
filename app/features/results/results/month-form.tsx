import { resultUnits } from "#app/domain/crm/lists.ts";
import { crmWords } from "#app/strings/areas/crm.ts";
import { resultsWords } from "#app/strings/areas/results.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Section } from "#app/ui/page.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";

/** Plan and result of a month in one line; typed again, it corrects. */
export function MonthForm({ requestId }: { requestId: string }) {
  const results = useWords(resultsWords);
  const crm = useWords(crmWords);
  const { errors, values } = useProblem();
  return (
    <Section title={results.addMonth}>
      <p className="mb-3">{results.addMonthLead}</p>
      <Form method="post" className="flex flex-wrap items-end gap-4">
        <HiddenFields fields={{ requestId }} />
        <Field
          name="month"
          label={crm.columns.month}
          hint={results.monthHint}
          error={errors["month"]}
          defaultValue={values["month"]}
          autoComplete="off"
          required
        />
        <Field
          name="plan"
          inputMode="decimal"
          label={crm.columns.plan}
          error={errors["plan"]}
          defaultValue={values["plan"]}
          autoComplete="off"
        />
        <Field
          name="result"
          inputMode="decimal"
          label={crm.columns.result}
          error={errors["result"]}
          defaultValue={values["result"]}
          autoComplete="off"
        />
        <Select
          name="unit"
          label={results.unit}
          options={resultUnits.map((value) => ({ value, label: crm.units[value] }))}
          defaultValue={values["unit"] ?? "money"}
        />
        <Button wide>{results.saveMonth}</Button>
      </Form>
    </Section>
  );
}
