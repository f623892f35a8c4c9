import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { beforeIn } from "#app/web/before.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { dossierWords } from "#app/strings/areas/dossier.ts";
import { journalWords } from "#app/strings/areas/journal.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findJournal, findJournalHead } from "#db/queries/journal.ts";
import { findNames } from "#db/queries/people.ts";

const pageSize = 50;
const kinds = [
  "",
  "gate",
  "evidence",
  "attempt",
  "activity",
  "enrollment",
  "mentor",
  "person",
  "session",
  "credential",
] as const;

export const loader = guarded("journal.read", async ({ request, words }) => {
  const query = new URL(request.url).searchParams;
  const act = kinds.find((kind) => kind === query.get("act")) ?? "";
  const found = await findJournal(read(), {
    before: beforeIn(request),
    act,
    subjectId: (query.get("person") ?? "").slice(0, 80),
    limit: pageSize + 1,
  });
  const rows = found.slice(0, pageSize).map(({ seq, at, actorId, act: code, subjectId, hash }) => ({
    seq,
    at,
    actorId,
    what: words.told.journal[code],
    subjectId,
    hash: hash.slice(0, 12),
  }));
  const names = await findNames(
    read(),
    rows.flatMap(({ actorId, subjectId }) => [actorId, subjectId]),
  );
  const last = rows.at(-1);
  return json({
    title: words.journal.title,
    rows,
    names,
    act,
    head: (await findJournalHead(read())) ?? null,
    next: found.length > pageSize && last ? last.seq : null,
  });
});

export const meta = titled;

export default function Journal() {
  const { rows, names, act, head, next } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const journal = useWords(journalWords);
  const { checking } = useWords(dossierWords);
  const columns = (["seq", "at", "what", "who", "whom", "hash"] as const).map((key) => ({
    key,
    label: journal.columns[key],
  }));
  return (
    <Page
      title={journal.title}
      lead={journal.lead}
      actions={<ButtonLink to={paths.dossierCheck}>{checking.title}</ButtonLink>}
      wide
    >
      {head ? (
        <p className="font-mono text-sm wrap-anywhere">
          {journal.head(head.seq)} {head.hash}
        </p>
      ) : null}
      <Tabs
        label={journal.filter}
        tabs={kinds.map((kind) => ({
          to: kind ? `?act=${kind}` : "?",
          label: journal.kinds[kind || "all"],
          current: act === kind,
        }))}
      />
      {rows.length === 0 ? (
        <EmptyState title={journal.empty} />
      ) : (
        <Table
          caption={journal.title}
          columns={columns}
          rows={rows.map((row) => ({
            key: String(row.seq),
            cells: {
              seq: row.seq,
              at: common.moment(row.at),
              what: row.what,
              who: row.actorId ? names[row.actorId] : journal.system,
              whom: row.subjectId ? names[row.subjectId] : "",
              hash: <span className="font-mono text-sm">{row.hash}</span>,
            },
          }))}
        />
      )}
      <Pager
        label={common.pages}
        next={
          next
            ? { to: `?${new URLSearchParams({ act, before: String(next) })}`, label: common.next }
            : undefined
        }
      />
    </Page>
  );
}
