import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findRunningOfTeam } from "#db/queries/enrollments.ts";
import { findPersonById } from "#db/queries/people.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { findTeamById, insertTeam, replaceHead, updateTeamName } from "#db/queries/teams.ts";

type Input = { teamId: string | null; name: string; headId: string };
type Outcome = { ok: true; teamId: string } | { ok: false; code: "not-found" | "no-such-head" };

/** Makes a team, or changes its name and head; who waits for the head follows at once. */
export async function changeTeam(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const teamId = input.teamId ?? randomUUID();
  const headRowId = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const head = await findPersonById(t, input.headId);
    if (!head || head.deactivatedAt || !head.roles.includes("head"))
      return { ok: false, code: "no-such-head" };
    const before = await findTeamById(t, teamId);
    if (input.teamId && !before) return { ok: false, code: "not-found" };
    if (before) await updateTeamName(t, teamId, input.name);
    else await insertTeam(t, { id: teamId, name: input.name, createdAt: now });
    if (before?.headId !== input.headId)
      await replaceHead(t, { id: headRowId, teamId, personId: input.headId, fromAt: now });
    await journal(t, {
      ...by(actor, now),
      act: before ? "team.changed" : "team.created",
      subjectId: null,
      objectKind: "team",
      objectId: teamId,
      body: { headId: input.headId, before: before?.headId ?? null },
    });
    const clock = await findClock(t, now);
    for (const id of await findRunningOfTeam(t, teamId)) await projectStanding(t, id, clock);
    return { ok: true, teamId };
  });
}
