import type { Facts } from "#app/domain/facts.ts";
import { type OwnRequirement, withOwnRequirements } from "#app/domain/own-requirements.ts";
import type { Programme } from "#app/domain/programme.ts";
import { followsQueue, inStudyOrder } from "#app/domain/study-order.ts";
import { withOwnTargets } from "#app/domain/work-week.ts";
import type { Conn, Tx } from "#db/engine";
import { findStudyQueue } from "./study-queue.ts";

/** A version of a programme as it is for one person: what was added or switched off for them, their targets, and the products in the order of the queue. */
export async function ownProgramme(
  conn: Conn | Tx,
  version: Programme,
  facts: Pick<Facts, "evidence" | "workWeek" | "changes">,
  own: readonly OwnRequirement[],
): Promise<Programme> {
  const programme = withOwnRequirements(version, facts.changes, own);
  const queue = followsQueue(programme) ? (await findStudyQueue(conn)).map(({ key }) => key) : [];
  return withOwnTargets(inStudyOrder(programme, queue, facts), facts.workWeek);
}
