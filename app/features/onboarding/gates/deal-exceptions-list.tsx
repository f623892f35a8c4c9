import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Section } from "#app/ui/page.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Table } from "#app/ui/table.tsx";
import { gatesWords } from "#app/strings/areas/gates.ts";
import { useWords } from "#app/web/strings.tsx";
import type { ExtraTriesView } from "./deal-exceptions.view.server.ts";

/** Who was given a third try at a simulated deal. */
export function ExtraTriesList({ extraTries: { rows, page, hasMore } }: { extraTries: ExtraTriesView }) {
  const { common } = useWords();
  const gates = useWords(gatesWords);
  const columns = (["who", "what", "why", "by", "until"] as const).map((key) => ({
    key,
    label: key === "until" ? gates.extraTryResult : gates.switchedOffColumns[key],
  }));
  return (
    <Section title={gates.extraTries}>
      {rows.length === 0 ? (
        <p>{gates.noExtraTries}</p>
      ) : (
        <Table
          caption={gates.extraTries}
          columns={columns}
          rows={rows.map((row) => ({
            key: row.id,
            cells: {
              who: (
                <Link className="link" to={paths.timeline(row.enrollmentId)}>
                  {row.name}
                </Link>
              ),
              what: (
                <Link
                  className="link"
                  to={paths.requirement("simulated-deal", row.enrollmentId, row.requirementKey)}
                >
                  {row.title}
                </Link>
              ),
              why: row.reason,
              by: `${row.by}, ${common.moment(row.at)}`,
              until:
                row.isPassed === null
                  ? gates.extraTryOpen
                  : row.isPassed
                    ? gates.extraTryPassed
                    : gates.extraTryFailed,
            },
          }))}
        />
      )}
      <Pager
        label={gates.extraTriesPages}
        previous={page > 1 ? { to: `?extra-tries=${page - 1}`, label: common.previous } : undefined}
        next={hasMore ? { to: `?extra-tries=${page + 1}`, label: common.next } : undefined}
      />
    </Section>
  );
}
