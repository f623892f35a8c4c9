import { beforeEach, expect, test } from "vitest";
import { sendOutbox } from "#app/jobs/send-outbox.server.ts";
import { tellMorning } from "#app/jobs/tell-morning.server.ts";
import { read, tx } from "#db/engine";
import { insertNotices } from "#db/queries/notices.ts";
import { findDueOutbox } from "#db/queries/outbox.ts";
import { updateParticulars } from "#db/queries/people.ts";
import { notices } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";

const minute = 60_000;
const hour = 60 * minute;
/** Tuesday 3 November 2026, 9:00 in Sofia. */
let now = 0;

beforeEach(async () => {
  await freshDatabase();
  await smallCompany();
  now = Date.UTC(2026, 10, 3, 7);
});

const zoneTimes: [zone: string, utc: string, told: number][] = [
  ["Europe/Sofia", "2026-11-03T06:29:59Z", 0],
  ["Europe/Sofia", "2026-11-03T06:30:00Z", 1],
  ["Europe/Sofia", "2026-11-03T07:59:59Z", 1],
  ["Europe/Sofia", "2026-11-03T08:00:00Z", 0],
  ["Europe/Sofia", "2026-11-03T13:00:00Z", 0],
  ["Pacific/Auckland", "2026-11-02T19:30:00Z", 1],
  ["Pacific/Auckland", "2026-11-02T22:00:00Z", 0],
  ["Pacific/Kiritimati", "2026-11-03T18:31:00Z", 1],
  ["America/Los_Angeles", "2026-11-03T16:30:00Z", 1],
  ["America/Los_Angeles", "2026-11-03T18:00:00Z", 0],
];
test.each(zoneTimes)("in %s at %s goes to %i", async (timeZone, utc, told) => {
  await tx((t) => updateParticulars(t, "admin", { timeZone }));
  expect(await tellMorning(Date.parse(utc))).toBe(told);
});

test.each(["Pacific/Auckland", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"])(
  "comes on each working day in %s",
  async (timeZone) => {
    await tx((t) => updateParticulars(t, "admin", { timeZone }));
    let told = 0;
    // Three days of a week, whatever zone: from Tuesday to Thursday.
    for (let at = Date.UTC(2026, 10, 3); at < Date.UTC(2026, 10, 6); at += 30 * minute)
      told += await tellMorning(at);
    expect(told).toBe(3);
  },
);

test("does not leave after ten; what it would have brought comes the next morning", async () => {
  await tx((t) =>
    insertNotices(
      t,
      [
        {
          key: "k",
          kind: "survey",
          personId: "admin",
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
  expect(await tellMorning(now)).toBe(1);
  const sent: string[] = [];
  const send = async ({ kind }: { kind: string }) => void sent.push(kind);
  now += hour;
  expect(await sendOutbox(send, now)).toBe(0);
  expect(sent).toEqual([]);
  expect((await read().select().from(notices)).filter(({ key }) => key === "k")).toMatchObject([
    { mailedAt: null },
  ]);
  now += 23 * hour;
  expect(await tellMorning(now)).toBe(1);
  const [row] = (await findDueOutbox(read(), now, 10)).filter(({ kind }) => kind === "mail.morning");
  expect(JSON.parse(row?.body ?? "{}")).toMatchObject({ noticeIds: [expect.any(String)] });
  expect(await sendOutbox(send, now)).toBe(1);
  expect(sent).toHaveLength(1);
});
