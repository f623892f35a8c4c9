import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { updateRead } from "#db/queries/notices.ts";

/** Marks everything somebody was told as read. What waits stays in the queue; so it is not journaled. */
export async function readNotices(actor: Actor, _input: null, now: number): Promise<void> {
  await tx((t) => updateRead(t, actor.id, now));
}
