import { beforeEach, describe, expect, test } from "vitest";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { deactivatePerson } from "#app/features/company/people/deactivate-person.server.ts";
import { arrangeCover } from "#app/features/company/cover/arrange-cover.server.ts";
import { recordMilestone } from "#app/features/requirements/milestones/record-milestone.server.ts";
import { sweep } from "#app/jobs/sweep.server.ts";
import { confirmTask } from "#app/features/requirements/tasks/confirm-task.server.ts";
import { read, tx } from "#db/engine";
import { findNotices } from "#db/queries/notices.ts";
import { insertRole } from "#db/queries/people.ts";
import { findWaitsFor } from "#db/queries/waits.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

const sendBack = (person: "mentor" | "stranger") =>
  confirmTask(
    company.as(person),
    {
      enrollmentId: company.enrollmentId,
      key: "step",
      since: tuesday,
      nonce: `a-nonce-of-${person}`,
      notYet: { reason: "Please say which client" },
    },
    tuesday + 60_000,
  );

const day = 86_400_000;

const tuesday = Date.UTC(2026, 10, 3, 7);

let company: Awaited<ReturnType<typeof smallCompany>>;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  await assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId: "mentor" }, company.start);
});

const waiting = async (person: "mentor" | "stranger" | "head" | "rival") =>
  (await findWaitsFor(read(), company.as(person), 9)).map(({ what }) => what);

describe("away", () => {
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
      tuesday,
    );

  test("what waits moves to the deputy at once, and back on the day after the last", async () => {
    await reach();
    expect(
      await arrangeCover(company.as("mentor"), { coverId: "stranger", untilOn: "2026-11-05" }, tuesday),
    ).toEqual({ ok: true, coverName: "Person stranger" });
    expect([await waiting("mentor"), await waiting("stranger")]).toEqual([[], ["confirm"]]);
    expect((await visit("stranger", `/enrollments/${company.enrollmentId}/milestone/step`)).status).toBe(200);
    expect(
      (await findNotices(read(), company.traineeId, 9)).map(({ kind, byId }) => [kind, byId]),
    ).toContainEqual(["mentor-away", "stranger"]);
    await sweep(tuesday + 2 * day);
    expect(await waiting("stranger")).toEqual(["confirm"]);
    await sweep(tuesday + 3 * day);
    expect([await waiting("mentor"), await waiting("stranger")]).toEqual([["confirm"], []]);
    expect((await visit("stranger", `/enrollments/${company.enrollmentId}/milestone/step`)).status).toBe(404);
  });

  test("nobody is stood in for longer than three months", async () => {
    for (const untilOn of ["2027-02-04", "2027-12-31", "2099-12-31", "9999-12-31"]) {
      expect(await arrangeCover(company.as("mentor"), { coverId: "stranger", untilOn }, tuesday)).toEqual({
        ok: false,
        code: "cover-too-long",
      });
    }
    expect(
      await arrangeCover(company.as("mentor"), { coverId: "stranger", untilOn: "2027-02-03" }, tuesday),
    ).toMatchObject({ ok: true });
  });

  test("the head who did not choose the deputy is told, and the administrators where it is a head who is away", async () => {
    await arrangeCover(company.as("mentor"), { coverId: "stranger", untilOn: "2026-11-05" }, tuesday);
    const told = async (person: string) =>
      (await findNotices(read(), person, 9))
        .filter(({ kind }) => kind === "away")
        .map(({ byId, aboutId, onDay }) => [byId, aboutId, onDay]);
    expect([await told("head"), await told("rival"), await told("admin")]).toEqual([
      [["mentor", "stranger", "2026-11-05"]],
      [],
      [],
    ]);
    await arrangeCover(company.head, { coverId: "rival", untilOn: "2026-11-06" }, tuesday);
    expect([await told("admin"), await told("rival")]).toEqual([[["head", "rival", "2026-11-06"]], []]);
    const page = (await visit("head", "/notices")).data as { rows: { text: string }[] };
    expect(page.rows.map(({ text }) => text)).toContain(
      "Person mentor is away until 5 Nov 2026; Person stranger covers.",
    );
  });

  test("a head who is the deputy is told once", async () => {
    await tx((t) =>
      insertRole(t, {
        id: "head-mentors",
        personId: "head",
        role: "mentor",
        fromAt: tuesday,
        grantedById: null,
      }),
    );
    await arrangeCover(company.as("mentor"), { coverId: "head", untilOn: "2026-11-05" }, tuesday);
    expect(
      (await findNotices(read(), "head", 9))
        .filter(({ kind }) => ["away", "stand-in"].includes(kind))
        .map(({ kind }) => kind),
    ).toEqual(["stand-in"]);
  });

  test("the deputy signs for the mentor; coming back early ends it", async () => {
    await reach();
    await submit("mentor", "/cover", {
      coverId: "stranger",
      untilOn: new Date(Date.now() + 14 * day).toISOString().slice(0, 10),
    });
    expect(await sendBack("stranger")).toMatchObject({ ok: true });
    expect((await submit("mentor", "/cover/end", {})).location).toBe("/queue");
    expect((await visit("stranger", `/enrollments/${company.enrollmentId}`)).status).toBe(404);
  });

  test("nothing waits for a deputy who is gone", async () => {
    await reach();
    await arrangeCover(company.as("mentor"), { coverId: "stranger", untilOn: "2026-11-05" }, tuesday);
    expect(
      await deactivatePerson(company.as("admin"), { personId: "stranger", isActive: false }, tuesday),
    ).toMatchObject({ ok: true });
    expect(await waiting("mentor")).toEqual(["confirm"]);
  });

  test.each([
    ["oneself", "mentor", "mentor", "2026-11-05"],
    ["somebody who mentors nobody", "mentor", "trainer", "2026-11-05"],
    ["nobody", "mentor", "nobody", "2026-11-05"],
    ["a mentor for a head", "head", "stranger", "2026-11-05"],
  ] as const)("%s does not stand in", async (_, who, coverId, untilOn) => {
    expect(await arrangeCover(company.as(who), { coverId, untilOn }, tuesday)).toEqual({
      ok: false,
      code: "no-such-cover",
    });
  });

  test("a day that is over is no last day, and one deputy at a time is enough", async () => {
    expect(
      await arrangeCover(company.as("mentor"), { coverId: "stranger", untilOn: "2026-11-02" }, tuesday),
    ).toEqual({ ok: false, code: "in-the-past" });
    await arrangeCover(company.as("mentor"), { coverId: "stranger", untilOn: "2026-11-05" }, tuesday);
    expect(
      await arrangeCover(company.as("mentor"), { coverId: "head", untilOn: "2026-11-05" }, tuesday),
    ).toMatchObject({ ok: false });
    expect(
      await arrangeCover(company.as("stranger"), { coverId: "mentor", untilOn: "2026-11-05" }, tuesday),
    ).toEqual({ ok: false, code: "no-such-cover" });
  });

  test("a head's deputy decides for the team meanwhile", async () => {
    expect((await visit("rival", `/enrollments/${company.enrollmentId}/gates/1`)).status).toBe(404);
    expect(
      await arrangeCover(company.head, { coverId: "rival", untilOn: "2026-11-05" }, tuesday),
    ).toMatchObject({
      ok: true,
    });
    expect((await visit("rival", `/enrollments/${company.enrollmentId}/gates/1`)).status).toBe(200);
    const board = (await visit("rival", "/board?view=attention")).data as {
      view: { rows: { name: string }[] };
    };
    expect(JSON.stringify(board)).toContain("Person trainee");
  });
});
