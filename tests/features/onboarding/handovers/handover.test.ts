import { beforeEach, expect, test } from "vitest";
import { handsOver } from "#app/domain/handover.ts";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { deactivatePerson } from "#app/features/company/people/deactivate-person.server.ts";
import { read } from "#db/engine";
import { findFacts } from "#db/queries/facts.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

const day = 86_400_000;
let company: Awaited<ReturnType<typeof smallCompany>>;
let at: string;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  at = `/enrollments/${company.enrollmentId}`;
  await assign("mentor", company.start);
  await assign("stranger", company.start + 8 * day);
});

const assign = (mentorId: string, now: number) =>
  assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId }, now);
const owed = async () => (await findFacts(read(), company.enrollmentId))?.facts.handover;
const queueOf = async (person: string) =>
  (
    (await visit(person, "/queue")).data as { rows: { what: string; to: string; whose: string | null }[] }
  ).rows.filter(({ what }) => what === "handover");
const write = (person: string, fields: Record<string, string>) => submit(person, `${at}/handover`, fields);

test("whoever is replaced after a day or more is asked; who had hardly begun, or goes on, is not", () => {
  const before = { mentorId: "a", fromAt: 0, toAt: null };
  expect(handsOver(before, "b", day)).toBe("a");
  expect(handsOver(before, "b", day - 1)).toBeNull();
  expect(handsOver(before, "a", 9 * day)).toBeNull();
  expect(handsOver(undefined, "b", day)).toBeNull();
  expect(handsOver({ ...before, toAt: 2 * day }, "b", 9 * day)).toBe("a");
});

test("it waits for the mentor before, who writes it; the new mentor, the head and the trainee read it", async () => {
  expect(await owed()).toMatchObject({ fromId: "mentor", isFromHere: true });
  expect(await queueOf("mentor")).toMatchObject([{ to: `${at}/handover`, whose: null }]);
  for (const other of ["stranger", "head"]) expect(await queueOf(other)).toEqual([]);
  expect((await visit("mentor", `${at}/handover`)).data).toMatchObject({
    view: { isOwn: true, mayGoWithout: false, record: expect.stringContaining("rules") },
  });
  expect((await write("mentor", { how: "written", record: " ", along: "" })).data).toMatchObject({
    errors: { record: "required" },
  });
  expect((await write("mentor", { how: "without" })).data).toMatchObject({ refusal: "not-yours" });
  const done = await write("mentor", {
    how: "written",
    record: "Two cases are open.",
    along: "Give time to think.",
  });
  expect(done.location).toBe("/queue");
  expect(await owed()).toBeNull();
  const note = { handover: { record: "Two cases are open.", along: "Give time to think." } };
  expect((await visit("stranger", `${at}/talk`)).data).toMatchObject({ view: note });
  for (const person of [company.traineeId, "head"])
    expect((await visit(person, `${at}/sheets`)).data).toMatchObject({ view: note });
  expect((await visit("mentor", `${at}/handover`)).status).toBe(404);
});

test("where the mentor before is gone, the head writes it or goes on without", async () => {
  await deactivatePerson(company.as("admin"), { personId: "mentor", isActive: false }, Date.now());
  expect(await queueOf("head")).toMatchObject([{ to: `${at}/handover` }]);
  expect(await owed()).toMatchObject({ isFromHere: false });
  expect((await write("head", { how: "without", record: "" })).location).toBe("/queue");
  expect(await owed()).toBeNull();
});

test("the trainee, the new mentor and strangers write none", async () => {
  const note = { how: "written", record: "All is well.", along: "" };
  for (const person of ["stranger", "rival"]) expect((await write(person, note)).status).toBe(404);
  for (const person of [company.traineeId, "trainer"]) expect((await write(person, note)).status).toBe(403);
  expect(await owed()).toMatchObject({ fromId: "mentor" });
});
