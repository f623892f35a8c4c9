import {
  hour,
  day,
  tuesday,
  company,
  reach,
  kinds,
  mails,
  noticeWorld,
} from "#tests/support/notice-world.ts";
import { beforeEach, expect, test } from "vitest";
import { chooseMail } from "#app/features/account/profile/choose-mail.server.ts";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { endEnrollment } from "#app/features/onboarding/enrollments/end-enrollment.server.ts";
import { sayNotYet } from "#app/features/onboarding/gates/say-not-yet.server.ts";
import { sweep } from "#app/jobs/sweep.server.ts";
import { tellMorning } from "#app/jobs/tell-morning.server.ts";
import { confirmTask } from "#app/features/requirements/tasks/confirm-task.server.ts";
import { read, tx } from "#db/engine";
import { findDueOutbox } from "#db/queries/outbox.ts";
import { countUnread, findNotices } from "#db/queries/notices.ts";
import { standings } from "#db/schema/index.ts";
import { insertSession } from "#db/queries/sessions.ts";
import { cookieOf, submit, visit } from "#tests/support/visit.ts";

const sendBack = (person: "mentor" | "stranger") =>
  confirmTask(
    company.as(person),
    {
      enrollmentId: company.enrollmentId,
      key: "step",
      since: tuesday,
      nonce: `a-nonce-of-${person}`,
      notYet: { reason: "Please say which client" },
    },
    tuesday + 60_000,
  );

beforeEach(noticeWorld);

test("what waits is told once, and let go when it is done", async () => {
  await reach("a-milestone", tuesday);
  await sweep(tuesday + hour);
  expect(await kinds("mentor")).toEqual([["waits", "confirm", true]]);
  const { data } = await visit("mentor", "/notices");
  expect((data as { rows: { text: string; to: string }[] }).rows[0]).toMatchObject({
    text: "Person trainee: Confirm: step",
    to: `/enrollments/${company.enrollmentId}/milestone/step`,
  });
  expect((data as { rows: object[] }).rows[0]).toMatchObject({
    name: "Person trainee",
    isNew: true,
    isHandled: false,
  });
  await sendBack("mentor");
  expect(await countUnread(read(), "mentor")).toBe(0);
  expect(((await visit("mentor", "/notices")).data as { rows: object[] }).rows[0]).toMatchObject({
    isNew: false,
    isHandled: true,
  });
  expect(await kinds(company.traineeId)).toEqual([["sent-back", null, true]]);
});

test("opening the page changes nothing; the button marks all as read", async () => {
  await reach("a-milestone", tuesday);
  await visit("mentor", "/notices");
  expect(await countUnread(read(), "mentor")).toBe(1);
  expect((await submit("mentor", "/notices/read", {})).location).toBe("/notices");
  expect(await countUnread(read(), "mentor")).toBe(0);
  expect(((await visit("mentor", "/notices")).data as { rows: object[] }).rows[0]).toMatchObject({
    isNew: false,
    isHandled: false,
  });
  expect(((await visit("stranger", "/notices")).data as { rows: object[] }).rows).toEqual([]);
});

test("who wants word at once gets a mail for each thing, in their language", async () => {
  await chooseMail("mentor", { mail: "at-once", timeZone: null }, tuesday);
  await reach("a-milestone", tuesday);
  const [told] = await mails();
  expect(told).toMatchObject({ to: "mentor", mail: { subject: "Person trainee: Confirm: step" } });
  expect(told?.mail?.text).toContain(`https://x.test/enrollments/${company.enrollmentId}/milestone/step`);
  expect(await tellMorning(tuesday + day)).toBe(1);
  expect((await mails()).filter(({ to }) => to === "mentor")).toHaveLength(1);
});

test("news come with the morning's mail once, and not at all to whoever wants none", async () => {
  await reach("a-milestone", tuesday);
  await sendBack("mentor");
  await tellMorning(tuesday + hour / 2);
  const told = (await mails()).find(({ to }) => to === company.traineeId);
  expect(told?.mail?.text).toContain("Sent back: step. “Please say which client”");
  await tellMorning(tuesday + day);
  expect((await mails()).filter(({ to }) => to === company.traineeId)).toHaveLength(1);
});

