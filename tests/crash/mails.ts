// npm run test:crash: mails through a server that takes its time, is killed twice and hangs once, while the product is killed twice too. Each arrives, at most twice, under one name.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { closeDatabase, openDatabase, tx } from "#db/engine";
import { setJournalKey } from "#db/journal.ts";
import { insertOutbox } from "#db/queries/outbox.ts";
import { insertPerson } from "#db/queries/people.ts";
import { runJob, secrets, serve } from "#tests/bench/served.ts";
import { openMailbox } from "#tests/support/mailbox.ts";

const { values } = parseArgs({
  options: { mails: { type: "string", default: "1000" }, takes: { type: "string", default: "500" } },
});
const [count, takes] = [Number(values.mails), Number(values.takes)];
const folder = path.join("test-results", "crash-mails");
const database = path.join(folder, "mails.sqlite");
const clock = path.join(folder, "clock");
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(path.join(folder, name));

await runJob(database, "app/jobs/cli.ts", "seed", "--enrollments", "1", "--database", database);
setJournalKey(secrets.JOURNAL_KEY_ID, secrets.JOURNAL_KEY);
await openDatabase(database);
const at = Date.now();
for (let from = 0; from < count; from += 100) {
  await tx(async (t) => {
    for (let i = from; i < Math.min(from + 100, count); i++) {
      await insertPerson(t, {
        id: `reader${i}`,
        name: `Reader ${i}`,
        email: `reader${i}@example.test`,
        language: "en",
        at,
      });
      await insertOutbox(t, {
        id: `row${i}`,
        kind: "mail.sign-in-code",
        recipientId: `reader${i}`,
        body: JSON.stringify({ code: "123456" }),
        at,
        expiresAt: at + 86_400_000,
      });
    }
  });
}
await closeDatabase();

let hangs = 1;
const tricks = (to: string) => (to.startsWith("reader3@") && hangs-- > 0 ? ("hang" as const) : undefined);
let sink = await openMailbox({ takes, tricks });
const earlier: string[] = [];
const arrived = () => [...earlier, ...sink.mails];
let shifted = 0;
const shift = (ms: number) => {
  shifted += ms;
  writeFileSync(clock, String(shifted));
};
shift(0);
const env = { SMTP_URL: sink.url, MAIL_FROM: "Onramp <onramp@company.test>", CLOCK_FILE: clock };
let served = await serve(database, env);
const startedAt = performance.now();

async function until(share: number): Promise<void> {
  let last = -1;
  for (let quiet = 0; new Set(arrived().map(nameOf)).size < Math.ceil(count * share); await sleep(100)) {
    const now = arrived().length;
    quiet = now === last ? quiet + 1 : 0;
    last = now;
    // Whatever waits for its next try has waited long enough.
    if (quiet >= 40) [quiet] = [0, shift(120_000)];
    if (performance.now() - startedAt > 600_000)
      throw new Error(`only ${new Set(arrived().map(nameOf)).size} of ${count} arrived`);
  }
}
const nameOf = (mail: string) => /^Message-ID: (.*)$/m.exec(mail)?.[1] ?? "";

async function killSink(): Promise<void> {
  const { port, mails } = sink;
  await sink.kill();
  earlier.push(...mails);
  await sleep(300);
  sink = await openMailbox({ takes, tricks, port });
  shift(120_000);
}
async function killServer(): Promise<void> {
  await served.kill();
  served = await serve(database, env);
}

await until(0.2);
await killServer();
await until(0.4);
await killSink();
await until(0.6);
await killServer();
await until(0.8);
await killSink();
await until(1);
await sleep(takes * 3 + 2_500);
await served.stop();
const times = new Map<string, number>();
for (const mail of arrived()) times.set(nameOf(mail), (times.get(nameOf(mail)) ?? 0) + 1);
const repeated = [...times.values()].filter((n) => n === 2).length;
const tooOften = [...times.values()].filter((n) => n > 2).length;
const readers = new Set(arrived().map((mail) => /^To: (.*)$/m.exec(mail)?.[1]));
await sink.kill();
process.stdout.write(
  `${count} mails in ${Math.round((performance.now() - startedAt) / 1000)} s; ${times.size} names, ${readers.size} readers, ${repeated} of them twice, ${tooOften} more often\n`,
);
// Five are under way at once, at each of the four kills.
process.exitCode = times.size !== count || readers.size !== count || tooOften > 0 || repeated > 20 ? 1 : 0;
