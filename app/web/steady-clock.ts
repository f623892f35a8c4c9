type Parts = { wall: () => number; ticks: () => number; tell: (jumpMs: number, isCounted: boolean) => void };

/** What a step of the clock may be without being a jump, ms. */
const tolerance = 1_000;
/** A clock put forward counts once it has stood by that for so long, ms. */
const believedAfter = 120_000;

/**
 * Time that follows a clock no hand can move (`ticks`) and the computer's own (`wall`, epoch ms) where that can be
 * believed: put forward, it counts after two minutes; put back, not before the next start, so that nothing with a
 * deadline lasts longer than it was given.
 */
export function steadyClock({ wall, ticks, tell }: Parts): () => number {
  let offset = wall() - ticks();
  let seen: { offset: number; since: number } | undefined;
  return () => {
    const at = ticks();
    const found = wall() - at;
    const jump = found - offset;
    if (Math.abs(jump) <= tolerance) {
      offset = found;
      seen = undefined;
    } else if (!seen || Math.abs(found - seen.offset) > tolerance) {
      seen = { offset: found, since: at };
      tell(jump, false);
    } else if (jump > 0 && at - seen.since >= believedAfter) {
      offset = found;
      seen = undefined;
      tell(jump, true);
    }
    return Math.round(at + offset);
  };
}
