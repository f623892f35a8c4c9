import { type Day, dayAfter } from "./holidays.ts";
import { startOfDay } from "./time-zones.ts";

/** How many days before the first day an invitation opens, and how many after it it still lives. */
export type InvitationLife = { opensDaysBefore: number; livesDaysAfter: number };
export type InvitationSpan = { opensAt: number; expiresAt: number };
export const invitationLife: InvitationLife = { opensDaysBefore: 7, livesDaysAfter: 7 };

/** From when until when an invitation works: around the first day, or around today where that is past or there is none. */
export function invitationSpan(
  startsOn: Day | null,
  { opensDaysBefore, livesDaysAfter }: InvitationLife,
  { now, today, timeZone }: { now: number; today: Day; timeZone: string },
): InvitationSpan {
  const first = startsOn !== null && startsOn > today ? startsOn : today;
  return {
    opensAt: Math.max(now, startOfDay(dayAfter(first, -opensDaysBefore), timeZone)),
    expiresAt: startOfDay(dayAfter(first, livesDaysAfter + 1), timeZone),
  };
}

type Link = { kind: string; usedAt: number | null; opensAt: number | null; expiresAt: number };
export type InvitationState = "not-yet" | "open" | "over" | "used" | "none";

/** What a link to choose a password is good for now; anything that is no such link is none. */
export function invitationState(link: Link | undefined, now: number): InvitationState {
  if (!link || (link.kind !== "invitation" && link.kind !== "reset")) return "none";
  if (link.usedAt !== null) return "used";
  if (link.expiresAt <= now) return "over";
  return link.opensAt !== null && link.opensAt > now ? "not-yet" : "open";
}

/**
 * Whose invitation somebody who enrols may hand out: of whoever never signed in and would be no more than a trainee.
 * With another role the link would open more than the one who makes it may, so the administrator makes it.
 */
export function isInvitedByEnrolling({
  hasSignedIn,
  roles,
}: {
  hasSignedIn: boolean;
  roles: readonly string[];
}): boolean {
  return !hasSignedIn && roles.every((role) => role === "trainee");
}
