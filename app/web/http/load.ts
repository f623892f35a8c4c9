/** Tells when the process has more to do than it can. */
export type Load = { isOver(inFlight: number): boolean; stop(): void };

const TICK_MS = 250;

/** Watches the event loop: over at more than `maxInFlight` requests or `maxLagMs` behind its own timer. */
export function watchLoad(maxInFlight = 500, maxLagMs = 1000): Load {
  let expected = performance.now() + TICK_MS;
  let lagMs = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    lagMs = now - expected;
    expected = now + TICK_MS;
  }, TICK_MS);
  timer.unref();
  return {
    isOver: (inFlight) => inFlight > maxInFlight || lagMs > maxLagMs,
    stop: () => clearInterval(timer),
  };
}
