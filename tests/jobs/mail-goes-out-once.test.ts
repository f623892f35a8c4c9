import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isForGood, messageIdOf, waitAfter } from "#app/domain/mail-failures.ts";
import { askCode } from "#app/features/account/sign-in/ask-code.server.ts";
import { postman } from "#app/jobs/post.server.ts";
import { retain } from "#app/jobs/retain.server.ts";
import { openSender, type Send, sendOutbox } from "#app/jobs/send-outbox.server.ts";
import { eachAlone } from "#app/acts/each-alone.ts";
import { read, tx } from "#db/engine";
import { claimOutbox, findAllFailing, findAllGivenUp, insertOutbox } from "#db/queries/outbox.ts";
import { insertNotices } from "#db/queries/notices.ts";
import { insertPerson, updateParticulars } from "#db/queries/people.ts";
import { outbox } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type Mailbox, openMailbox } from "#tests/support/mailbox.ts";
import { smallCompany } from "#tests/support/small-company.ts";

const minute = 60_000;
const hour = 60 * minute;
const origin = "https://onramp.test";
/** Tuesday 3 November 2026, 9:00 in Sofia. */
const tuesday = Date.UTC(2026, 10, 3, 7);
const open: Mailbox[] = [];
let now: number;

beforeEach(async () => {
  await freshDatabase();
  await smallCompany();
  now = tuesday;
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((box) => box.kill().catch(() => {})));
});

async function mailbox(options: Parameters<typeof openMailbox>[0] = {}): Promise<Mailbox> {
  const box = await openMailbox(options);
  open.push(box);
  return box;
}
const by = ({ url }: { url: string }): Send =>
  postman(
    { publicOrigin: origin, mail: { smtpUrl: url, from: "Onramp <onramp@company.test>" } },
    { info: () => {} },
    () => now,
  );
const idsOf = (mails: string[]) => mails.map((mail) => /^Message-ID: (.*)$/m.exec(mail)?.[1] ?? "");
const recipient = (mail: string) => /^To: (.*)$/m.exec(mail)?.[1] ?? "";
const rows = () => read().select().from(outbox).orderBy(outbox.id);

async function putCodes(n: number): Promise<void> {
  await tx(async (t) => {
    for (let i = 0; i < n; i++) {
      await insertPerson(t, {
        id: `reader${i}`,
        name: `Reader ${i}`,
        email: `reader${i}@example.test`,
        language: "en",
        at: now,
      });
      await insertOutbox(t, {
        id: `row${i}`,
        kind: "mail.sign-in-code",
        recipientId: `reader${i}`,
        body: JSON.stringify({ code: String(100_000 + i) }),
        at: now,
        expiresAt: now + 10 * minute,
      });
    }
  });
}

test("rounds that come faster than the server takes mail send each mail once", async () => {
  await putCodes(12);
  const box = await mailbox({ takes: 60 });
  const sender = openSender({ send: by(box), now: () => now });
  for (let i = 0; i < 30; i++) {
    void sender.round();
    await sleep(10);
  }
  await sender.idle();
  expect(box.mails.map(recipient).sort()).toEqual(
    Array.from({ length: 12 }, (_, i) => `reader${i}@example.test`).sort(),
  );
  expect(box.mostAtOnce()).toBeLessThanOrEqual(6);
  expect(box.mostAtOnce()).toBeGreaterThan(1);
});

test("two senders over one database share the rows", async () => {
  await putCodes(20);
  const box = await mailbox({ takes: 10 });
  const [one, two] = await Promise.all([
    openSender({ send: by(box), now: () => now }).idle(),
    openSender({ send: by(box), now: () => now }).idle(),
  ]);
  expect([one + two, new Set(idsOf(box.mails)).size, box.mails.length]).toEqual([20, 20, 20]);
});

test("a mail whose end was not heard goes out again under the same name", async () => {
  await putCodes(3);
  let drops = 1;
  const box = await mailbox({
    tricks: (to) => (to.startsWith("reader1@") && drops-- > 0 ? "drop" : undefined),
  });
  expect(await sendOutbox(by(box), now)).toBe(2);
  now += 2 * minute;
  expect(await sendOutbox(by(box), now)).toBe(1);
  const ids = idsOf(box.mails);
  expect([ids.length, new Set(ids).size]).toEqual([4, 3]);
  expect(ids.filter((id) => id === "<row1@onramp.test>")).toHaveLength(2);
});

