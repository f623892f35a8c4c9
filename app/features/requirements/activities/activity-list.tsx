import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Section } from "#app/ui/page.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { ActivityRow } from "#db/queries/activities.ts";

type Props = {
  rows: ActivityRow[];
  enrollmentId: string;
  mayStrike: boolean;
  returnTo: string;
  /** What is dated before it is on record and does not count. */
  opensOn: string | null;
};

/** The entries, newest first; what was taken back stays, struck through. */
export function ActivityList({ rows, enrollmentId, mayStrike, returnTo, opensOn }: Props) {
  const { activities, common } = useWords();
  const struck = new Set(rows.map(({ strikesId }) => strikesId));
  const entries = rows.filter(({ strikesId }) => strikesId === null);
  if (entries.length === 0) return <p>{activities.none}</p>;
  return (
    <Section title={activities.entries}>
      <List>
        {entries.map(({ id, amount, occurredOn }) => (
          <Row key={id}>
            <div className="flex flex-wrap items-center justify-between gap-2">
              {struck.has(id) ? (
                <s>
                  {common.day(occurredOn)}: {amount}
                </s>
              ) : (
                <span>
                  {common.day(occurredOn)}: <b>{amount}</b>
                  {opensOn !== null && occurredOn < opensOn
                    ? ` · ${activities.beforeOpening(common.day(opensOn))}`
                    : ""}
                </span>
              )}
              {mayStrike && !struck.has(id) ? (
                <Form method="post" action={paths.activityStrike(enrollmentId, id)}>
                  <HiddenFields fields={{ returnTo }} />
                  <Button tone="quiet" label={activities.takeBack(common.day(occurredOn), amount)}>
                    {common.undo}
                  </Button>
                </Form>
              ) : null}
            </div>
          </Row>
        ))}
      </List>
    </Section>
  );
}
