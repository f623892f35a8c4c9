import { forgottenAfterMs, freeFailures, guessesADay, isOnRecord, retryAt } from "#app/domain/throttle.ts";
import { read, tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { deleteFailures, findFailures, upsertFailure } from "#db/queries/credentials.ts";
import { getConfig } from "./config.server.ts";
import { keyedHashOf } from "./ids.server.ts";

const hashed = (key: string) => keyedHashOf(getConfig().sessionSecret, key);
const isNetwork = (key: string) => key.startsWith("ip:");
const isDay = (key: string) => key.startsWith("day:");

/** The key that counts what went wrong for one account on one day. */
export function dayKey(what: string, now: number): string {
  return `day:${new Date(now).toISOString().slice(0, 10)}:${what}`;
}

/** Whether any of these keys (an account, `ip:` and a network address, or a day's count) has to wait after failures. */
export async function isThrottled(keys: string[], now: number): Promise<boolean> {
  const rows = new Map((await findFailures(read(), keys.map(hashed))).map((row) => [row.keyHash, row]));
  return keys.some((key) => {
    const row = rows.get(hashed(key));
    if (!row) return false;
    return isDay(key)
      ? row.failures >= guessesADay
      : retryAt(row.failures, row.lastAt, isNetwork(key) ? freeFailures.network : freeFailures.account) > now;
  });
}

export type TurnedAway = {
  act: "session.refused" | "session.proof-refused";
  by: "password" | "code";
  personId: string | undefined;
};

/** Counts a failure against each key and gives that of the first, a day's; a few of a day are put on record. A network's count begins anew after an hour of rest, an account's at its success. */
export async function noteFailure(
  keys: string[],
  { act, by, personId }: TurnedAway,
  now: number,
): Promise<number> {
  return tx(async (t) => {
    const counts: number[] = [];
    for (const key of keys)
      counts.push(await upsertFailure(t, hashed(key), now, isNetwork(key) ? now - forgottenAfterMs : 0));
    const [failures = 0] = counts;
    // In the same transaction, so that it takes as long for an address nobody has.
    if (personId && isOnRecord(failures)) {
      await journal(t, {
        at: now,
        actorId: null,
        actorKind: "system",
        act,
        subjectId: personId,
        objectKind: "person",
        objectId: personId,
        body: { by, failures },
      });
    }
    return failures;
  });
}

export type DoorLog = { warn: (fields: object, message: string) => void };

/** A line in the log, each time; `failures` is null where the try was not judged. */
export function logTurnedAway(
  log: DoorLog | undefined,
  { act, by, personId }: TurnedAway,
  failures: number | null,
): void {
  log?.warn(
    { act, by, ...(personId ? { personId } : {}), ...(failures === null ? { waits: true } : { failures }) },
    "turned away",
  );
}

export async function noteSuccess(keys: string[]): Promise<void> {
  await tx((t) => deleteFailures(t, keys.map(hashed)));
}
