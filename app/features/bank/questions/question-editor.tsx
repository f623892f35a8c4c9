import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { type MadeField, MadeFields } from "#app/web/made-fields.tsx";
import { ProblemSummary } from "#app/web/problem.tsx";

type Props = {
  title: string;
  lead?: string;
  back: { to: string; label: string };
  seen: number;
  fields: MadeField[];
  labels: { save: string; saveHint: string; saveAndNext?: string };
};

/** The form of one question. */
export function QuestionEditor({ title, lead, back, seen, fields, labels }: Props) {
  return (
    <Page title={title} lead={lead} back={back}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ seen }} />
        <MadeFields fields={fields} />
        <div className="space-y-2">
          <div className="flex flex-wrap gap-3">
            <Button wide>{labels.save}</Button>
            {labels.saveAndNext ? (
              <Button tone="plain" wide name="next" value="yes">
                {labels.saveAndNext}
              </Button>
            ) : null}
          </div>
          <p>{labels.saveHint}</p>
        </div>
      </Form>
    </Page>
  );
}
