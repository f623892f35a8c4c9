import { beforeEach, expect, test } from "vitest";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { recordMilestone } from "#app/features/requirements/milestones/record-milestone.server.ts";
import { tx } from "#db/engine";
import { updateRead } from "#db/queries/notices.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, visit } from "#tests/support/visit.ts";

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

test("a mentor reads whom they mentor, the next step of each and what waits for them; nobody else's", async () => {
  await reach("a-milestone", tuesday);
  const rows = async (person: string) => ((await visit(person, "/trainees")).data as { rows: object[] }).rows;
  expect(await rows("mentor")).toMatchObject([
    { name: "Person trainee", next: { title: "rules" }, waits: [{ what: "Confirm: step" }] },
  ]);
  expect(await rows("stranger")).toEqual([]);
  expect(await rows("head")).toEqual([]);
  expect((await visit("executive", "/trainees")).status).toBe(403);
});
