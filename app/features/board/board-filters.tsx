import { Link } from "@remix-run/react";
import { boardWords } from "#app/strings/areas/board.ts";
import { useWords } from "#app/web/strings.tsx";
import type { BoardView } from "./board.view.server.ts";
import { boardQuery } from "./board-query.ts";

/** Team and stage as links, so that a filter is an address. */
export function BoardFilters({ filter, teams }: Pick<BoardView, "filter" | "teams">) {
  const board = useWords(boardWords);
  const link = (to: string, label: string, current: boolean) => (
    <Link
      key={label} to={to} {...(current ? { "aria-current": "true" as const } : {})}
      className={current ? "flex min-h-11 items-center rounded-field bg-neutral px-3 text-neutral-content forced-colors:border-2" : "flex min-h-11 items-center rounded-field px-3 hover:bg-base-300"}
    >
      {label}
    </Link>
  );
  return (
    <nav aria-label={board.filters} className="no-print flex flex-wrap gap-x-6 gap-y-1">
      {teams.length > 1 ? (
        <div className="flex flex-wrap gap-1">
          {link(boardQuery({ ...filter, teamId: null }), board.allTeams, filter.teamId === null)}
          {teams.map(({ id, name }) => link(boardQuery({ ...filter, teamId: id }), name, filter.teamId === id))}
        </div>
      ) : null}
      <div className="flex flex-wrap gap-1">
        {link(boardQuery({ ...filter, stage: null }), board.allStages, filter.stage === null)}
        {[1, 2, 3, 4].map((stage) => link(boardQuery({ ...filter, stage }), board.stage(stage), filter.stage === stage))}
      </div>
    </nav>
  );
}
