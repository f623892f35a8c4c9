type Filter = { view: "attention" | "on-track" | "ended"; teamId: string | null; stage: number | null };

const views = ["attention", "on-track", "ended"] as const;

/** The board's filter as it stands in the address. */
export function readBoardQuery(query: URLSearchParams): Filter & { page: number } {
  const stage = Number(query.get("stage"));
  const page = Math.trunc(Number(query.get("page")));
  return {
    view: views.find((view) => view === query.get("view")) ?? "attention",
    teamId: query.get("team") || null,
    stage: [1, 2, 3, 4].includes(stage) ? stage : null,
    page: page >= 1 && page <= 10_000 ? page : 1,
  };
}

export function boardQuery({ view, teamId, stage, page }: Filter & { page?: number }): string {
  const query = new URLSearchParams({ view });
  if (teamId) query.set("team", teamId);
  if (stage) query.set("stage", String(stage));
  if (page && page > 1) query.set("page", String(page));
  return `?${query}`;
}
