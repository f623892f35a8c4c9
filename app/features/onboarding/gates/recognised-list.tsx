import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Section } from "#app/ui/page.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Table } from "#app/ui/table.tsx";
import { gatesWords } from "#app/strings/areas/gates.ts";
import { useWords } from "#app/web/strings.tsx";
import type { RecognisedView } from "./recognised.view.server.ts";

/** What counts without having been done here, with who recognised it and who confirmed the stage. */
export function RecognisedList({ recognised: { rows, page, hasMore } }: { recognised: RecognisedView }) {
  const { common } = useWords();
  const gates = useWords(gatesWords);
  const columns = (["who", "what", "why", "by", "confirmed"] as const).map((key) => ({
    key,
    label: gates.recognisedColumns[key],
  }));
  return (
    <Section title={gates.recognised}>
      <p className="mb-3">{rows.length === 0 ? gates.noRecognised : gates.recognisedLead}</p>
      {rows.length === 0 ? null : (
        <Table
          caption={gates.recognised}
          columns={columns}
          rows={rows.map((row) => ({
            key: row.id,
            cells: {
              who: (
                <Link className="link" to={paths.timeline(row.enrollmentId)}>
                  {row.name}
                </Link>
              ),
              what: row.title,
              why: (
                <>
                  <b>
                    {row.how}, {common.day(row.on)}.{" "}
                  </b>
                  {row.where}
                </>
              ),
              by: `${row.by}, ${common.moment(row.at)}`,
              confirmed: (
                <>
                  {row.confirmedBy === null || row.stage === null ? (
                    gates.notConfirmed
                  ) : (
                    <Link className="link" to={paths.gate(row.enrollmentId, row.stage)}>
                      {row.confirmedBy}
                    </Link>
                  )}
                  {row.isSame ? <b className="block">{gates.samePersonBoth}</b> : null}
                </>
              ),
            },
          }))}
        />
      )}
      <Pager
        label={gates.recognisedPages}
        previous={page > 1 ? { to: `?recognised=${page - 1}`, label: common.previous } : undefined}
        next={hasMore ? { to: `?recognised=${page + 1}`, label: common.next } : undefined}
      />
    </Section>
  );
}
