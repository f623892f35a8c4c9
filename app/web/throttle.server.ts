import { forgottenAfterMs, freeFailures, retryAt } from "#app/domain/throttle.ts";
import { read, tx } from "#db/engine";
import { deleteFailures, findFailures, upsertFailure } from "#db/queries/credentials.ts";
import { getConfig } from "./config.server.ts";
import { keyedHashOf } from "./ids.server.ts";

const hashed = (key: string) => keyedHashOf(getConfig().sessionSecret, key);
const isNetwork = (key: string) => key.startsWith("ip:");

/** Whether any of these keys (an account, or `ip:` and a network address) has to wait after failures. */
export async function isThrottled(keys: string[], now: number): Promise<boolean> {
  const rows = await findFailures(read(), keys.map(hashed));
  const networks = new Set(keys.filter(isNetwork).map(hashed));
  return rows.some(({ keyHash, failures, lastAt }) =>
    retryAt(failures, lastAt, networks.has(keyHash) ? freeFailures.network : freeFailures.account) > now);
}

/** Counts a failure against each key; a network's count begins anew after an hour of rest, an account's at its success. */
export async function noteFailure(keys: string[], now: number): Promise<void> {
  await tx(async (t) => {
    for (const key of keys) await upsertFailure(t, hashed(key), now, isNetwork(key) ? now - forgottenAfterMs : 0);
  });
}

export async function noteSuccess(keys: string[]): Promise<void> {
  await tx((t) => deleteFailures(t, keys.map(hashed)));
}
