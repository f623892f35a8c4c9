import { now } from "#app/web/clock.server.ts";
import { sendOutbox } from "./send-outbox.server.ts";
import { sweep } from "./sweep.server.ts";

type Log = { info: (fields: object, message: string) => void; error: (fields: object, message: string) => void };

const every = 60_000;
const soon = 2_000;

/** Starts what runs without a person asking; gives the function that stops it. Errors are logged, never thrown. */
export function startSchedule(log: Log): () => void {
  let isBusy = false;
  const guarded = async (name: string, run: () => Promise<unknown>) => {
    try {
      await run();
    } catch (err) {
      log.error({ err, job: name }, "job failed");
    }
  };
  const mail = () => guarded("outbox", () => sendOutbox(async ({ kind, recipientId, body }) => {
    const { code } = JSON.parse(body) as { code?: string };
    log.info({ kind, recipientId, ...(code ? { signInCode: code } : {}) }, "no mail server is set up: would be sent");
  }, now()));
  const round = async () => {
    if (isBusy) return;
    isBusy = true;
    await guarded("sweep", () => sweep(now()));
    isBusy = false;
  };
  const timers = [setInterval(round, every), setInterval(mail, soon)];
  for (const timer of timers) timer.unref();
  void round();
  return () => timers.forEach(clearInterval);
}
