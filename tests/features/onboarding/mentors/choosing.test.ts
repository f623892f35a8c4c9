import { beforeEach, expect, test } from "vitest";
import { type Candidate, inOrder, mentorDoubtsOf, wholeYears } from "#app/domain/mentor-choice.ts";
import { arrangeCover } from "#app/features/company/cover/arrange-cover.server.ts";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { retain } from "#app/jobs/retain.server.ts";
import { read, tx } from "#db/engine";
import { findMentorFacts, findMentorProfile, upsertMentorProfile } from "#db/queries/mentor-choice.ts";
import { at, codeOf, company, practiceWorld, trainee } from "#tests/support/practice-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

beforeEach(practiceWorld);

const on = "2026-11-02";
const one = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  isTrainer: false,
  isOwnHead: false,
  salesSince: null,
  said: {},
  earlier: { cleared: 0, left: 0 },
  load: 0,
  capacity: 3,
  awayUntil: null,
  ...more,
});

test("in-house trainers come first, then who sells honestly, the longest in sales, who helps, the fewest trainees; doubts come last", () => {
  const candidates = [
    one("full-trainer", { isTrainer: true, load: 3 }),
    one("busy", { load: 2 }),
    one("free"),
    one("helper", { said: { helps: "yes" } }),
    one("old-hand", { salesSince: "2010-01-01" }),
    one("honest", { said: { honest: "yes" } }),
    one("trainer", { isTrainer: true }),
  ];
  expect(inOrder(candidates, on).map(({ id }) => id)).toEqual([
    "trainer",
    "honest",
    "old-hand",
    "helper",
    "free",
    "busy",
    "full-trainer",
  ]);
});

test("absence over the start, a full load and a no on honesty each ask for a reason; the head is never too full", () => {
  expect(mentorDoubtsOf(one("a"), on)).toEqual([]);
  expect(mentorDoubtsOf(one("a", { awayUntil: "2026-11-01" }), on)).toEqual([]);
  expect(mentorDoubtsOf(one("a", { awayUntil: on, load: 3, said: { honest: "no" } }), on)).toEqual([
    "away",
    "full",
    "not-honest",
  ]);
  expect(mentorDoubtsOf(one("a", { isOwnHead: true, load: 9 }), on)).toEqual([]);
});

test("years are whole years", () => {
  expect(wholeYears("2020-11-03", "2026-11-02")).toBe(5);
  expect(wholeYears("2020-11-02", "2026-11-02")).toBe(6);
});

const choose = (mentorId: string, reason?: string) =>
  submit("head", `${at}/mentor`, { mentorId, ...(reason === undefined ? {} : { reason }) });
const judge = (fields: Record<string, string>, person = "head") =>
  submit(person, "/mentors/stranger", { salesSince: "2015-03-01", capacity: "", ...fields });

test("somebody judged not to sell honestly is assigned only with a reason, which stays on record", async () => {
  await judge({ honest: "no", helps: "unknown", explains: "yes" });
  const page = (await visit("head", `${at}/mentor`)).data as { mentors: { id: string; doubts: string }[] };
  expect(page.mentors.at(-1)).toMatchObject({ id: "stranger", doubts: expect.stringContaining("honestly") });
  expect(codeOf(await choose("stranger")).errors).toEqual({ reason: "mentor-needs-reason" });
  expect(codeOf(await choose("stranger", "because")).errors).toEqual({ reason: "mentor-needs-reason" });
  expect((await choose("stranger", "Nobody else speaks the language of the client")).status).toBe(303);
  expect((await visit("head", `${at}/mentor`)).data).toMatchObject({
    history: [{}, { reason: "Nobody else speaks the language of the client" }],
  });
});

test("whoever is away or has as many as they can mentor needs a reason too", async () => {
  await tx((t) =>
    upsertMentorProfile(t, { personId: "stranger", capacity: 0, changedById: "head", changedAt: Date.now() }),
  );
  expect(codeOf(await choose("stranger")).errors).toEqual({ reason: "mentor-needs-reason" });
  await tx((t) =>
    upsertMentorProfile(t, { personId: "stranger", capacity: 2, changedById: "head", changedAt: Date.now() }),
  );
  const untilOn = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  await arrangeCover(company.as("stranger"), { coverId: "mentor", untilOn }, Date.now());
  expect(codeOf(await choose("stranger")).errors).toEqual({ reason: "mentor-needs-reason" });
});

test("the person reads what was said with who said it, answers it, and it is gone after a year", async () => {
  await judge({ honest: "yes", helps: "no", explains: "unknown" });
  expect((await visit("stranger", "/account/mentoring")).data).toMatchObject({
    judgements: [
      { quality: "honest", verdict: "yes", by: expect.stringContaining("Person head") },
      { quality: "helps", verdict: "no" },
    ],
  });
  expect(codeOf(await submit("stranger", "/account/mentoring", { reply: "" })).errors).toEqual({
    reply: "required",
  });
  await submit("stranger", "/account/mentoring", { reply: "I was on leave that month." });
  expect((await visit("head", "/mentors/stranger")).data).toMatchObject({
    reply: "I was on leave that month.",
  });
  const later = Date.now() + 367 * 86_400_000;
  expect((await findMentorFacts(read(), ["stranger"], later))("stranger").said).toEqual({});
  await retain(later);
  expect(await findMentorProfile(read(), "stranger", Date.now())).toMatchObject({
    judgements: [],
    reply: null,
    salesSince: "2015-03-01",
  });
});

test("only a head judges, nobody themselves; an administrator keeps the rest", async () => {
  expect(codeOf(await judge({ honest: "yes" }, "admin")).refusal).toBe("not-yours");
  expect((await judge({}, "admin")).status).toBe(303);
  expect((await judge({}, "mentor")).status).toBe(403);
  expect((await visit(trainee, "/mentors/stranger")).status).toBe(403);
  expect((await visit("head", "/mentors/head")).status).toBe(404);
  expect(codeOf(await submit("head", "/mentors/head", { salesSince: "", capacity: "" })).refusal).toBe(
    "not-for-yourself",
  );
});

test("what earlier trainees became is told from five on", async () => {
  const done = await assignMentor(
    company.head,
    { enrollmentId: company.enrollmentId, mentorId: "stranger" },
    Date.now(),
  );
  expect(done).toMatchObject({ ok: true });
  expect((await findMentorFacts(read(), ["stranger"], Date.now()))("stranger")).toMatchObject({
    load: 1,
    earlier: { cleared: 0, left: 0 },
  });
});
