import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { Form } from "#app/ui/form.tsx";
import { Section } from "#app/ui/page.tsx";

type Props = {
  labels: Record<"last" | "undo" | "undone", string>;
  last: { id: string; text: string; isUndone: boolean }[];
};

/** What was taken in before, each to be taken back. */
export function LastImports({ labels, last }: Props) {
  if (last.length === 0) return null;
  return (
    <Section title={labels.last}>
      <List>
        {last.map(({ id, text, isUndone }) => (
          <Row key={id}>
            <div className="flex flex-wrap items-center justify-between gap-3">
              <span>{text}</span>
              {isUndone ? (
                <span>{labels.undone}</span>
              ) : (
                <Form method="post" action={paths.questionImportUndo(id)}>
                  <Button tone="quiet" label={`${labels.undo}: ${text}`}>
                    {labels.undo}
                  </Button>
                </Form>
              )}
            </div>
          </Row>
        ))}
      </List>
    </Section>
  );
}
