import type { Actor } from "./access.ts";

/** Whose people somebody sees and sets days for: a trainer's are everybody, a head's those of their own teams. */
export function examDaysReach(actor: Actor): { headId: string | null } {
  return { headId: actor.roles.some((role) => role === "trainer") ? null : actor.id };
}

/** Whether somebody may move or cancel these days: a trainer any, a head those they have set. */
export function maySetDays(actor: Actor, { setById }: { setById: string }): boolean {
  return examDaysReach(actor).headId === null || setById === actor.id;
}
