import { Link } from "@remix-run/react";
import { stateWord, toneOf } from "#app/strings/sentences.ts";
import { List, Row } from "#app/ui/card.tsx";
import { Section } from "#app/ui/page.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { gatesWords } from "#app/strings/areas/gates.ts";
import { useStrings, useWords } from "#app/web/strings.tsx";
import type { GateView } from "./gate.view.server.ts";

/** What is missing, what is met and what is not asked for, each linked to its evidence. */
export function GateEvidence({ view }: { view: GateView }) {
  const gates = useWords(gatesWords);
  return (
    <>
      {view.missing.length > 0 && view.state !== "passed" ? (
        <Section title={gates.missing} count={view.missing.length}>
          {view.alternatives.map(({ stillNeeded, titles }) => <p key={titles.join()} className="mb-2">{gates.anyOf(stillNeeded, titles)}</p>)}
          <Rows rows={view.missing} />
        </Section>
      ) : null}
      {view.met.length > 0 ? <Section title={gates.met} count={view.met.length}><Rows rows={view.met} /></Section> : null}
      {view.other.length > 0 && view.state !== "passed" ? <Section title={gates.optional} count={view.other.length}><Rows rows={view.other} /></Section> : null}
    </>
  );
}

function Rows({ rows }: { rows: GateView["met"] }) {
  const { requirements, common, journey } = useStrings();
  return (
    <List>
      {rows.map((row) => (
        <Row key={row.key}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <Link to={row.to} className="font-semibold hover:underline">{row.title}</Link>
            <StateWord tone={toneOf[row.state]}>{stateWord(requirements, row)}</StateWord>
          </div>
          <p>{row.state === "met" && row.since && !row.recognition ? common.moment(row.since) : row.sentence}</p>
          {row.recognition ? <p>{journey.recognisedBy(row.recognition.by)} {row.recognition.where ? <q>{row.recognition.where}</q> : null}</p> : null}
        </Row>
      ))}
    </List>
  );
}
