import { beforeEach, expect, test } from "vitest";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { changePerson } from "#app/features/company/people/change-person.server.ts";
import { deactivatePerson } from "#app/features/company/people/deactivate-person.server.ts";
import { handOverMentees } from "#app/features/company/people/hand-over-mentees.server.ts";
import { answerSignOff } from "#app/features/requirements/sign-offs/answer-sign-off.server.ts";
import { read } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { findAllMentorAssignments } from "#db/queries/enrollments.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { actor, smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
let id: string;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  id = company.enrollmentId;
  const now = Date.now();
  for (const stage of [1, 2])
    await grantException(
      company.head,
      { enrollmentId: id, stage, category: "other", reason: "Set up for this test", expiresOn: null },
      now,
    );
  await assignMentor(company.head, { enrollmentId: id, mentorId: "mentor" }, now);
  await answerSignOff(
    company.trainee,
    { enrollmentId: id, key: "topic", act: "able", requestId: "able-for-topic" },
    now,
  );
});

const queueOf = async (person: string) =>
  ((await visit(person, "/queue")).data as { rows: { what: string; key: string }[] } | null)?.rows.map(
    ({ what }) => what,
  ) ?? [];
const handOver = (successorId: string) => submit("admin", "/people/mentor/handover", { successorId });

test("before: it waits for the mentor alone", async () => {
  expect(await queueOf("mentor")).toEqual(["sign-off"]);
  expect(await queueOf("head")).toEqual([]);
});

test("handed over, trainees and queue move in one step and are seen at the next request", async () => {
  expect(await handOver("stranger")).toMatchObject({ status: 303, location: "/people/mentor" });
  expect(await queueOf("mentor")).toEqual([]);
  expect(await queueOf("stranger")).toEqual(["sign-off"]);
  expect((await visit("mentor", `/enrollments/${id}`)).status).toBe(404);
  expect((await visit("stranger", `/enrollments/${id}`)).status).toBe(200);
  expect(await findAllMentorAssignments(read(), id)).toMatchObject([
    { mentorId: "mentor", toAt: expect.any(Number) },
    { mentorId: "stranger", toAt: null },
  ]);
  expect((await verifyJournal(read())).ok).toBe(true);
});

test.each([
  ["nobody", "no-such-mentor"],
  ["trainer", "no-such-mentor"],
  ["mentor", "no-such-mentor"],
])("to %s is refused and moves nothing", async (to, code) => {
  expect(await handOver(to)).toMatchObject({ status: 409, data: { refusal: code } });
  expect(await queueOf("mentor")).toEqual(["sign-off"]);
});

test.each<[string, () => Promise<unknown>]>([
  ["handed to nobody", () => handOver("")],
  [
    "deactivated",
    () => deactivatePerson(company.as("admin"), { personId: "mentor", isActive: false }, Date.now()),
  ],
  [
    "no mentor any more",
    () =>
      changePerson(
        company.as("admin"),
        { personId: "mentor", name: "Person mentor", email: "mentor@example.test", roles: ["trainer"] },
        Date.now(),
      ),
  ],
])("%s: the head stands in, and is asked to assign another mentor", async (_, leave) => {
  await leave();
  expect((await queueOf("head")).sort()).toEqual(["mentor", "sign-off"]);
});

test("whoever hands over their own mentor's trainees chooses no mentor for themselves", async () => {
  const both = actor(company.trainee.id, ["admin", "trainee"]);
  expect(await handOverMentees(both, { personId: "mentor", successorId: "stranger" }, Date.now())).toEqual({
    ok: true,
    moved: 1,
  });
  expect(await findAllMentorAssignments(read(), id)).toMatchObject([
    { mentorId: "mentor", toAt: expect.any(Number) },
  ]);
});

test("a deactivated successor is no successor", async () => {
  await deactivatePerson(company.as("admin"), { personId: "stranger", isActive: false }, Date.now());
  expect(await handOver("stranger")).toMatchObject({ status: 409, data: { refusal: "no-such-mentor" } });
});
