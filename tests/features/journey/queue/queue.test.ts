import { beforeEach, expect, test } from "vitest";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { recordMilestone } from "#app/features/requirements/milestones/record-milestone.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

const reach = () =>
  recordMilestone(
    company.trainee,
    {
      enrollmentId: company.enrollmentId,
      key: "step",
      text: "I met the first client.",
      file: null,
      activityId: null,
      requestId: "a-milestone",
    } as never,
    company.start + 60_000,
  );
const rows = async (person: string) =>
  ((await visit(person, "/queue")).data as { rows: { key: string; traineeName: string; to: string }[] }).rows;

test("what waits stands with whoever must act, and with nobody else", async () => {
  await assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId: "mentor" }, company.start);
  const keysOf = async (person: string) => (await rows(person)).map(({ key }) => key);
  expect(await keysOf("mentor")).not.toContain("step");
  await reach();
  expect(await rows("mentor")).toMatchObject([
    { key: "step", traineeName: "Person trainee", to: expect.stringContaining("/milestone/step") },
  ]);
  for (const person of ["stranger", "head", "rival"]) expect(await keysOf(person)).not.toContain("step");
});

test("without a mentor it waits for the head", async () => {
  await reach();
  expect((await rows("head")).map(({ key }) => key)).toContain("step");
});

test("a task of the administrator leads to no onboarding they may not read", async () => {
  const [account] = (await rows("admin")).filter(({ key }) => key === "account");
  expect(account).toMatchObject({ traineeName: "Person trainee", to: null });
});
