import { afterEach, beforeEach, expect, test } from "vitest";
import { completeTask } from "#app/features/requirements/tasks/complete-task.server.ts";
import { composeMail } from "#app/jobs/compose-mail.server.ts";
import { postman } from "#app/jobs/post.server.ts";
import { sendOutbox } from "#app/jobs/send-outbox.server.ts";
import { tellMorning } from "#app/jobs/tell-morning.server.ts";
import { minuteOfDay } from "#app/domain/working-days.ts";
import { read, tx } from "#db/engine";
import { findDueOutbox, insertOutbox } from "#db/queries/outbox.ts";
import { updateParticulars } from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openMailbox } from "#tests/support/mailbox.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

const hour = 3_600_000;
const origin = "https://onramp.test";
/** Tuesday 3 November 2026, 9:00 in Sofia. */
const tuesday = Date.UTC(2026, 10, 3, 7);
let company: Awaited<ReturnType<typeof smallCompany>>;
let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let now: number;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  mailbox = await openMailbox();
  now = tuesday;
});
afterEach(() => mailbox.close());

const log = { info: () => {} };
const send = () =>
  sendOutbox(
    postman(
      { publicOrigin: origin, mail: { smtpUrl: mailbox.url, from: "Onramp <onramp@company.test>" } },
      log,
      () => now,
    ),
    now,
  );
const due = async () =>
  (await findDueOutbox(read(), now + 100 * hour, 50)).map(
    ({ kind, recipientId }) => `${kind} ${recipientId}`,
  );

test.each([
  ["before half past eight", tuesday - hour, 0],
  ["at half past eight", tuesday - hour / 2, 1],
  ["until ten", tuesday + hour - 1, 1],
  ["at ten", tuesday + hour, 0],
  ["later that day", tuesday + 5 * hour, 0],
  ["on a Saturday", Date.UTC(2026, 10, 7, 9), 0],
])("%s", async (_, at, told) => {
  expect(await tellMorning(at)).toBe(told);
});

test("whoever is waited for is told once a working day, by role where nobody is named", async () => {
  expect(await tellMorning(now)).toBe(1);
  expect(await due()).toEqual(["mail.morning admin"]);
  expect(await tellMorning(now + hour)).toBe(0);
  expect(await tellMorning(now + 24 * hour)).toBe(1);
});

test("nothing waits any more, an address is missing, or somebody does not want it: no mail", async () => {
  await tx((t) => updateParticulars(t, "admin", { mail: "none" }));
  expect(await tellMorning(now)).toBe(0);
  await tx((t) => updateParticulars(t, "admin", { mail: "morning", email: null }));
  expect(await tellMorning(now)).toBe(0);
  await tx((t) => updateParticulars(t, "admin", { email: "admin@example.test" }));
  expect(await tellMorning(now)).toBe(1);
  await completeTask(
    company.as("admin"),
    { enrollmentId: company.enrollmentId, key: "account", requestId: "the-account" },
    now,
  );
  expect(await send()).toBe(1);
  expect(mailbox.mails).toEqual([]);
});

test("it goes out by SMTP in the reader's language, with who waits, for what, and where to go", async () => {
  await tx((t) => updateParticulars(t, "admin", { language: "bg" }));
  await tellMorning(now);
  await send();
  const [mail = ""] = mailbox.mails;
  expect(mail).toContain("To: admin@example.test");
  expect(mail).toContain("From: Onramp <onramp@company.test>");
  expect(mail).toContain("List-Unsubscribe: <https://onramp.test/account/mail>");
  const [row] = await composedFor("admin");
  expect(row?.text).toContain("Person trainee: account");
  expect(row?.text).toContain(`${origin}/`);
  expect(row?.subject).toBe("Чака Ви 1 нещо");
  expect(await due()).toEqual([]);
});

async function composedFor(recipientId: string) {
  const row = {
    id: "x",
    kind: "mail.morning",
    recipientId,
    body: "{}",
    createdAt: now,
    availableAt: now,
    sentAt: null,
    failures: 0,
    lastError: null,
  };
  return [await composeMail(row, origin, now)];
}

test("a server that refuses is tried again later, and the mail is not lost", async () => {
  await tellMorning(now);
  mailbox.refuseNext();
  expect(await send()).toBe(0);
  expect(mailbox.mails).toEqual([]);
  now += 2 * 60_000;
  expect(await send()).toBe(1);
  expect(mailbox.mails).toHaveLength(1);
});

test("a sign-in code reaches its reader, and is forgotten here once sent", async () => {
  await tx((t) =>
    insertOutbox(t, {
      id: "code",
      kind: "mail.sign-in-code",
      recipientId: "mentor",
      body: JSON.stringify({ code: "314159" }),
      at: now,
    }),
  );
  await send();
  expect(mailbox.mails[0]).toContain("314159");
  expect(JSON.stringify(await findDueOutbox(read(), now + hour, 10))).not.toContain("314159");
});

test("the settings on the account page are what the jobs read", async () => {
  expect((await submit("admin", "/account/mail", { mail: "none", timeZone: "" })).location).toBe(
    "/account/mail",
  );
  expect((await visit("admin", "/account/mail")).data).toMatchObject({ mail: "none" });
  expect(await tellMorning(now)).toBe(0);
  await submit("admin", "/account/mail", { mail: "morning", timeZone: "" });
  expect(await tellMorning(now)).toBe(1);
  expect((await visit("admin", "/account/mail")).data).toMatchObject({
    mail: "morning",
    lastMorning: "2026-11-03",
  });
});

test("half past eight is by one's own clock", async () => {
  await submit("admin", "/account/mail", { mail: "morning", timeZone: "Europe/London" });
  expect(await tellMorning(now)).toBe(0);
  expect(await tellMorning(now + 2 * hour)).toBe(1);
  expect((await submit("admin", "/account/mail", { mail: "morning", timeZone: "Mars/Olympus" })).status).toBe(
    422,
  );
});

test.each([
  ["2026-11-03T06:30:00Z", 510],
  ["2026-07-03T05:30:00Z", 510],
  ["2026-11-03T21:59:00Z", 1439],
  ["2026-11-03T22:00:00Z", 0],
])("minutes of the day at %s in Sofia", (at, minutes) => {
  expect(minuteOfDay(Date.parse(at), "Europe/Sofia")).toBe(minutes);
});
