import { beforeEach, describe, expect, test } from "vitest";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Role } from "#app/domain/access-table.ts";
import { endEnrollment } from "#app/features/onboarding/enrollments/end-enrollment.server.ts";
import { enroll } from "#app/features/onboarding/enrollments/enroll.server.ts";
import { enrollTogether } from "#app/features/onboarding/enrollments/enroll-together.server.ts";
import { moveToTeam } from "#app/features/company/teams/move-to-team.server.ts";
import { read, tx } from "#db/engine";
import { insertPerson, insertRole } from "#db/queries/people.ts";
import { findSubjectOfEnrollment } from "#db/queries/subjects.ts";
import { journal, notices } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { cookieOf, forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
let now = 0;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  now = company.start + 3_600_000;
});

const take = (by: Actor, email: string, teamId: string, at = now) =>
  enroll(
    by,
    {
      name: "Somebody",
      email,
      startsOn: "2026-11-02",
      teamId,
      programme: null,
      requestId: randomUUID(),
      invitation: { tokenHash: randomUUID() },
    },
    at,
  );
const end = (at: number) =>
  endEnrollment(
    company.head,
    { enrollmentId: company.enrollmentId, ending: "left", reason: "Found another job there" },
    at,
  );
const personWith = (id: string, roles: Role[]) =>
  tx(async (t) => {
    await insertPerson(t, { id, name: `Person ${id}`, email: `${id}@example.test`, language: null, at: now });
    for (const role of roles)
      await insertRole(t, { id: randomUUID(), personId: id, role, fromAt: now, grantedById: null });
  });

describe("enrolling somebody who is there already", () => {
  test("out of another head's team is refused, by a head and by a trainer, also in a list, and changes nothing", async () => {
    await end(now);
    expect(await take(company.as("rival"), "trainee@example.test", "rivals", now + 1)).toEqual({
      ok: false,
      code: "in-another-team",
    });
    expect(await take(company.as("trainer"), "trainee@example.test", "rivals", now + 1)).toEqual({
      ok: false,
      code: "in-another-team",
    });
    const listed = await enrollTogether(
      company.as("rival"),
      {
        people: [
          { name: "New", email: "new@example.test", invitation: { tokenHash: "n" } },
          { name: "T", email: "trainee@example.test", invitation: { tokenHash: "x" } },
        ],
        startsOn: "2026-11-02",
        teamId: "rivals",
        programme: null,
        requestId: "listed-once",
      },
      now + 1,
    );
    expect(listed).toEqual({ ok: false, code: "in-another-team", name: "T" });
    expect(await findSubjectOfEnrollment(read(), company.enrollmentId)).toMatchObject({ headId: "head" });
    expect((await visit("head", `/enrollments/${company.enrollmentId}`)).status).toBe(200);
    expect((await visit("rival", `/enrollments/${company.enrollmentId}`)).status).toBe(404);
  });

  test("is open for one's own people, those in no team, and those a trainer leaves in their team", async () => {
    await end(now);
    expect(await take(company.head, "trainee@example.test", "team", now + 1)).toMatchObject({
      ok: true,
      traineeId: company.traineeId,
    });
    await personWith("free", ["mentor"]);
    expect(await take(company.as("rival"), "free@example.test", "rivals")).toMatchObject({
      ok: true,
      traineeId: "free",
    });
    expect(await take(company.as("trainer"), "other@example.test", "rivals")).toMatchObject({
      ok: true,
      traineeId: "other",
    });
  });

  test.each(["executive", "admin", "rival"])("makes no trainee of %s, who leads others", async (id) => {
    expect(await take(company.head, `${id}@example.test`, "team")).toEqual({ ok: false, code: "leads-here" });
    expect(await take(company.as("trainer"), `${id}@example.test`, "team")).toEqual({
      ok: false,
      code: "leads-here",
    });
  });

  test("is open for whoever leads and was given the role of a trainee by an administrator", async () => {
    await personWith("both", ["executive", "trainee"]);
    expect(await take(company.head, "both@example.test", "team")).toMatchObject({ ok: true });
  });

  test("ends the sessions of whoever becomes a trainee by it, and only theirs", async () => {
    await personWith("free", ["mentor"]);
    const [free, other] = [await cookieOf("free"), await cookieOf("stranger")];
    await take(company.head, "free@example.test", "team");
    const isIn = async (cookie: string) =>
      (await visit(null, "/account", { accept: "text/html", cookie })).status;
    expect([await isIn(free), await isIn(other)]).toEqual([302, 200]);
    expect(
      (await read().select().from(journal))
        .filter(({ act }) => act === "enrollment.created")
        .map(({ body }) => body)
        .join(),
    ).toContain('"added":["trainee"]');
  });
});

