import { findNotes } from "#db/queries/notes.ts";
import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Table } from "#app/ui/table.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { gatesWords } from "#app/strings/areas/gates.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findAllExceptions } from "#db/queries/gates.ts";
import { findNames } from "#db/queries/people.ts";
import { ExtraTriesList } from "./deal-exceptions-list.tsx";
import { viewExtraTries } from "./deal-exceptions.view.server.ts";
import { RecognisedList } from "./recognised-list.tsx";
import { SwitchedOffList } from "./switched-off-list.tsx";
import { viewSwitchedOff } from "./switched-off.view.server.ts";
import { viewRecognised } from "./recognised.view.server.ts";

const pageSize = 25;

const pageOf = (request: Request, name: string) =>
  Math.max(1, Math.min(10_000, Math.trunc(Number(new URL(request.url).searchParams.get(name))) || 1));

export const loader = guarded("exception.list", async ({ request, language, words }) => {
  const page = pageOf(request, "page");
  const found = await findAllExceptions(read(), { limit: pageSize + 1, offset: (page - 1) * pageSize });
  const rows = found.slice(0, pageSize);
  const names = await findNames(
    read(),
    rows.flatMap(({ traineeId, decidedById, confirmedById }) => [traineeId, decidedById, confirmedById]),
  );
  const notes = await findNotes(
    read(),
    rows.map(({ noteId }) => noteId),
  );
  const recognised = await viewRecognised({
    page: pageOf(request, "recognised"),
    size: pageSize,
    language,
    words,
  });
  const switchedOff = await viewSwitchedOff({
    page: pageOf(request, "switched-off"),
    size: pageSize,
    language,
  });
  const extraTries = await viewExtraTries({ page: pageOf(request, "extra-tries"), size: pageSize, language });
  return json({
    title: words.gates.exceptions,
    extraTries,
    rows,
    names,
    notes,
    page,
    hasMore: found.length > pageSize,
    switchedOff,
    recognised,
  });
});

export const meta = titled;

export default function Overrides() {
  const { rows, names, notes, page, hasMore, switchedOff, recognised, extraTries } =
    useLoaderData<typeof loader>();
  const { common } = useWords();
  const gates = useWords(gatesWords);
  const columns = (["who", "stage", "why", "by", "until"] as const).map((key) => ({
    key,
    label: gates.columns[key],
  }));
  return (
    <Page title={gates.exceptions} lead={gates.exceptionsLead} wide>
      {rows.length === 0 ? (
        <EmptyState title={gates.noExceptions} />
      ) : (
        <Table
          caption={gates.exceptions}
          columns={columns}
          rows={rows.map((row) => ({
            key: row.id,
            cells: {
              who: (
                <Link className="link" to={paths.timeline(row.enrollmentId)}>
                  {names[row.traineeId]}
                </Link>
              ),
              stage: (
                <Link className="link" to={paths.gate(row.enrollmentId, row.stage)}>
                  {gates.title(row.stage)}
                </Link>
              ),
              why: (
                <>
                  {row.category ? <b>{gates.categories[row.category]}. </b> : null}
                  {notes[row.noteId ?? ""]}
                </>
              ),
              by: `${names[row.decidedById]}, ${common.moment(row.decidedAt)}`,
              until: row.confirmedAt
                ? gates.confirmedBy(names[row.confirmedById ?? ""] ?? "")
                : row.expiresOn
                  ? common.day(row.expiresOn)
                  : gates.noEnd,
            },
          }))}
        />
      )}
      <Pager
        label={common.pages}
        previous={page > 1 ? { to: `?page=${page - 1}`, label: common.previous } : undefined}
        next={hasMore ? { to: `?page=${page + 1}`, label: common.next } : undefined}
      />
      <ExtraTriesList extraTries={extraTries} />
      <SwitchedOffList switchedOff={switchedOff} />
      <RecognisedList recognised={recognised} />
    </Page>
  );
}
