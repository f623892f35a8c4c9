import type { ActivityKind } from "#app/domain/activity-facts.ts";
import { paths } from "#app/paths.ts";
import { activityWords } from "#app/strings/areas/activities.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field, HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { useWords } from "#app/web/strings.tsx";

type Props = {
  enrollmentId: string;
  on: string;
  seen: string;
  requestId: string;
  kinds: ActivityKind[];
  returnTo: string;
};

/** One tap confirms a day; or as many as were looked at. */
export function ConfirmDay({ enrollmentId, on, seen, requestId, kinds, returnTo }: Props) {
  const { common, requirements } = useWords();
  const words = useWords(activityWords);
  const fields = { occurredOn: on, seen, requestId, returnTo };
  const action = paths.activityConfirmation(enrollmentId);
  return (
    <div className="mt-3 flex flex-wrap items-start gap-3">
      <Form method="post" action={action}>
        <HiddenFields fields={fields} />
        <Button label={`${words.confirm}: ${common.day(on)}`}>{words.confirm}</Button>
      </Form>
      <Disclosure summary={words.sample}>
        <Form method="post" action={action} className="flex flex-wrap items-end gap-4">
          <HiddenFields fields={fields} />
          <Select
            id={`kind-${on}`}
            name="kind"
            label={words.kind}
            options={kinds.map((one) => ({ value: one, label: requirements.activities[one] }))}
          />
          <Field
            name="amount"
            type="number"
            inputMode="numeric"
            min={1}
            max={500}
            label={words.looked}
            required
          />
          <Button tone="plain">{words.confirmSample}</Button>
        </Form>
      </Disclosure>
    </div>
  );
}
