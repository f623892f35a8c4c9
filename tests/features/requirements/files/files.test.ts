import { beforeEach, expect, test } from "vitest";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { read } from "#db/engine";
import { files } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, upload, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

/** A milestone's file, as the trainee sends it; its address. */
async function sent(name: string, bytes: string): Promise<string> {
  const answer = await upload(company.traineeId, `/enrollments/${company.enrollmentId}/milestone/step`, {
    text: "The offer I sent.",
    file: new File([bytes], name),
    activityId: "",
    requestId: "a-milestone",
  });
  expect(answer.status).toBe(303);
  const [row] = await read().select({ id: files.id }).from(files);
  return `/enrollments/${company.enrollmentId}/files/${row?.id}`;
}

test("a file is read by its trainee and whoever reads the onboarding, as it was sent", async () => {
  await assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId: "mentor" }, company.start);
  const url = await sent("Оферта 1.pdf", "%PDF-1.4 an offer");
  for (const person of [company.traineeId, "mentor", "head"])
    expect((await visit(person, url)).status).toBe(200);
});

test("of others it is as if it were not there", async () => {
  const url = await sent("offer.pdf", "%PDF-1.4 an offer");
  for (const person of ["other", "rival", "stranger"])
    expect((await visit(person, url)).status).toBeGreaterThanOrEqual(403);
  expect((await visit(company.traineeId, `${url}x`)).status).toBe(404);
});
