import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can, reaches } from "#app/domain/access.ts";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { List } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { NoticeLinks } from "#app/ui/notice-links.tsx";
import { Page } from "#app/ui/page.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { guardedList } from "#app/web/guard.server.ts";
import { boardWords } from "#app/strings/areas/board.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findApprovalsFor } from "#db/queries/documents.ts";
import { viewBoard } from "./board.view.server.ts";
import { BoardFilters } from "./board-filters.tsx";
import { BoardItem } from "./board-item.tsx";
import { boardQuery, readBoardQuery } from "./board-query.ts";

export const loader = guardedList("board.read", async ({ request, actor, language, words, now }) => {
  const { page, ...filter } = readBoardQuery(new URL(request.url).searchParams);
  const view = await viewBoard({ actor, filter, page, language, words, now });
  const toApprove = (await findApprovalsFor(read(), actor.id)).map(({ key, title }) => ({
    to: paths.documentApproval(key),
    label: inLanguage(title, language),
  }));
  return json({
    title: words.board.title,
    view,
    toApprove,
    approve: words.told.documentsToApprove,
    mayEnroll: can(actor, "enrollment.create"),
    mayImport: reaches(actor, "crm.import").length > 0,
  });
});

export const meta = titled;

export default function Board() {
  const { view, mayEnroll, mayImport, toApprove, approve } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const board = useWords(boardWords);
  const { filter, counts, rows, page } = view;
  const tab = (key: typeof filter.view, label: string) => ({
    to: boardQuery({ ...filter, view: key }),
    label,
    current: filter.view === key,
  });
  const tabs = [
    tab("attention", board.attention(counts.attention)),
    tab("on-track", board.onTrackCount(counts["on-track"])),
    tab("ended", board.ended),
  ];
  const team = view.teams.find(({ id }) => id === filter.teamId)?.name;
  const printed = [
    tabs.find(({ current }) => current)?.label,
    team ?? board.allTeams,
    filter.stage === null ? board.allStages : board.stage(filter.stage),
  ];
  const isFiltered = filter.teamId !== null || filter.stage !== null;
  return (
    <Page
      title={board.title}
      wide
      actions={
        <>
          {view.waiting.grading > 0 ? (
            <ButtonLink to={paths.grading}>{board.toGrade(view.waiting.grading)}</ButtonLink>
          ) : null}
          {view.waiting.all > 0 ? (
            <ButtonLink to={paths.queue}>{board.waitsForYou(view.waiting.all)}</ButtonLink>
          ) : null}
          {mayImport ? <ButtonLink to={paths.crmImport}>{board.fromCrm}</ButtonLink> : null}
          {mayEnroll ? (
            <ButtonLink to={paths.enroll} tone="primary">
              {board.enroll}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <NoticeLinks title={approve} links={toApprove} />
      <p className="hidden print:block">{printed.join(" · ")}</p>
      <div className="space-y-4">
        <Tabs label={board.views} tabs={tabs} />
        <BoardFilters filter={filter} teams={view.teams} />
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={isFiltered ? board.emptyFilter : board.empty[filter.view]}
          action={
            isFiltered ? (
              <ButtonLink to={boardQuery({ ...filter, teamId: null, stage: null })}>{board.clear}</ButtonLink>
            ) : mayEnroll && filter.view === "on-track" ? (
              <ButtonLink to={paths.enroll}>{board.enroll}</ButtonLink>
            ) : null
          }
        />
      ) : (
        <>
          {rows.some(({ tick }) => tick) ? <p className="text-sm">{board.legend}</p> : null}
          <List>
            {rows.map((row) => (
              <BoardItem key={row.id} row={row} />
            ))}
          </List>
        </>
      )}
      <Pager
        label={common.pages}
        previous={
          page > 1 ? { to: boardQuery({ ...filter, page: page - 1 }), label: common.previous } : undefined
        }
        next={
          view.hasMore ? { to: boardQuery({ ...filter, page: page + 1 }), label: common.next } : undefined
        }
      />
    </Page>
  );
}
