import { now } from "#app/web/clock.server.ts";
import { getConfig } from "#app/web/config.server.ts";
import { postman } from "./post.server.ts";
import { retain } from "./retain.server.ts";
import { sendOutbox } from "./send-outbox.server.ts";
import { sweep } from "./sweep.server.ts";
import { tellMorning } from "./tell-morning.server.ts";

type Log = { info: (fields: object, message: string) => void; error: (fields: object, message: string) => void };

const every = 60_000;
const soon = 2_000;
const hour = 3_600_000;

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
  const send = postman(getConfig(), log, now);
  const mail = () => guarded("outbox", () => sendOutbox(send, now()));
  const round = async () => {
    if (isBusy) return;
    isBusy = true;
    await guarded("sweep", () => sweep(now()));
    await guarded("morning", () => tellMorning(now()));
    isBusy = false;
  };
  const timers = [setInterval(round, every), setInterval(mail, soon), setInterval(() => guarded("retain", () => retain(now())), hour)];
  for (const timer of timers) timer.unref();
  void round();
  return () => timers.forEach(clearInterval);
}
