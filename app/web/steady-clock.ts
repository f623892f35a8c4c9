type Parts = {
  wall: () => number;
  ticks: () => number;
  tell: (jumpMs: number, isCounted: boolean) => void;
  notBefore?: number;
};
/** One run of the machine, and how long it has lasted (ms); null where the machine does not tell its runs apart. */
export type Run = { id: string | null; ms: number };
/** The newest instant that was seen (epoch ms), in which run of the machine, and when that had begun. */
export type Seen = { at: number; run: string | null; runSince: number };

/** What a step of the clock may be without being a jump, ms. */
const tolerance = 1_000;
/** A clock put forward counts once it has stood by that for so long, ms. */
const believedAfter = 120_000;
/** Small steps back are made up for by going this much slower. */
const slower = 0.001;

/**
 * Time that follows a clock no hand can move (`ticks`) and the computer's own (`wall`, epoch ms) where that can be
 * believed: put forward, it counts after two minutes or at a start; put back, never, so that nothing with a deadline
 * lasts longer than it was given. It begins no earlier than `notBefore`, and never goes back.
 */
export function steadyClock({ wall, ticks, tell, notBefore = 0 }: Parts): () => number {
  let last = ticks();
  let offset = Math.max(wall(), notBefore) - last;
  let seen: { offset: number; since: number } | undefined;
  return () => {
    const at = ticks();
    const found = wall() - at;
    const jump = found - offset;
    if (Math.abs(jump) <= tolerance) {
      offset = Math.max(found, offset - (at - last) * slower);
      seen = undefined;
    } else if (!seen || Math.abs(found - seen.offset) > tolerance) {
      seen = { offset: found, since: at };
      tell(jump, false);
    } else if (jump > 0 && at - seen.since >= believedAfter) {
      offset = found;
      seen = undefined;
      tell(jump, true);
    }
    last = at;
    return Math.round(at + offset);
  };
}

/** What is to be kept of an instant, so that the next start begins no earlier. */
export function seenIn(at: number, { id, ms }: Run): Seen {
  return { at, run: id, runSince: Math.round(at - ms) };
}

/** The earliest it can be after what was seen: within one run of the machine the time since then is known. */
export function earliestAfter(seen: Seen | undefined, run: Run): number {
  if (!seen) return 0;
  return run.id !== null && run.id === seen.run
    ? Math.max(seen.at, Math.round(seen.runSince + run.ms))
    : seen.at;
}
