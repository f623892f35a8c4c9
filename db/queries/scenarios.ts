import { and, desc, eq, inArray, isNotNull, isNull, max } from "drizzle-orm";
import { type Scenario, scenarioState } from "#app/domain/scenario.ts";
import { readScenario } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { scenario } from "#db/forms/scenario.ts";
import { contentHash } from "#db/hash.ts";
import { scenarios, scenarioVersions } from "#db/schema/index.ts";

/** Puts a card down without a text; false where it is there already. */
export async function insertScenario(tx: Tx, row: typeof scenarios.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(scenarios).values(row).onConflictDoNothing().returning({ id: scenarios.id });
  return rows.length > 0;
}

type NewVersion = { id: string; scenarioId: string; number: number; content: Scenario };

/** Puts the next version of a card down; false where somebody else was first. */
export async function insertScenarioVersion(
  tx: Tx,
  { content, ...row }: NewVersion,
  by: { at: number; actorId: string | null },
): Promise<boolean> {
  const rows = await tx
    .insert(scenarioVersions)
    .values({
      ...row,
      content: scenario.write(content),
      contentHash: contentHash(scenario.bare(content)),
      publishedAt: by.at,
      publishedById: by.actorId,
    })
    .onConflictDoNothing()
    .returning({ id: scenarioVersions.id });
  return rows.length > 0;
}

export async function updateScenario(
  tx: Tx,
  id: string,
  change: { openedAt: number | null; retiredAt: number | null },
): Promise<void> {
  await tx.update(scenarios).set(change).where(eq(scenarios.id, id));
}

const columns = {
  scenarioId: scenarios.id,
  openedAt: scenarios.openedAt,
  retiredAt: scenarios.retiredAt,
  versionId: scenarioVersions.id,
  number: scenarioVersions.number,
  content: scenarioVersions.content,
  contentHash: scenarioVersions.contentHash,
  savedAt: scenarioVersions.publishedAt,
  savedById: scenarioVersions.publishedById,
};
type Row = { openedAt: number | null; retiredAt: number | null; versionId: string; content: string };
const readable = <R extends Row>(row: R) => ({
  ...row,
  state: scenarioState(row),
  content: readScenario(row.versionId, row.content),
});

const newest = (conn: Conn | Tx) =>
  conn
    .select({ id: scenarioVersions.scenarioId, number: max(scenarioVersions.number).as("newest") })
    .from(scenarioVersions)
    .groupBy(scenarioVersions.scenarioId)
    .as("newest_scenarios");

/** Every card as it is now, the newest first; with `inUse` only those that may be drawn. */
export async function findAllScenarios(conn: Conn | Tx, { inUse = false } = {}) {
  const last = newest(conn);
  const rows = await conn
    .select(columns)
    .from(scenarios)
    .innerJoin(last, eq(last.id, scenarios.id))
    .innerJoin(
      scenarioVersions,
      and(eq(scenarioVersions.scenarioId, scenarios.id), eq(scenarioVersions.number, last.number)),
    )
    .where(inUse ? and(isNotNull(scenarios.openedAt), isNull(scenarios.retiredAt)) : undefined)
    .orderBy(desc(scenarios.createdAt), scenarios.id);
  return rows.map(readable);
}

/** All versions of one card, the newest first; none where there is no such card. */
export async function findScenarioVersions(conn: Conn | Tx, id: string) {
  const rows = await conn
    .select(columns)
    .from(scenarios)
    .innerJoin(scenarioVersions, eq(scenarioVersions.scenarioId, scenarios.id))
    .where(eq(scenarios.id, id))
    .orderBy(desc(scenarioVersions.number));
  return rows.map(readable);
}

/** Cards as they were played, by the id of their version. */
export async function findPlayedScenarios(conn: Conn | Tx, versionIds: readonly (string | null)[]) {
  const wanted = versionIds.filter((id) => id !== null);
  if (wanted.length === 0) return new Map<string, FoundScenario>();
  const rows = await conn
    .select(columns)
    .from(scenarios)
    .innerJoin(scenarioVersions, eq(scenarioVersions.scenarioId, scenarios.id))
    .where(inArray(scenarioVersions.id, wanted));
  return new Map(rows.map((row) => [row.versionId, readable(row)]));
}

export type FoundScenario = Awaited<ReturnType<typeof findScenarioVersions>>[number];
