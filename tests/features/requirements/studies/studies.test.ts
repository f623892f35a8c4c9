import { beforeEach, describe, expect, test } from "vitest";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;

let trainee: string;

let at: string;

let n = 0;

const requestId = () => `practice-${++n}`;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  trainee = company.traineeId;
  at = `/enrollments/${company.enrollmentId}`;
  await assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId: "mentor" }, Date.now());
});

async function progressOf(key: string) {
  const found = await findJourney(read(), company.enrollmentId, await findClock(read(), Date.now()));
  return found?.journey.stages[0]?.requirements.find((row) => row.requirement.key === key)?.progress;
}

const codeOf = ({ data }: { data: unknown }) =>
  data as { refusal: string | null; errors: Record<string, string> };

const view = <T>(data: unknown) => data as T;

describe("study", () => {
  const parts = async () =>
    view<{ parts: { body: string; isOpened: boolean }[] }>((await visit(trainee, `${at}/study/study`)).data)
      .parts;
  const open = (part: number) =>
    submit(trainee, `${at}/study/study/parts`, { part: String(part), requestId: requestId() });

  test("what was not opened is not sent, and counts only once opened", async () => {
    expect((await parts()).map(({ body }) => body)).toEqual(["", "", ""]);
    expect((await open(2)).status).toBe(303);
    expect((await open(2)).status).toBe(303);
    expect((await parts()).map(({ body }) => body)).toEqual(["", "Second.", ""]);
    expect(await progressOf("study")).toMatchObject({ figures: { done: 1, of: 2 } });
  });

  test("“I have studied this” waits for enough parts", async () => {
    await open(1);
    expect(codeOf(await submit(trainee, `${at}/study/study`, { requestId: requestId() })).refusal).toBe(
      "open-more-parts",
    );
    await open(3);
    expect((await submit(trainee, `${at}/study/study`, { requestId: requestId() })).location).toBe("/today");
    expect(await progressOf("study")).toMatchObject({ state: "met" });
  });

  test("there is no fourth part, and nobody studies for somebody else", async () => {
    await open(4);
    expect(await progressOf("study")).toMatchObject({ figures: { done: 0, of: 2 } });
    expect(
      (await submit("mentor", `${at}/study/study/parts`, { part: "1", requestId: requestId() })).status,
    ).toBe(403);
    expect((await visit("mentor", `${at}/study/study`)).status).toBe(200);
  });
});
