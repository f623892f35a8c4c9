import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";

type Props = {
  people: { value: string; label: string }[];
  labels: Record<"random" | "choose" | "begin" | "sheet" | "nobody" | "nobodyText", string>;
  hasAccount?: boolean;
};

/** Somebody at random, or somebody named; with an account their written answers can be read first. */
export function WhomToAsk({ people, labels, hasAccount }: Props) {
  if (people.length === 0) return <EmptyState title={labels.nobody} text={labels.nobodyText} />;
  return (
    <div className="space-y-5">
      <Form method="post">
        <Button name="trainee" value="" wide>
          {labels.random}
        </Button>
      </Form>
      <Form method="post" className="flex flex-wrap items-end gap-3">
        <Select name="trainee" label={labels.choose} options={people} />
        <Button tone="plain" name="act" value="begin">
          {labels.begin}
        </Button>
        {hasAccount ? (
          <Button tone="plain" name="act" value="sheet">
            {labels.sheet}
          </Button>
        ) : null}
      </Form>
    </div>
  );
}
