import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { recordMilestone } from "#app/features/requirements/milestones/record-milestone.server.ts";
import { composeMail } from "#app/jobs/compose-mail.server.ts";
import { read, tx } from "#db/engine";
import { findDueOutbox } from "#db/queries/outbox.ts";
import { findNotices, updateRead } from "#db/queries/notices.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies } from "#tests/support/visit.ts";

export const hour = 3_600_000;

export const day = 24 * hour;

/** Tuesday 3 November 2026, 9:00 in Sofia. */
export const tuesday = Date.UTC(2026, 10, 3, 7);

export let company: Awaited<ReturnType<typeof smallCompany>>;

/** The small company with a mentor, before anything is told. */
export async function noticeWorld(): Promise<void> {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  await assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId: "mentor" }, company.start);
  for (const id of ["mentor", company.traineeId]) await tx((t) => updateRead(t, id, company.start));
}

export const reach = (requestId: string, now: number) =>
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
export const kinds = async (person: string) =>
  (await findNotices(read(), person, 50))
    .filter(({ at }) => at !== company.start)
    .map(({ kind, what, readAt }) => [kind, what, readAt === null]);

export const mails = async () =>
  Promise.all(
    (await findDueOutbox(read(), tuesday + 99 * day, 50)).map(async (row) => ({
      to: row.recipientId,
      mail: await composeMail(row, "https://x.test", tuesday),
    })),
  );