test("a reader whose mail hangs holds nobody else back, and is tried again", async () => {
  await putCodes(15);
  const box = await mailbox({ tricks: (to) => (to.startsWith("reader0@") ? "hang" : undefined) });
  const sender = openSender({ send: by(box), now: () => now, lasts: 1_500 });
  await sender.round();
  for (let i = 0; i < 100 && box.mails.length < 14; i++) await sleep(10);
  expect(box.mails).toHaveLength(14);
  expect(await sender.idle()).toBe(14);
  expect(await findAllFailing(read(), 10)).toMatchObject([{ id: "row0", lastError: "it took too long" }]);
});

test("mail that hangs everywhere never blocks what comes later for good", async () => {
  await putCodes(8);
  let isHanging = true;
  const sender = openSender({
    send: (_row, signal) =>
      new Promise((resolve, reject) => {
        if (isHanging) signal?.addEventListener("abort", () => reject(new Error("cut")));
        else resolve();
      }),
    now: () => now,
    lasts: 100,
  });
  expect(await sender.idle()).toBe(0);
  isHanging = false;
  now += minute;
  expect(await sender.idle()).toBe(8);
});

test("a stop waits for the mail that is under way", async () => {
  await putCodes(12);
  const box = await mailbox({ takes: 100 });
  const sender = openSender({ send: by(box), now: () => now });
  await sender.round();
  await sleep(50);
  await sender.stop(5_000);
  const sent = (await rows()).filter(({ sentAt }) => sentAt !== null).length;
  expect(sent).toBe(box.mails.length);
  expect(sent).toBeLessThan(12);
  expect(await sendOutbox(by(box), now)).toBe(12 - sent);
  expect(new Set(idsOf(box.mails)).size).toBe(box.mails.length);
});

test("a stop that cannot wait lets the row go as it was, for the next start to send under the same name", async () => {
  await putCodes(1);
  const hanging = await mailbox({ tricks: () => "hang" });
  const sender = openSender({ send: by(hanging), now: () => now });
  await sender.round();
  await sleep(50);
  await sender.stop(50);
  expect(await rows()).toMatchObject([{ claimedBy: null, failures: 0, sentAt: null }]);
  const box = await mailbox();
  expect(await sendOutbox(by(box), now)).toBe(1);
  expect(idsOf(box.mails)).toEqual(["<row0@onramp.test>"]);
});

test("what a killed process held is free again when its claim is over, also where the clock was put back", async () => {
  await putCodes(1);
  const claim = (at: number) =>
    tx((t) => claimOutbox(t, { by: `at ${at}`, now: at, until: at + 2 * minute, except: [] }));
  expect(await claim(now)).toMatchObject({ id: "row0" });
  expect(await claim(now + minute)).toBeUndefined();
  expect(await claim(now + 2 * minute)).toMatchObject({ id: "row0" });
  await tx((t) =>
    insertOutbox(t, { id: "early", kind: "mail.notice", recipientId: null, body: "{}", at: now - 2 * hour }),
  );
  expect(await claim(now + hour)).toMatchObject({ id: "early" });
  expect(await claim(now - hour)).toMatchObject({ id: "early" });
});

test("a code is not sent once it is over, used, or ended by a newer one, and its row holds it no longer", async () => {
  await putCodes(1);
  const box = await mailbox();
  now += 10 * minute;
  expect(await sendOutbox(by(box), now)).toBe(0);
  expect(await rows()).toMatchObject([{ body: "{}", gaveUpAt: now }]);
  await askCode(null, { email: "mentor@example.test", code: "111111", codeHash: "one" }, now);
  await askCode(null, { email: "mentor@example.test", code: "222222", codeHash: "two" }, now + 2 * minute);
  now += 3 * minute;
  await sendOutbox(by(box), now);
  expect(box.mails.filter((mail) => mail.includes("Your code"))).toHaveLength(1);
  expect(box.mails[0]).toContain("222222");
  expect(JSON.stringify(await rows())).not.toMatch(/111111|222222/);
});

test("a code left by an older version, without an end of its own, is over after ten minutes too", async () => {
  await tx((t) =>
    insertOutbox(t, {
      id: "old",
      kind: "mail.sign-in-code",
      recipientId: "mentor",
      body: '{"code":"333333"}',
      at: now,
    }),
  );
  const box = await mailbox();
  now += hour;
  await sendOutbox(by(box), now);
  expect(box.mails).toEqual([]);
  expect(JSON.stringify(await rows())).not.toContain("333333");
});

