import type { ActivityKind } from "#app/domain/activity-facts.ts";
import { paths } from "#app/paths.ts";
import { activityWords } from "#app/strings/areas/activities.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Section } from "#app/ui/page.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";

type Props = {
  kinds: readonly ActivityKind[];
  today: string;
  requestId: string;
  enrollmentId: string;
  returnTo?: string;
};

/** One number for a whole day, of the kind there is or of one to choose. */
export function DayNumberForm({ kinds, today, requestId, enrollmentId, returnTo }: Props) {
  const { requirements } = useWords();
  const words = useWords(activityWords);
  const { errors, values } = useProblem();
  const [only, ...others] = kinds;
  return (
    <Section title={words.numberTitle}>
      <p className="mb-3">{words.numberHint}</p>
      <Form
        method="post"
        action={paths.activities(enrollmentId)}
        className="flex flex-wrap items-end gap-4"
        key={requestId}
      >
        <HiddenFields fields={{ requestId, isDayNumber: "yes", ...(returnTo ? { returnTo } : {}) }} />
        {only && others.length === 0 ? (
          <HiddenFields fields={{ kind: only }} />
        ) : (
          <Select
            name="kind"
            label={words.kind}
            error={errors["kind"]}
            defaultValue={values["kind"]}
            options={kinds.map((one) => ({ value: one, label: requirements.activities[one] }))}
          />
        )}
        <Field
          name="amount"
          type="number"
          inputMode="numeric"
          min={1}
          max={500}
          label={words.howMany}
          error={errors["amount"]}
          defaultValue={values["amount"]}
          required
        />
        <Field
          name="occurredOn"
          type="date"
          max={today}
          label={words.day}
          error={errors["occurredOn"]}
          defaultValue={values["occurredOn"] ?? today}
          required
        />
        <Button wide>{words.save}</Button>
      </Form>
    </Section>
  );
}
