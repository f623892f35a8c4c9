import { setImmediate } from "node:timers/promises";

const atOnce = 25;

/** Goes through the rows of a long write and lets others' pages be answered in between; who wants to write waits for the end. */
export async function* breathing<T>(rows: Iterable<T>): AsyncGenerator<T> {
  let n = 0;
  for (const row of rows) {
    if (++n % atOnce === 0) await setImmediate();
    yield row;
  }
}
