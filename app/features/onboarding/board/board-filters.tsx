import { boardWords } from "#app/strings/areas/board.ts";
import { FilterLinks } from "#app/ui/filter-links.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { BoardView } from "./board.view.server.ts";
import { boardQuery } from "./board-query.ts";

/** Team and stage as links, so that a filter is an address. */
export function BoardFilters({ filter, teams }: Pick<BoardView, "filter" | "teams">) {
  const board = useWords(boardWords);
  const choice = (to: string, label: string, current: boolean) => ({ to, label, current });
  return (
    <nav aria-label={board.filters} className="no-print flex flex-wrap gap-x-6 gap-y-1">
      {teams.length > 1 ? (
        <FilterLinks
          choices={[
            choice(boardQuery({ ...filter, teamId: null }), board.allTeams, filter.teamId === null),
            ...teams.map(({ id, name }) =>
              choice(boardQuery({ ...filter, teamId: id }), name, filter.teamId === id),
            ),
          ]}
        />
      ) : null}
      <FilterLinks
        choices={[
          choice(boardQuery({ ...filter, stage: null }), board.allStages, filter.stage === null),
          ...[1, 2, 3, 4].map((stage) =>
            choice(boardQuery({ ...filter, stage }), board.stage(stage), filter.stage === stage),
          ),
        ]}
      />
    </nav>
  );
}
