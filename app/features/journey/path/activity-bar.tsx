import type { ActivityKind } from "#app/domain/activity-facts.ts";
import { paths } from "#app/paths.ts";
import { activityWords } from "#app/strings/areas/activities.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Section } from "#app/ui/page.tsx";
import { useWords } from "#app/web/strings.tsx";

type Props = {
  kinds: { kind: ActivityKind; today: number; requestId: string }[];
  enrollmentId: string;
  today: string;
};
const onBar: readonly ActivityKind[] = ["call", "meeting", "offer", "application"];

/** One tap records one; the rest is on the page of the days. */
export function ActivityBar({ kinds, enrollmentId, today }: Props) {
  const { requirements } = useWords();
  const words = useWords(activityWords);
  const shown = kinds.filter(({ kind }) => onBar.includes(kind));
  const counted = kinds.filter((row) => row.today > 0);
  return (
    <Section title={words.record}>
      <div className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
        {shown.map(({ kind, requestId }) => (
          <Form key={kind} method="post" action={paths.activityEntries(enrollmentId)}>
            <HiddenFields fields={{ kind, amount: 1, occurredOn: today, requestId, returnTo: paths.today }} />
            <Button tone="plain" wide>
              {words.one[kind]}
            </Button>
          </Form>
        ))}
        <ButtonLink to={paths.activities(enrollmentId)} wide>
          {words.more}
        </ButtonLink>
      </div>
      {counted.length > 0 ? (
        <p className="mt-2">
          {counted.map(({ kind, today: n }) => words.counts(requirements.activities[kind], n)).join(" · ")}
        </p>
      ) : null}
    </Section>
  );
}
