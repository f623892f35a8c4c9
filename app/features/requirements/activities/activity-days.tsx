import { paths } from "#app/paths.ts";
import { activityWords } from "#app/strings/areas/activities.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Section } from "#app/ui/page.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { useWords } from "#app/web/strings.tsx";
import { ActivityEntry } from "./activity-entry.tsx";
import { ConfirmDay } from "./confirm-day.tsx";
import type { ActivityDayView } from "./activity-days.view.server.ts";

type Props = {
  days: ActivityDayView[];
  enrollmentId: string;
  mayChange: boolean;
  returnTo: string;
  /** The name of the request where the reader may confirm a day. */
  confirming?: string | null;
  /** What is dated before it is on record and does not count. */
  opensOn?: string | null;
};
type OfKind = ActivityDayView["kinds"][number];

/** What was recorded, day by day, newest first; what was taken back stays, struck through. */
export function ActivityDays({ days, opensOn = null, confirming = null, ...rest }: Props) {
  const { activities, common } = useWords();
  if (days.length === 0) return <p>{activities.none}</p>;
  return days.map(({ on, kinds, seen, isConfirmable }, index) => (
    <Section key={on} title={common.longDay(on)}>
      {opensOn !== null && on < opensOn ? (
        <p className="mb-2">{activities.beforeOpening(common.day(opensOn))}</p>
      ) : null}
      <List>
        {kinds.map((of) => (
          <Row key={of.kind}>
            <DayOfKind of={of} on={on} isOpen={index === 0} {...rest} />
          </Row>
        ))}
      </List>
      {confirming && isConfirmable ? (
        <ConfirmDay
          enrollmentId={rest.enrollmentId}
          on={on}
          seen={seen}
          requestId={`${confirming}.${on}`}
          kinds={kinds.filter(({ recorded }) => recorded > 0).map(({ kind }) => kind)}
          returnTo={rest.returnTo}
        />
      ) : null}
    </Section>
  ));
}

function DayOfKind({
  of,
  on,
  isOpen,
  ...rest
}: Omit<Props, "days" | "opensOn" | "confirming"> & { of: OfKind; on: string; isOpen: boolean }) {
  const { requirements } = useWords();
  const words = useWords(activityWords);
  const { enrollmentId, mayChange, returnTo } = rest;
  const { kind, recorded, confirmed, countedBy, others, entries } = of;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <b>{words.counts(requirements.activities[kind], recorded)}</b>
        {confirmed > 0 ? (
          <StateWord tone="done">{words.trust.confirmed(confirmed, recorded)}</StateWord>
        ) : recorded > 0 ? (
          <StateWord tone={countedBy === "import" ? "active" : "idle"}>
            {countedBy === "import" ? words.trust.import : words.trust.own}
          </StateWord>
        ) : null}
      </p>
      {countedBy ? <p>{words.counted(words.by[countedBy])}</p> : null}
      {others.map(({ way, sum }) => (
        <div key={way} className="mt-1 flex flex-wrap items-center justify-between gap-2">
          <p>{words.alsoThere[way](sum)}</p>
          {mayChange ? (
            <Form method="post" action={paths.activityCount(enrollmentId)}>
              <HiddenFields fields={{ kind, occurredOn: on, countedBy: way, returnTo }} />
              <Button tone="plain">{words.countInstead[way]}</Button>
            </Form>
          ) : null}
        </div>
      ))}
      <div className="mt-2">
        <Disclosure summary={words.details} open={isOpen}>
          <ul className="space-y-1">
            {entries.map((entry) => (
              <li key={entry.id}>
                <ActivityEntry entry={entry} kind={kind} {...rest} />
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </>
  );
}
