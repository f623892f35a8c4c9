import { beforeEach, expect, test } from "vitest";
import type { Programme } from "#app/domain/programme.ts";
import { chooseLanguage } from "#app/features/account/profile/choose-language.server.ts";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { enroll } from "#app/features/onboarding/enrollments/enroll.server.ts";
import { answerSignOff } from "#app/features/requirements/sign-offs/answer-sign-off.server.ts";
import { read, tx } from "#db/engine";
import { publishProgramme } from "#db/queries/content.ts";
import { findAllEvidence } from "#db/queries/evidence.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { actor, smallCompany, smallProgramme } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
let id: string;
let traineeId: string;
const keys = ["talks", "prices", "papers"];

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  const [one, ...rest] = smallProgramme.stages;
  const topic = (key: string) => ({ ...smallProgramme.stages[2].requirements[0], key });
  const programme = {
    ...smallProgramme,
    stages: [{ ...one, requirements: keys.map(topic), gate: { all: keys } }, ...rest],
  } as Programme;
  await tx((t) => publishProgramme(t, "topics", programme, { at: company.start, actorId: null }));
  const done = await enroll(
    company.head,
    {
      name: "Nina Petrova",
      email: null,
      startsOn: "2026-11-02",
      teamId: "team",
      programme: "topics",
      requestId: "nina-starts",
      invitation: { tokenHash: "nina" },
    },
    company.start,
  );
  if (!done.ok) throw new Error(done.code);
  id = done.enrollmentId;
  traineeId = done.traineeId;
  await assignMentor(company.head, { enrollmentId: id, mentorId: "mentor" }, company.start);
  for (const key of keys)
    await answerSignOff(
      actor(done.traineeId, ["trainee"]),
      { enrollmentId: id, key, act: "able", requestId: `able-${key}` },
      company.start + 3_600_000,
    );
});

const options = async () =>
  ((await visit("mentor", `/enrollments/${id}/topics`)).data as { topics: { value: string }[] }).topics.map(
    ({ value }) => value,
  );
const shown = async () =>
  (await findAllEvidence(read(), id))
    .filter(({ act }) => act === "shown")
    .map(({ requirementKey }) => requirementKey)
    .sort();

test("those that were chosen are signed, each on record, and once", async () => {
  const [talks = "", , papers = ""] = await options();
  const send = () =>
    submit("mentor", `/enrollments/${id}/topics`, {
      "topics[]": [talks, papers],
      requestId: "signed-together",
    });
  expect((await send()).status).toBe(303);
  await send();
  expect(await shown()).toEqual(["papers", "talks"]);
  expect(await options()).toHaveLength(1);
});

test("nothing chosen is said; what changed meanwhile is left out", async () => {
  expect(await submit("mentor", `/enrollments/${id}/topics`, { requestId: "nothing-chosen" })).toMatchObject({
    status: 422,
    data: { errors: { topics: "nothing-chosen" } },
  });
  await submit("mentor", `/enrollments/${id}/topics`, { "topics[]": "talks@1", requestId: "an-old-page" });
  expect(await shown()).toEqual([]);
});

test("another mentor finds nothing", async () => {
  expect((await visit("stranger", `/enrollments/${id}/topics`)).status).toBe(404);
});

test("a reason that was chosen is read by everybody in their own language, beside what was added in one's own words", async () => {
  await chooseLanguage("mentor", "bg", company.start);
  const page = `/enrollments/${id}/sign-off/talks/return`;
  const { since, nonce } = (await visit("mentor", page)).data as { since: number; nonce: string };
  const sent = await submit("mentor", page, {
    since: String(since),
    nonce,
    preset: "try-alone-first",
    reason: "С клиента от Пловдив",
  });
  expect(sent.status).toBe(303);
  const seen = async (person: string) => [
    JSON.stringify((await visit(person, `/enrollments/${id}/timeline`)).data),
    JSON.stringify((await visit(person, "/notices")).data),
    (
      (
        await visit(
          person,
          `/enrollments/${id}/sign-off/talks`,
          undefined,
          "features/journey/path/requirement.route.tsx",
        )
      ).data as { sentBack: string }
    ).sentBack,
  ];
  await chooseLanguage(traineeId, "en", company.start);
  for (const text of await seen(traineeId)) expect(text).toMatch(/Try it alone first.*С клиента от Пловдив/);
  await chooseLanguage(traineeId, "bg", company.start);
  for (const text of await seen(traineeId)) expect(text).toMatch(/Първо опитайте сами.*С клиента от Пловдив/);
});

test("a reason in one's own words is one, and a chosen one needs no more", async () => {
  const send = async (key: string, fields: Record<string, string>) => {
    const page = `/enrollments/${id}/sign-off/${key}/return`;
    const { since, nonce } = (await visit("mentor", page)).data as { since: number; nonce: string };
    return submit("mentor", page, { since: String(since), nonce, ...fields });
  };
  expect(await send("talks", { preset: "other", reason: "no" })).toMatchObject({
    status: 422,
    data: { errors: { reason: "not-a-reason" }, values: { preset: "other", reason: "no" } },
  });
  expect((await send("talks", { preset: "not-seen-yet", reason: "" })).status).toBe(303);
  expect((await send("prices", { preset: "other", reason: "The discount was wrong" })).status).toBe(303);
});
