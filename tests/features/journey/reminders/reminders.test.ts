import { beforeEach, expect, test } from "vitest";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { recordMilestone } from "#app/features/requirements/milestones/record-milestone.server.ts";
import { composeMail } from "#app/jobs/compose-mail.server.ts";
import { read, tx } from "#db/engine";
import { findDueOutbox } from "#db/queries/outbox.ts";
import { findNotices, updateRead } from "#db/queries/notices.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

const hour = 3_600_000;

const day = 24 * hour;

/** Tuesday 3 November 2026, 9:00 in Sofia. */
const tuesday = Date.UTC(2026, 10, 3, 7);

let company: Awaited<ReturnType<typeof smallCompany>>;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  await assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId: "mentor" }, company.start);
  for (const id of ["mentor", company.traineeId]) await tx((t) => updateRead(t, id, company.start));
});

const reach = (requestId: string, now: number) =>
  recordMilestone(
    company.trainee,
    {
      enrollmentId: company.enrollmentId,
      key: "step",
      text: "I met the first client.",
      file: null,
      activityId: null,
      requestId,
    } as never,
    now,
  );

/** What was told since the first mentor was. */
const kinds = async (person: string) =>
  (await findNotices(read(), person, 50))
    .filter(({ at }) => at !== company.start)
    .map(({ kind, what, readAt }) => [kind, what, readAt === null]);

const mails = async () =>
  Promise.all(
    (await findDueOutbox(read(), tuesday + 99 * day, 50)).map(async (row) => ({
      to: row.recipientId,
      mail: await composeMail(row, "https://x.test", tuesday),
    })),
  );

const remind = (person: string, about: string) =>
  submit(person, `/enrollments/${company.enrollmentId}/reminders`, { about });

const said = (answer: { cookie: string }) =>
  atob(decodeURIComponent(answer.cookie.split("=")[1]?.split(";")[0] ?? "").split(".")[0] ?? "");

test("a reminder reaches whoever must act, once a working day, and says when the last one went", async () => {
  await reach("a-milestone", tuesday);
  expect(said(await remind(company.traineeId, "step"))).toContain("Person mentor");
  expect(said(await remind("head", "step"))).toContain("one per working day");
  expect(await kinds("mentor")).toContainEqual(["reminder", "confirm", true]);
  const layout = await visit(
    company.traineeId,
    `/enrollments/${company.enrollmentId}/milestone/step`,
    undefined,
    "features/journey/path/requirement.route.tsx",
  );
  expect((layout.data as { remind: object }).remind).toMatchObject({
    owner: "Person mentor",
    isDoneToday: true,
    text: expect.stringContaining("Hello Person mentor"),
  });
  expect((await mails()).map(({ to }) => to)).toEqual(["mentor"]);
});

test("strangers and other heads remind nobody", async () => {
  for (const person of ["stranger", "rival", "other"])
    expect([person, (await remind(person, "account")).status]).toEqual([
      person,
      person === "other" ? 403 : 404,
    ]);
});
