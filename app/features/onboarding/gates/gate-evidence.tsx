import { evidenceGroups } from "#app/domain/define-kind.ts";
import { Link } from "@remix-run/react";
import { stateTone, stateWord } from "#app/strings/sentences.ts";
import { List, Row } from "#app/ui/card.tsx";
import { Section } from "#app/ui/page.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { gatesWords } from "#app/strings/areas/gates.ts";
import { useWords } from "#app/web/strings.tsx";
import type { GateView } from "./gate.view.server.ts";

/** What is missing, what is met and what is not asked for, each linked to its evidence. */
export function GateEvidence({ view }: { view: GateView }) {
  const gates = useWords(gatesWords);
  return (
    <>
      {view.missing.length > 0 && view.state !== "passed" ? (
        <Section id="missing" title={gates.missing} count={view.missing.length}>
          {view.alternatives.map(({ stillNeeded, titles }) => (
            <p key={titles.join()} className="mb-2">
              {gates.anyOf(stillNeeded, titles)}
            </p>
          ))}
          <Rows rows={view.missing} />
        </Section>
      ) : null}
      {view.exceptions.length > 0 ? (
        <Section id="exceptions" title={gates.switchedOff} count={view.exceptions.length}>
          <Rows rows={view.exceptions} />
        </Section>
      ) : null}
      {view.met.length > 0 ? (
        <Section id="met" title={gates.met} count={view.met.length}>
          <div className="space-y-5">
            {groups(view.met).map(([group, rows]) => (
              <section key={group}>
                <h3 className="mb-2 text-base">
                  {gates.groups[group]} <span className="font-normal opacity-80">{rows.length}</span>
                </h3>
                {group === "sign-offs" && view.mentorName ? (
                  <p className="mb-2">{gates.mentor(view.mentorName)}</p>
                ) : null}
                <Rows rows={rows} />
              </section>
            ))}
          </div>
        </Section>
      ) : null}
      {view.other.length > 0 && view.state !== "passed" ? (
        <Section id="optional" title={gates.optional} count={view.other.length}>
          <Rows rows={view.other} />
        </Section>
      ) : null}
    </>
  );
}

function groups(rows: GateView["met"]) {
  return evidenceGroups
    .map((group) => [group, rows.filter((row) => row.group === group)] as const)
    .filter(([, found]) => found.length > 0);
}

function Rows({ rows }: { rows: GateView["met"] }) {
  const { requirements, journey } = useWords();
  return (
    <List>
      {rows.map((row) => (
        <Row key={row.key}>
          <div className="grid grid-cols-[1fr_auto] items-baseline gap-x-4">
            <Link to={row.to} className="min-w-0 font-semibold wrap-anywhere hover:underline">
              {row.title}
            </Link>
            <StateWord tone={stateTone(row)}>{stateWord(requirements, row)}</StateWord>
          </div>
          <p>
            {row.state === "met" && row.detail && !row.recognition
              ? row.detail
              : [row.sentence, row.recognition ? "" : row.detail].filter(Boolean).join(" ")}
          </p>
          {row.exception ? (
            <p>
              {row.exception.by} <q>{row.exception.reason}</q>
            </p>
          ) : null}
          {row.recognition ? <p>{journey.recognisedBy(row.recognition.by, row.recognition.where)}</p> : null}
        </Row>
      ))}
    </List>
  );
}
