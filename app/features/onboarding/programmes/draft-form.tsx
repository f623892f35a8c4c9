import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { type MadeField, MadeFields } from "#app/web/made-fields.tsx";
import { ProblemSummary } from "#app/web/problem.tsx";

type Props = {
  title: string;
  lead?: string;
  draftId: string;
  rev: number;
  fields: MadeField[];
  labels: { back: string; save: string };
  children?: ReactNode;
};

/** One form of a draft: its fields as the server made them, and what a page adds below. */
export function DraftForm({ title, lead, draftId, rev, fields, labels, children }: Props) {
  return (
    <Page title={title} lead={lead} back={{ to: paths.draft(draftId), label: labels.back }}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ rev }} />
        <MadeFields fields={fields} />
        {children}
        <Button wide>{labels.save}</Button>
      </Form>
    </Page>
  );
}
