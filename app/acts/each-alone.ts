export type EachLog = { error: (fields: object, message: string) => void };

/** Does the same to each row in an attempt of its own: one that fails is logged and skipped, and requests come in between. */
export async function eachAlone<T>(
  job: string,
  rows: readonly T[],
  run: (row: T) => Promise<unknown>,
  log?: EachLog,
): Promise<void> {
  let failed: unknown;
  for (const row of rows) {
    try {
      await run(row);
    } catch (err) {
      failed = err;
      log?.error(
        { err, job, row: typeof row === "string" ? row : (row as { id?: string }).id },
        "a row of a job failed and is skipped",
      );
    }
    await new Promise(setImmediate);
  }
  // Where nothing is logged, nothing is swallowed either.
  if (failed !== undefined && !log) throw failed;
}