test("overdue is said to the trainee and the head when the day is over, and once", async () => {
  await tx((t) =>
    insertSession(t, {
      idHash: "one",
      personId: company.traineeId,
      createdAt: tuesday,
      seenAt: tuesday,
      expiresAt: tuesday + 99 * day,
      isRemembered: false,
      provedAt: tuesday,
      endedAt: null,
      device: null,
    }),
  );
  await sweep(tuesday);
  expect(await kinds("head")).toEqual([]);
  await sweep(tuesday + 2 * day);
  await sweep(tuesday + 2 * day + hour);
  expect(await kinds(company.traineeId)).toContainEqual(["overdue", null, true]);
  expect(
    (await findNotices(read(), "head", 9)).map(({ kind, requirementKey, onDay }) => [
      kind,
      requirementKey,
      onDay,
    ]),
  ).toEqual([["late", "rules", "2026-11-04"]]);
});

test("before the first sign-in nothing of theirs is overdue; the board says that they have not been in", async () => {
  await sweep(tuesday + 3 * day);
  expect(await kinds(company.traineeId)).toEqual([]);
  expect(await kinds("head")).toEqual([]);
  const standing = async () =>
    (await read().select({ reason: standings.reason, since: standings.since }).from(standings))[0];
  expect(await standing()).toMatchObject({ reason: "not-signed-in" });
  await cookieOf(company.traineeId);
  expect((await standing())?.reason).not.toBe("not-signed-in");
});

test("both hear who mentors whom, once, and it stands on Today", async () => {
  await assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId: "stranger" }, tuesday);
  await sweep(tuesday + hour);
  expect(await kinds("stranger")).toEqual([["mentee", null, true]]);
  const rows = ((await visit(company.traineeId, "/notices")).data as { rows: { text: string; to: string }[] })
    .rows;
  expect(rows.map(({ text }) => text)).toContain("Person stranger is now your mentor.");
  expect(((await visit(company.traineeId, "/today")).data as { view: object }).view).toMatchObject({
    mentorName: "Person stranger",
  });
});

test("“not yet” on a gate and the reason of an ending reach the trainee, and stand where they look", async () => {
  await sayNotYet(
    company.head,
    { enrollmentId: company.enrollmentId, stage: 1, reason: "The rules come first" },
    tuesday,
  );
  expect(await kinds(company.traineeId)).toEqual([["held", null, true]]);
  for (const url of ["/today", "/journey"])
    expect(((await visit(company.traineeId, url)).data as { view: object }).view).toMatchObject({
      notYet: { stage: 1, reason: "The rules come first" },
    });
  await endEnrollment(
    company.head,
    { enrollmentId: company.enrollmentId, ending: "moved", reason: "Moves to the warehouse" },
    tuesday + hour,
  );
  expect(await kinds("admin")).toContainEqual(["take-back", null, true]);
  const { rows } = (await visit(company.traineeId, "/notices")).data as { rows: { text: string }[] };
  expect(rows.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      "Your onboarding has ended. “Moves to the warehouse”",
      "Stage 1: not yet. “The rules come first”",
    ]),
  );
  expect(((await visit(company.traineeId, "/today")).data as { view: object }).view).toMatchObject({
    ended: { reason: "Moves to the warehouse" },
    notYet: null,
  });
});

test("a task that was sent back says why on its own page", async () => {
  await reach("a-milestone", tuesday);
  await sendBack("mentor");
  const layout = await visit(
    company.traineeId,
    `/enrollments/${company.enrollmentId}/milestone/step`,
    undefined,
    "features/journey/path/requirement.route.tsx",
  );
  expect(layout.data).toMatchObject({ sentBack: "Please say which client" });
});

const remind = (person: string, about: string) =>
  submit(person, `/enrollments/${company.enrollmentId}/reminders`, { about });

const said = (answer: { cookie: string }) =>
  atob(decodeURIComponent(answer.cookie.split("=")[1]?.split(";")[0] ?? "").split(".")[0] ?? "");

test.each([
  ["of what is one's own turn", (company_) => company_.traineeId, "rules", "your turn"],
  ["of what is done or not there", () => "head", "nothing", "not waiting for anybody"],
  ["of what is shut", () => "head", "basics", "not waiting for anybody"],
] as [string, (c: { traineeId: string }) => string, string, string][])(
  "nobody is reminded %s",
  async (_, person, about, text) => {
    expect(said(await remind(person(company), about))).toContain(text);
    expect(await findDueOutbox(read(), tuesday + day, 9)).toEqual([]);
  },
);
