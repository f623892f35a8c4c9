import { AsyncLocalStorage } from "node:async_hooks";

const inside = new AsyncLocalStorage<true>();

/** Runs a transaction's body so that `forbidInTx` can tell. */
export function insideTx<T>(body: () => Promise<T>): Promise<T> {
  return inside.run(true, body);
}

/** Throws when called from within a transaction's body. */
export function forbidInTx(what: string): void {
  if (inside.getStore()) throw new Error(`${what} inside tx(): use the tx that was handed in`);
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
