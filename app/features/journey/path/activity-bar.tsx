import { useSubmit } from "@remix-run/react";
import { type FormEvent, useEffect, useRef } from "react";
import type { ActivityKind } from "#app/domain/activity-facts.ts";
import { paths } from "#app/paths.ts";
import { activityWords } from "#app/strings/areas/activities.ts";
import { dayInZone } from "#app/strings/zone.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Section } from "#app/ui/page.tsx";
import { deviceNow } from "#app/web/device-clock.ts";
import { newRequestId, putOwner } from "#app/web/kept.ts";
import { keepAndSend } from "#app/web/send-kept.ts";
import { useWords } from "#app/web/strings.tsx";

/** Who records, and what: all that the page without a connection is told of them. */
export type Recorder = { personId: string; enrollmentId: string; kinds: ActivityKind[] };
type Props = {
  recorder: Recorder;
  counts: { kind: ActivityKind; today: number; requestId: string }[];
  today: string;
};
const onBar: readonly ActivityKind[] = ["call", "meeting", "offer", "application"];

/** One tap records one; the rest is on the page of the days. */
export function ActivityBar({ recorder, counts, today }: Props) {
  const { requirements } = useWords();
  const words = useWords(activityWords);
  const counted = counts.filter((row) => row.today > 0);
  const { personId, enrollmentId } = recorder;
  const kinds = recorder.kinds.join();
  useEffect(() => {
    const about: Recorder = { personId, enrollmentId, kinds: kinds.split(",") as ActivityKind[] };
    void putOwner({ personId, about }).catch(() => {});
    void getWorker();
  }, [personId, enrollmentId, kinds]);
  return (
    <Section title={words.record}>
      <TapButtons recorder={recorder} today={today} requestIds={counts}>
        <ButtonLink to={paths.activities(enrollmentId)} wide>
          {words.more}
        </ButtonLink>
      </TapButtons>
      {counted.length > 0 ? (
        <p className="mt-2">
          {words.soFar(
            counted.map(({ kind, today: n }) => words.counts(requirements.activities[kind], n)).join(" · "),
          )}
        </p>
      ) : null}
    </Section>
  );
}

type Taps = {
  recorder: Recorder;
  /** The day by the server's clock; without it the device's own goes. */
  today?: string;
  requestIds?: { kind: ActivityKind; requestId: string }[];
  children?: React.ReactNode;
};

/** A tap is kept in this browser first, so that none is lost; without JavaScript its form is sent as any other. */
export function TapButtons({ recorder, today, requestIds = [], children }: Taps) {
  const words = useWords(activityWords);
  const submit = useSubmit();
  const openedOn = useRef<string | null>(null);
  useEffect(() => {
    openedOn.current = dayInZone(deviceNow());
  }, []);
  const tap = (kind: ActivityKind) => (event: FormEvent<HTMLFormElement>) => {
    if (!("indexedDB" in window)) return;
    event.preventDefault();
    const form = event.currentTarget;
    const id = newRequestId();
    // A page left open over midnight does not date to yesterday.
    const now = dayInZone(deviceNow());
    const occurredOn = today && now === openedOn.current ? today : now;
    const { personId, enrollmentId } = recorder;
    void keepAndSend({
      id,
      personId,
      action: paths.activityEntries(enrollmentId),
      route: "features/requirements/activities/activity-entries.route",
      fields: { kind, amount: "1", occurredOn, requestId: id },
      label: words.one[kind],
    }).catch(() => submit(form));
  };
  return (
    <div className="grid grid-cols-3 gap-2 sm:flex sm:flex-wrap">
      {onBar
        .filter((kind) => recorder.kinds.includes(kind))
        .map((kind) => (
          <Form
            key={kind}
            method="post"
            action={paths.activityEntries(recorder.enrollmentId)}
            onSubmit={tap(kind)}
          >
            <HiddenFields
              fields={{
                kind,
                amount: 1,
                occurredOn: today ?? "",
                requestId: requestIds.find((row) => row.kind === kind)?.requestId ?? "",
              }}
            />
            <Button tone="plain" wide>
              {words.one[kind]}
            </Button>
          </Form>
        ))}
      {children}
    </div>
  );
}

/** Has the page without data kept on this device. */
async function getWorker(): Promise<void> {
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register("/service-worker.js");
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage("keep");
  } catch {
    // A browser that keeps no pages still sends from those that are open.
  }
}
