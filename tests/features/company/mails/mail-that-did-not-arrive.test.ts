import { beforeEach, expect, test } from "vitest";
import { sendOutbox } from "#app/jobs/send-outbox.server.ts";
import { read, tx } from "#db/engine";
import { findJournal } from "#db/queries/journal.ts";
import { insertOutbox } from "#db/queries/outbox.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let now: number;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  now = (await smallCompany()).start;
});

const put = (id: string, kind: string, body: object) =>
  tx((t) => insertOutbox(t, { id, kind, recipientId: "mentor", body: JSON.stringify(body), at: now }));
const refuse = async () => {
  throw Object.assign(new Error("550 5.1.1 no such user"), {
    code: "EENVELOPE",
    responseCode: 550,
    command: "RCPT TO",
  });
};
type Shown = {
  givenUp: { id: string; canGoAgain: boolean; lastError: string; name: string }[];
  failing: { id: string }[];
  count: number;
};
const page = async () => (await visit("admin", "/company/mail")).data as Shown;

test("the administrator sees whom a mail did not reach and why, and sends it again once the address is right", async () => {
  await put("notice.1", "mail.notice", { noticeId: "1" });
  await sendOutbox(refuse, now);
  expect(await page()).toMatchObject({
    count: 1,
    givenUp: [
      { id: "notice.1", canGoAgain: true, lastError: "550 5.1.1 no such user", name: "Person mentor" },
    ],
    failing: [],
  });
  expect((await submit("admin", "/company/mail", { id: "notice.1" })).location).toBe("/company/mail");
  const sent: string[] = [];
  await sendOutbox(async ({ id }) => void sent.push(id), Date.now());
  expect(sent).toEqual(["notice.1"]);
  expect(await page()).toMatchObject({ count: 0, givenUp: [], failing: [] });
  expect((await submit("admin", "/company/mail", { id: "notice.1" })).status).toBe(409);
  expect(
    (await findJournal(read(), { before: Number.MAX_SAFE_INTEGER, act: "", subjectId: "", limit: 1 }))[0],
  ).toMatchObject({ act: "mail.again", actorId: "admin", objectId: "notice.1" });
});

test("a code is never sent a second time, nor shown", async () => {
  await put("code", "mail.sign-in-code", { code: "271828" });
  await sendOutbox(refuse, now);
  const shown = await page();
  expect(shown.givenUp).toMatchObject([{ id: "code", canGoAgain: false }]);
  expect(JSON.stringify(shown)).not.toContain("271828");
  expect((await submit("admin", "/company/mail", { id: "code" })).status).toBe(409);
});

test("what fails for now is listed with its next try", async () => {
  await put("notice.2", "mail.notice", { noticeId: "2" });
  await sendOutbox(async () => {
    throw Object.assign(new Error("connect ECONNREFUSED"), { code: "ESOCKET" });
  }, now);
  expect(await page()).toMatchObject({
    count: 0,
    givenUp: [],
    failing: [{ id: "notice.2", availableAt: now + 60_000 }],
  });
});

test.each(["mentor", "head"])("%s is not shown it", async (who) => {
  expect((await visit(who, "/company/mail")).status).toBe(403);
});
