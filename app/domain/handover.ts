/** How a handover note was settled: written, or the head decided to go without. */
export const handoverHows = ["written", "without"] as const;

/** A note the mentor before is asked for. `since` is epoch ms. */
export type HandoverOwed = {
  assignmentId: string;
  fromId: string;
  /** Whether they still have access; else the head writes it, or goes without. */
  isFromHere: boolean;
  since: number;
};

const day = 86_400_000;
type Before = { mentorId: string; fromAt: number; toAt: number | null };

/** Of whom a note is asked when somebody takes over: of the mentor before, unless they had hardly begun. */
export function handsOver(before: Before | undefined, mentorId: string, at: number): string | null {
  if (!before || before.mentorId === mentorId) return null;
  return (before.toAt ?? at) - before.fromAt >= day ? before.mentorId : null;
}
