import { now, seenNow } from "#app/web/clock.server.ts";
import { getConfig } from "#app/web/config.server.ts";
import { engine, tx, txBeside } from "#db/engine";
import { releaseOutbox } from "#db/queries/outbox.ts";
import { upsertSeen } from "#db/queries/pulses.ts";
import { postman } from "./post.server.ts";
import { retain } from "./retain.server.ts";
import { openSender } from "./send-outbox.server.ts";
import { sweep } from "./sweep.server.ts";
import { tellMorning } from "./tell-morning.server.ts";

type Write = (fields: object, message: string) => void;
type Log = { info: Write; warn: Write; error: Write };

const soon = 2_000;
const tenSeconds = 10_000;
const minute = 60_000;
const hour = 60 * minute;

/** Starts what runs without a person asking; gives the function that stops it within a time (ms). Errors are logged, never thrown. */
export function startSchedule(log: Log): (withinMs: number) => Promise<void> {
  const sender = openSender({ send: postman(getConfig(), log, now), now, log });
  const jobs = [
    oneAtATime("outbox", () => sender.round(), log),
    oneAtATime("sweep", () => sweep(now(), log), log),
    oneAtATime("morning", () => tellMorning(now(), log), log),
    oneAtATime("retain", () => retain(now(), log), log),
    oneAtATime("clock", () => txBeside((t) => upsertSeen(t, seenNow())), log),
  ] as const;
  const [mail, sweeping, morning, retaining, noting] = jobs;
  const round = async () => {
    await sweeping.run();
    await morning.run();
  };
  const timers = [
    setInterval(mail.run, soon),
    setInterval(round, minute),
    setInterval(retaining.run, hour),
    setInterval(noting.run, tenSeconds),
  ];
  for (const timer of timers) timer.unref();
  // Where one process holds the database, whoever claimed a mail before is gone.
  if (engine === "sqlite")
    void tx((t) => releaseOutbox(t, null)).catch((err: unknown) =>
      log.error({ err, job: "outbox" }, "job failed"),
    );
  void round();
  return async (withinMs) => {
    timers.forEach(clearInterval);
    await Promise.all([sender.stop(withinMs), ...jobs.map(({ stop }) => stop())]).catch((err: unknown) =>
      log.error({ err }, "the jobs did not stop well"),
    );
  };
}

/** A job that is not begun again before it has ended. */
function oneAtATime(name: string, job: () => Promise<unknown>, log: Log) {
  let running: Promise<void> | undefined;
  let isOver = false;
  const run = async (): Promise<void> => {
    if (isOver) return;
    running ??= job()
      .then(
        () => undefined,
        (err: unknown) => log.error({ err, job: name }, "job failed"),
      )
      .finally(() => {
        running = undefined;
      });
    await running;
  };
  const stop = async (): Promise<void> => {
    isOver = true;
    await running;
  };
  return { run, stop };
}