describe("a move between teams", () => {
  test("is for whoever heads them now and for administrators, never for whoever wants them, nor for oneself", async () => {
    const move = (by: Actor) => moveToTeam(by, { personId: company.traineeId, teamId: "rivals" }, now);
    for (const by of [
      company.as("rival"),
      company.as("trainer"),
      company.as("mentor"),
      company.as("executive"),
      company.trainee,
    ]) {
      expect(await move(by), by.id).toMatchObject({ ok: false });
    }
    const own: Actor = { ...company.head, id: company.traineeId, roles: ["head", "admin"] } as Actor;
    expect(await move(own)).toEqual({ ok: false, code: "not-for-yourself" });
    expect(await move(company.head)).toEqual({ ok: true, teamName: "rivals" });
    expect(await findSubjectOfEnrollment(read(), company.enrollmentId)).toMatchObject({ headId: "rival" });
    expect(await move(company.as("admin"))).toEqual({ ok: false, code: "already-recorded" });
    expect(
      await moveToTeam(company.as("admin"), { personId: company.traineeId, teamId: "team" }, now + 1),
    ).toMatchObject({ ok: true });
  });

  test("tells both heads and the person, each once, and is on record", async () => {
    await moveToTeam(company.as("admin"), { personId: company.traineeId, teamId: "rivals" }, now);
    const told = (await read().select().from(notices))
      .filter(({ kind }) => kind === "team-moved")
      .map(({ personId, byId }) => [personId, byId]);
    expect(told.toSorted()).toEqual(
      [
        ["head", "admin"],
        ["rival", "admin"],
        [company.traineeId, "admin"],
      ].toSorted(),
    );
    expect((await read().select().from(journal)).filter(({ act }) => act === "person.moved")).toMatchObject([
      { actorId: "admin", subjectId: company.traineeId, body: '{"before":"team","teamId":"rivals"}' },
    ]);
  });

  test("by its pages: the head finds it on the journey, others get nothing, and a team that is none is said beside its field", async () => {
    const url = `/people/${company.traineeId}/team`;
    expect(await visit("head", url)).toMatchObject({
      status: 200,
      data: { team: "team", options: [{ value: "rivals" }] },
    });
    expect((await visit("rival", url)).status).toBe(404);
    expect((await visit("mentor", url)).status).toBe(403);
    expect(await submit("head", url, { teamId: "none" })).toMatchObject({
      status: 422,
      data: { errors: { teamId: "no-such-team" } },
    });
    expect(await submit("head", url, { teamId: "rivals" })).toMatchObject({
      status: 303,
      location: "/board",
    });
    expect((await visit("head", url)).status).toBe(404);
  });

  test("leaves an onboarding that has ended with the team it was in; the new head reads only the new one", async () => {
    await end(now);
    await moveToTeam(company.head, { personId: company.traineeId, teamId: "rivals" }, now + 1000);
    const second = await take(company.as("rival"), "trainee@example.test", "rivals", now + 2000);
    const newId = second.ok ? second.enrollmentId : "";
    const sees = async (person: string, id: string) => (await visit(person, `/enrollments/${id}`)).status;
    expect([await sees("head", company.enrollmentId), await sees("rival", company.enrollmentId)]).toEqual([
      200, 404,
    ]);
    expect([await sees("head", newId), await sees("rival", newId)]).toEqual([404, 200]);
    const told = async (person: string, id: string) =>
      JSON.stringify((await visit(person, `/enrollments/${id}/timeline`)).data);
    expect(await told("rival", newId)).not.toContain("Found another job there");
    expect(await told("rival", newId)).toContain(newId);
    const entries = async (person: string, id: string) =>
      (
        (await visit(person, `/enrollments/${id}/timeline`)).data as {
          view: { entries: { title: string }[] };
        }
      ).view.entries.map(({ title }) => title);
    expect((await entries("rival", newId)).filter((title) => title.includes("left"))).toEqual([]);
    expect((await entries("trainer", newId)).length).toBeGreaterThan((await entries("rival", newId)).length);
    expect((await entries(company.traineeId, newId)).length).toBe((await entries("trainer", newId)).length);
  });
});
