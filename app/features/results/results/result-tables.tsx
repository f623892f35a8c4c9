import { Link } from "@remix-run/react";
import { crmWords } from "#app/strings/areas/crm.ts";
import { resultsWords } from "#app/strings/areas/results.ts";
import { Section } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { ResultsView } from "./results.view.server.ts";

type Props = { view: ResultsView; mayStrike: boolean };
type Row = { name: string; isStruck: boolean; strike: string };

/** Plan and result, month by month; what was struck stays, struck through. */
export function MonthTable({ view, mayStrike }: Props) {
  const results = useWords(resultsWords);
  const crm = useWords(crmWords);
  return (
    <Section title={results.months} count={view.months.length}>
      {view.months.length === 0 ? (
        <p>{results.noMonths}</p>
      ) : (
        <Table
          caption={results.months}
          columns={[
            { key: "name", label: crm.columns.month },
            { key: "plan", label: crm.columns.plan },
            { key: "result", label: crm.columns.result },
            { key: "reached", label: results.reached },
            { key: "source", label: results.source },
          ]}
          rows={view.months.map((row) => ({
            key: row.id,
            cells: { ...row, name: <Named row={row} />, source: <Source row={row} mayStrike={mayStrike} /> },
          }))}
        />
      )}
    </Section>
  );
}

/** Deals that came to an end, newest first. */
export function DealTable({ view, mayStrike }: Props) {
  const results = useWords(resultsWords);
  const crm = useWords(crmWords);
  return (
    <Section title={results.deals} count={view.deals.length}>
      {view.deals.length === 0 ? (
        <p>{results.noDeals}</p>
      ) : (
        <>
          <p className="mb-3">{results.wonLost(view.won, view.lost)}</p>
          <Table
            caption={results.deals}
            columns={[
              { key: "name", label: crm.columns.day },
              { key: "outcome", label: crm.columns.state },
              { key: "product", label: crm.columns.product },
              { key: "value", label: crm.columns.value },
              { key: "source", label: results.source },
            ]}
            rows={view.deals.map((row) => ({
              key: row.id,
              cells: {
                ...row,
                name: <Named row={row} />,
                source: <Source row={row} mayStrike={mayStrike} />,
              },
            }))}
          />
        </>
      )}
    </Section>
  );
}

function Named({ row: { name, isStruck } }: { row: Row }) {
  const results = useWords(resultsWords);
  return isStruck ? (
    <>
      <s>{name}</s> · {results.struck}
    </>
  ) : (
    name
  );
}

function Source({ row, mayStrike }: { row: Row & { source: string }; mayStrike: boolean }) {
  const results = useWords(resultsWords);
  return (
    <>
      {row.source}
      {mayStrike && !row.isStruck ? (
        <>
          {" · "}
          <Link to={row.strike} className="link no-print" aria-label={results.strikeOf(row.name)}>
            {results.strike}
          </Link>
        </>
      ) : null}
    </>
  );
}
