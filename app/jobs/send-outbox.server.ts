import { randomUUID } from "node:crypto";
import { claimLasts, type MailFailure, sendLasts, waitAfter } from "#app/domain/mail-failures.ts";
import { read, tx } from "#db/engine";
import { giveUpMail } from "#app/acts/give-up-mail.ts";
import {
  claimOutbox,
  findAllExpiredOutbox,
  type OutboxRow,
  releaseOutbox,
  updateOutboxFailed,
  updateOutboxSent,
} from "#db/queries/outbox.ts";

export type Send = (row: OutboxRow, signal?: AbortSignal) => Promise<void>;
type Log = {
  warn: (fields: object, message: string) => void;
  error: (fields: object, message: string) => void;
};
type Parts = { send: Send; now: () => number; log?: Log; atOnce?: number; lasts?: number };
export type Sender = {
  round(): Promise<void>;
  idle(): Promise<number>;
  stop(withinMs: number): Promise<void>;
};

/** Sends that take longer than this hold nobody else back, as long as there are not too many of them. */
const slowAfter = 5_000;
const mostSlow = 25;
const silent: Log = { warn: () => {}, error: () => {} };

/** Sends what is due, several at once; `round` begins with what there is and returns, `stop` ends it and lets go of the rest. */
export function openSender({ send, now, log = silent, atOnce = 5, lasts = sendLasts }: Parts): Sender {
  const by = randomUUID();
  const underWay = new Map<string, Promise<void>>();
  const cuts = new Set<AbortController>();
  let isEnding = false;
  let isCut = false;
  let brisk = 0;
  let sent = 0;
  let filling: Promise<void> | undefined;

  async function fill(): Promise<void> {
    for (const row of await findAllExpiredOutbox(read(), now(), 100)) {
      if (await tx((t) => giveUpMail(t, row, row.lastError ?? "too late", now())))
        told(row, { code: "EXPIRED" }, "a mail came too late to be sent");
    }
    while (!isEnding && brisk < atOnce && underWay.size < atOnce + mostSlow) {
      const at = now();
      const row = await tx((t) =>
        claimOutbox(t, { by, now: at, until: at + claimLasts, except: [...underWay.keys()] }),
      );
      if (!row) return;
      underWay.set(row.id, begin(row));
    }
  }

  function round(): Promise<void> {
    filling ??= fill().finally(() => {
      filling = undefined;
    });
    return filling;
  }

  async function begin(row: OutboxRow): Promise<void> {
    brisk++;
    let isSlow = false;
    const slow = setTimeout(() => {
      isSlow = true;
      brisk--;
      again();
    }, slowAfter);
    await attempt(row).catch((err: unknown) =>
      log.error({ err, outboxId: row.id }, "what became of a mail could not be kept"),
    );
    clearTimeout(slow);
    if (!isSlow) brisk--;
    underWay.delete(row.id);
    again();
  }

  // What comes free takes the next row at once; a failure to claim waits for the next round.
  const again = () =>
    void (isEnding
      ? undefined
      : round().catch((err: unknown) => log.error({ err, job: "outbox" }, "job failed")));

  async function attempt(row: OutboxRow): Promise<void> {
    const cut = new AbortController();
    cuts.add(cut);
    const late = setTimeout(() => cut.abort(), lasts);
    try {
      await Promise.race([send(row, cut.signal), untilAborted(cut.signal)]);
    } catch (error) {
      // Whoever stops counts no failure: the row is let go as it was.
      if (!isCut) await fail(row, error);
      return;
    } finally {
      clearTimeout(late);
      cuts.delete(cut);
    }
    await tx((t) => updateOutboxSent(t, row.id, now()));
    sent++;
  }

  async function fail(row: OutboxRow, error: unknown): Promise<void> {
    const failure = error as MailFailure;
    const wait = waitAfter(failure, row.failures);
    const reason = reasonOf(error, row);
    if (wait === null) await tx((t) => giveUpMail(t, row, reason, now()));
    else await tx((t) => updateOutboxFailed(t, row.id, now() + wait, reason));
    told(
      row,
      failure,
      wait === null ? "a mail was refused and is given up" : "a mail could not be sent and is tried again",
    );
  }

  // Codes alone: what a server says may hold an address.
  function told(
    { id, kind, recipientId, failures }: OutboxRow,
    { code, responseCode, command }: MailFailure,
    text: string,
  ): void {
    log.warn({ outboxId: id, kind, recipientId, failures: failures + 1, code, responseCode, command }, text);
  }

  async function idle(): Promise<number> {
    await round();
    while (underWay.size > 0) {
      await Promise.race(underWay.values());
      await filling;
    }
    return sent;
  }

  async function stop(withinMs: number): Promise<void> {
    isEnding = true;
    await filling?.catch(() => {});
    const late = new Promise<void>((resolve) => setTimeout(resolve, withinMs).unref());
    await Promise.race([Promise.all(underWay.values()), late]);
    isCut = underWay.size > 0;
    for (const cut of cuts) cut.abort();
    await Promise.all(underWay.values());
    await tx((t) => releaseOutbox(t, by));
  }

  return { round, idle, stop };
}

/** Sends what is due once and waits until it is done. Returns how many went out. */
export async function sendOutbox(send: Send, now: number): Promise<number> {
  return openSender({ send, now: () => now }).idle();
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(Object.assign(new Error("it took too long"), { code: "ETIMEDOUT" }));
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
}

/** What went wrong in the server's words, without the secret a mail may carry. */
function reasonOf(error: unknown, { body }: OutboxRow): string {
  const text = error instanceof Error ? error.message.slice(0, 300) : "unknown";
  const { code, token } = JSON.parse(body) as { code?: string; token?: string };
  return [code, token].reduce<string>((said, secret) => (secret ? said.replaceAll(secret, "…") : said), text);
}
