import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Section } from "#app/ui/page.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Table } from "#app/ui/table.tsx";
import { gatesWords } from "#app/strings/areas/gates.ts";
import { useWords } from "#app/web/strings.tsx";
import type { SwitchedOffView } from "./switched-off.view.server.ts";

/** What somebody does not have to meet, by exception. */
export function SwitchedOffList({ switchedOff: { rows, page, hasMore } }: { switchedOff: SwitchedOffView }) {
  const { common } = useWords();
  const gates = useWords(gatesWords);
  const columns = (["who", "what", "why", "by", "until"] as const).map((key) => ({
    key,
    label: gates.switchedOffColumns[key],
  }));
  return (
    <Section title={gates.switchedOff}>
      <p className="mb-3">{rows.length === 0 ? gates.noSwitchedOff : gates.switchedOffLead}</p>
      {rows.length === 0 ? null : (
        <Table
          caption={gates.switchedOff}
          columns={columns}
          rows={rows.map((row) => ({
            key: row.id,
            cells: {
              who: (
                <Link className="link" to={paths.timeline(row.enrollmentId)}>
                  {row.name}
                </Link>
              ),
              what:
                row.stage === null ? (
                  row.title
                ) : (
                  <Link className="link" to={paths.gate(row.enrollmentId, row.stage)}>
                    {row.title}
                  </Link>
                ),
              why: row.reason,
              by: `${row.by}, ${common.moment(row.at)}`,
              until: row.onAt === null ? gates.stillOff : gates.requiredAgain(common.moment(row.onAt)),
            },
          }))}
        />
      )}
      <Pager
        label={gates.switchedOffPages}
        previous={page > 1 ? { to: `?switched-off=${page - 1}`, label: common.previous } : undefined}
        next={hasMore ? { to: `?switched-off=${page + 1}`, label: common.next } : undefined}
      />
    </Section>
  );
}
