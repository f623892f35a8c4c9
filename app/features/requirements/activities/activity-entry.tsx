import { Link } from "@remix-run/react";
import type { ActivityKind } from "#app/domain/activity-facts.ts";
import { paths } from "#app/paths.ts";
import { activityWords } from "#app/strings/areas/activities.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { ActivityDayView } from "./activity-days.view.server.ts";

type Entry = ActivityDayView["kinds"][number]["entries"][number];
type Props = {
  entry: Entry;
  kind: ActivityKind;
  enrollmentId: string;
  mayChange: boolean;
  returnTo: string;
};

/** One entry with what came of it; its own recorder can say more, or undo it. */
export function ActivityEntry({ entry, kind, enrollmentId, mayChange, returnTo }: Props) {
  const { common, requirements } = useWords();
  const words = useWords(activityWords);
  const { id, amount, way, outcome, client, valueCents, note, at, isStruck, isOwn } = entry;
  const time = common.time(at);
  const said =
    way === "day"
      ? words.dayNumber(amount)
      : way === "import"
        ? words.fromCrm(amount)
        : amount === 1
          ? words.entry(words.one[kind], time)
          : words.entryOf(amount, requirements.activities[kind], time);
  const more = [
    outcome ? words.outcomes[outcome] : null,
    client,
    valueCents === null ? null : words.money(valueCents),
    note,
  ].filter(Boolean);
  if (isStruck) return <s>{said}</s>;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4">
      <div className="min-w-0 flex-1 basis-52">
        <span>{said}</span>
        {more.length > 0 ? <span className="block wrap-anywhere">{more.join(" · ")}</span> : null}
      </div>
      {mayChange && isOwn ? (
        <div className="flex flex-wrap items-center gap-2">
          {way === "entries" ? (
            <Link
              className="link inline-flex min-h-11 items-center"
              to={paths.activityEntry(enrollmentId, id)}
            >
              {words.open}
              <span className="sr-only">: {said}</span>
            </Link>
          ) : null}
          <Form method="post" action={paths.activityStrike(enrollmentId, id)}>
            <HiddenFields fields={{ returnTo }} />
            <Button tone="quiet" label={words.undoOf(said)}>
              {common.undo}
            </Button>
          </Form>
        </div>
      ) : null}
    </div>
  );
}
