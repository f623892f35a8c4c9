import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { ProblemSummary } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";

type Props = {
  title: string;
  lead: string;
  person: { id: string; name: string };
  mustProve: boolean;
  tone?: "primary" | "danger";
  children?: ReactNode;
};

/** One decision about somebody, said in full before it is made. */
export function Decision({ title, lead, person, mustProve, tone = "primary", children }: Props) {
  return (
    <Page title={title} lead={lead} back={{ to: paths.person(person.id), label: person.name }}>
      <ProblemSummary />
      {children}
      <Form method="post" className="space-y-5">
        <ProofField asks={mustProve} />
        <Button tone={tone} wide>
          {title}
        </Button>
      </Form>
    </Page>
  );
}
