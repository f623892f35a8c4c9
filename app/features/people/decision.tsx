import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useStrings } from "#app/web/strings.tsx";

type Props = { title: string; lead: string; person: { id: string; name: string }; mustProve: boolean; tone?: "primary" | "danger" };

/** One decision about somebody, said in full before it is made. */
export function Decision({ title, lead, person, mustProve, tone = "primary" }: Props) {
  const { common } = useStrings();
  const { errors } = useProblem();
  return (
    <Page title={title} lead={lead} back={{ to: paths.person(person.id), label: person.name }}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        {mustProve ? <Field name="password" type="password" label={common.password} hint={common.passwordHint} error={errors["password"]} autoComplete="current-password" required /> : null}
        <Button tone={tone} wide>{title}</Button>
      </Form>
    </Page>
  );
}
