import { id, table, text, ts, uniqueIndex } from "#db/columns";
import { people } from "./people.ts";
import { version } from "./programmes.ts";

/** Cards for whoever plays the client of a simulated deal. */
export const scenarios = table("scenarios", {
  id: id().primaryKey(),
  createdAt: ts("created_at").notNull(),
  createdById: text("created_by_id").references(() => people.id),
  /** Since when it may be drawn; null while it is a draft. */
  openedAt: ts("opened_at"),
  retiredAt: ts("retired_at"),
});

export const scenarioVersions = table(
  "scenario_versions",
  {
    ...version(),
    scenarioId: text("scenario_id")
      .notNull()
      .references(() => scenarios.id),
  },
  (t) => [uniqueIndex("scenario_versions_number").on(t.scenarioId, t.number)],
);
