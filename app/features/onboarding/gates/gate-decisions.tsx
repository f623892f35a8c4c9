import { Section } from "#app/ui/page.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { gatesWords } from "#app/strings/areas/gates.ts";
import { useWords } from "#app/web/strings.tsx";
import type { GateView } from "./gate.view.server.ts";

/** What has been decided on this gate, with the receipt's hash. */
export function GateDecisions({ view }: { view: GateView }) {
  const { common } = useWords();
  const gates = useWords(gatesWords);
  if (view.decisions.length === 0) return null;
  return (
    <Section id="decisions" title={gates.decisions}>
      <Timeline
        entries={view.decisions.map((row) => ({
          key: row.id,
          time: common.moment(row.at),
          dateTime: new Date(row.at).toISOString(),
          title: row.reopened ? (
            <s>{gates.decision[row.decision](row.by)}</s>
          ) : (
            gates.decision[row.decision](row.by)
          ),
          text: (
            <>
              {row.category ? <p>{gates.categories[row.category]}</p> : null}
              {row.note ? <q>{row.note}</q> : null}
              {row.expiresOn ? <p>{gates.until(common.day(row.expiresOn))}</p> : null}
              {row.reopened ? (
                <p className="font-semibold">
                  {gates.reopenedBy(row.reopened.by, common.moment(row.reopened.at))}{" "}
                  <q>{row.reopened.reason}</q>
                </p>
              ) : null}
              <p className="break-all font-mono text-sm">
                {gates.receipt} {row.hash}
              </p>
            </>
          ),
        }))}
      />
    </Section>
  );
}
