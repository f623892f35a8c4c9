import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { JourneyView } from "./journey.view.server.ts";

/** That somebody decided "not yet" on the gate ahead, and why. */
export function GateNotYet({ notYet }: Pick<JourneyView, "notYet">) {
  const { journey, common } = useWords();
  return notYet ? (
    <Notice tone="info" title={journey.notYetOn(notYet.stage, common.moment(notYet.at))}>
      <q>{notYet.reason}</q>
    </Notice>
  ) : null;
}

/** Who mentors and who heads them. */
export function WhoHelps({ mentor, head }: { mentor: string | null; head: string | null }) {
  const { journey } = useWords();
  const people = [
    [journey.mentor, mentor],
    [journey.head, head],
  ].flatMap(([role, name]) => (name ? [`${role}: ${name}`] : []));
  return people.length > 0 ? <p>{people.join(" · ")}</p> : null;
}