describe("what a server refuses for good", () => {
  const news = async () => {
    await tx((t) => updateParticulars(t, "mentor", { mail: "at-once" }));
    await tx((t) =>
      insertNotices(
        t,
        [
          {
            key: "k",
            kind: "survey",
            personId: "mentor",
            requirementKey: null,
            stage: null,
            what: null,
            onDay: "2026-11-05",
            at: now,
            enrollmentId: null,
          },
        ],
        now,
      ),
    );
  };

  test("is sent no more, stands on the log without an address or code, and keeps its reason", async () => {
    await news();
    const box = await mailbox({ tricks: () => "550 5.1.1 no such user" });
    const lines: object[] = [];
    const sender = openSender({
      send: by(box),
      now: () => now,
      log: { warn: (fields) => void lines.push(fields), error: (fields) => void lines.push(fields) },
    });
    expect(await sender.idle()).toBe(0);
    expect(lines).toMatchObject([
      { kind: "mail.notice", recipientId: "mentor", responseCode: 550, command: "RCPT TO", failures: 1 },
    ]);
    expect(JSON.stringify(lines)).not.toContain("example.test");
    expect(await findAllGivenUp(read(), 10)).toMatchObject([
      { recipientId: "mentor", lastError: expect.stringContaining("no such user") },
    ]);
    now += 30 * 24 * hour;
    expect(await sendOutbox(by(await mailbox()), now)).toBe(0);
    await retain(now + minute);
    expect(await findAllGivenUp(read(), 10)).toEqual([]);
  });

  test("is told from what is wrong with the server, the way to it, or our account", () => {
    expect(isForGood({ code: "EENVELOPE", responseCode: 550, command: "RCPT TO" })).toBe(true);
    expect(isForGood({ code: "EMESSAGE", responseCode: 554, command: "DATA" })).toBe(true);
    expect(isForGood({ code: "EENVELOPE", command: "API" })).toBe(true);
    expect(isForGood({ code: "EENVELOPE", responseCode: 451, command: "RCPT TO" })).toBe(false);
    expect(isForGood({ code: "EAUTH", responseCode: 535, command: "AUTH PLAIN" })).toBe(false);
    expect(isForGood({ code: "ESOCKET" })).toBe(false);
    expect(isForGood({})).toBe(false);
  });

  test("waits double up to six hours, and end after about three days", () => {
    const waits = Array.from({ length: 20 }, (_, failures) => waitAfter({ code: "ESOCKET" }, failures));
    expect(waits.slice(0, 4)).toEqual([minute, 2 * minute, 4 * minute, 8 * minute]);
    expect(waits[18]).toBe(6 * hour);
    expect(waits[19]).toBeNull();
    const days = waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0) / (24 * hour);
    expect(days).toBeGreaterThan(2);
    expect(days).toBeLessThan(4);
  });
});

test("a name is the row's and the host's, whatever they hold", () => {
  expect(messageIdOf("notice.1-2", "https://onramp.example.com:8443")).toBe(
    "<notice.1-2@onramp.example.com>",
  );
  expect(messageIdOf("a<b>@c", "http://[::1]:3000")).toBe("<a-b--c@1>");
});

test("a code passes a queue of morning mails", async () => {
  await tx((t) =>
    insertOutbox(t, { id: "a", kind: "mail.morning", recipientId: null, body: "{}", at: now - minute }),
  );
  await putCodes(1);
  expect(await tx((t) => claimOutbox(t, { by: "x", now, until: now + minute, except: [] }))).toMatchObject({
    id: "row0",
  });
});

test("a row that fails is logged and skipped, the rest is done, and requests come in between", async () => {
  const [done, lines]: [string[], object[]] = [[], []];
  let requests = 0;
  const asking = setInterval(() => requests++, 0);
  await eachAlone(
    "a job",
    ["one", "two", "three"],
    async (row) => {
      await sleep(5);
      if (row === "two") throw new Error("unreadable");
      done.push(row);
    },
    { error: (fields) => void lines.push(fields) },
  );
  clearInterval(asking);
  expect(done).toEqual(["one", "three"]);
  expect(lines).toMatchObject([{ job: "a job", row: "two" }]);
  expect(requests).toBeGreaterThan(0);
});
