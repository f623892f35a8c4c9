import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Scenario } from "#app/domain/scenario.ts";
import { tx } from "#db/engine";
import { scenario } from "#db/forms/scenario.ts";
import { contentHash } from "#db/hash.ts";
import { by, journal } from "#db/journal.ts";
import { findScenarioVersions, insertScenario, insertScenarioVersion } from "#db/queries/scenarios.ts";

/** `seen` is the version the editor was opened at, 0 for a new card. */
type Input = { scenarioId: string; seen: number; content: Scenario };
type Outcome = { ok: true } | { ok: false; code: "changed" | "not-found" };

/** Saves a card as its next version, so that a deal that was played keeps the card it was played by. */
export async function saveScenario(
  actor: Actor,
  { scenarioId, seen, content }: Input,
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const [last] = await findScenarioVersions(t, scenarioId);
    const hash = contentHash(scenario.bare(content));
    if (last?.contentHash === hash) return { ok: true };
    if (!last && seen > 0) return { ok: false, code: "not-found" };
    if ((last?.number ?? 0) !== seen) return { ok: false, code: "changed" };
    if (!last) await insertScenario(t, { id: scenarioId, createdAt: now, createdById: actor.id });
    const number = seen + 1;
    const row = { id, scenarioId, number, content };
    if (!(await insertScenarioVersion(t, row, { at: now, actorId: actor.id })))
      return { ok: false, code: "changed" };
    await journal(t, {
      ...by(actor, now),
      act: "scenario.saved",
      subjectId: null,
      objectKind: "scenario",
      objectId: scenarioId,
      body: { number, contentHash: hash },
    });
    return { ok: true };
  });
}
