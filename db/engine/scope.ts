import { AsyncLocalStorage } from "node:async_hooks";

const inside = new AsyncLocalStorage<true>();

/** Runs a transaction's body so that `forbidInTx` can tell; what was read before is read anew after it. */
export function insideTx<T>(body: () => Promise<T>): Promise<T> {
  const forget = () => reading.getStore()?.clear();
  forget();
  return inside.run(true, body).finally(forget);
}

/** Throws when called from within a transaction's body. */
export function forbidInTx(what: string): void {
  if (inside.getStore()) throw new Error(`${what} inside tx(): use the tx that was handed in`);
}

/** What was read for one page, by what it is. */
export type Readings = Map<string, Promise<unknown>>;
const reading = new AsyncLocalStorage<Readings>();

/** Runs something that reads for one page: what it asks by `readOnce` is kept in `readings`. */
export function runReading<T>(readings: Readings, run: () => T): T {
  return reading.run(readings, run);
}

/** Reads something once for a page, however many parts of it ask; in a transaction, or where nobody keeps it, each time. */
export function readOnce<T>(what: string, find: () => Promise<T>): Promise<T> {
  const readings = inside.getStore() ? undefined : reading.getStore();
  const known = readings?.get(what) as Promise<T> | undefined;
  if (known) return known;
  const found = find();
  readings?.set(what, found);
  return found;
}

/** Who acts in what is run, and what every transaction of theirs begins with. `isBeside` tells one that others can overtake. */
export type Acting = { personId: string; check: (tx: unknown, isBeside: boolean) => Promise<void> };
const acting = new AsyncLocalStorage<Acting>();

export function runActing<T>(who: Acting, run: () => T): T {
  return acting.run(who, run);
}

export function currentActing(): Acting | undefined {
  return acting.getStore();
}
