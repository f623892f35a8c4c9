import { retryAt } from "#app/domain/throttle.ts";
import { read, tx } from "#db/engine";
import { deleteFailures, findFailures, upsertFailure } from "#db/queries/credentials.ts";
import { getConfig } from "./config.server.ts";
import { keyedHashOf } from "./ids.server.ts";

const hashed = (keys: string[]) => keys.map((key) => keyedHashOf(getConfig().sessionSecret, key));

/** Whether any of these keys (an account, a network address) has to wait after failures. */
export async function isThrottled(keys: string[], now: number): Promise<boolean> {
  const rows = await findFailures(read(), hashed(keys));
  return rows.some(({ failures, lastAt }) => retryAt(failures, lastAt) > now);
}

export async function noteFailure(keys: string[], now: number): Promise<void> {
  await tx(async (t) => {
    for (const keyHash of hashed(keys)) await upsertFailure(t, keyHash, now);
  });
}

export async function noteSuccess(keys: string[]): Promise<void> {
  await tx((t) => deleteFailures(t, hashed(keys)));
}
