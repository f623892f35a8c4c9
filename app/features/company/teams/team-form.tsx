import { Button } from "#app/ui/button.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { teamsWords } from "#app/strings/areas/teams.ts";
import { useWords } from "#app/web/strings.tsx";

type Props = {
  heads: { id: string; name: string }[];
  name?: string;
  headId?: string | null;
  button: string;
  mustProve: boolean;
};

export function TeamForm({ heads, name, headId, button, mustProve }: Props) {
  const teams = useWords(teamsWords);
  const { errors, values } = useProblem();
  return (
    <Form method="post" className="space-y-5">
      <Field
        name="name"
        label={teams.name}
        error={errors["name"]}
        defaultValue={values["name"] ?? name}
        autoComplete="off"
        required
      />
      <Select
        name="headId"
        label={teams.head}
        error={errors["headId"]}
        defaultValue={values["headId"] ?? headId ?? undefined}
        options={heads.map((head) => ({ value: head.id, label: head.name }))}
        required
      />
      <ProofField asks={mustProve} />
      <Button wide>{button}</Button>
    </Form>
  );
}
