import { beforeEach, expect, test } from "vitest";
import { deactivatePerson } from "#app/features/company/people/deactivate-person.server.ts";
import { changeTeam } from "#app/features/company/teams/change-team.server.ts";
import { read } from "#db/engine";
import { findJournal } from "#db/queries/journal.ts";
import { findAllTeams, findTeamById } from "#db/queries/teams.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

const names = async () => (await findAllTeams(read())).map(({ name, headId }) => [name, headId]);
const before = [
  ["rivals", "rival"],
  ["team", "head"],
];

test("an administrator makes a team and gives it a name and a head", async () => {
  expect((await submit("admin", "/teams", { name: " North ", headId: "head" })).status).toBe(303);
  expect(await names()).toEqual([["North", "head"], ...before]);
});

test("a new name leaves the head as it was, and the journal without the name", async () => {
  expect((await submit("admin", "/teams/team", { name: "Zagore", headId: "head" })).status).toBe(303);
  expect(await findTeamById(read(), "team")).toMatchObject({ name: "Zagore", headId: "head" });
  const [told] = await findJournal(read(), { before: 1e9, act: "team", subjectId: "", limit: 1 });
  expect(told).toMatchObject({ act: "team.changed", actorId: "admin", objectId: "team" });
  expect(JSON.stringify(told)).not.toContain("Zagore");
});

test.each([
  ["no name", { name: " ", headId: "head" }, "name"],
  ["nobody at its head", { name: "North", headId: "" }, "headId"],
  ["a head who is none", { name: "North", headId: "mentor" }, "headId"],
  ["a head nobody knows", { name: "North", headId: "nobody" }, "headId"],
  ["a field nobody offers", { name: "North", headId: "head", id: "team" }, "form"],
])("%s makes no team", async (_, fields, field) => {
  const answer = await submit("admin", "/teams", fields);
  expect([answer.status, Object.keys((answer.data as { errors: object }).errors)]).toEqual([422, [field]]);
  expect(await names()).toEqual(before);
});

test("somebody deactivated heads no team", async () => {
  await changeTeam(company.as("admin"), { teamId: "rivals", name: "Rivals", headId: "head" }, Date.now());
  await deactivatePerson(company.as("admin"), { personId: "rival", isActive: false }, Date.now());
  expect(
    await changeTeam(company.as("admin"), { teamId: "team", name: "Team", headId: "rival" }, Date.now()),
  ).toEqual({ ok: false, code: "no-such-head" });
  expect(JSON.stringify((await visit("admin", "/teams")).data)).not.toContain('"id":"rival"');
});

test("a team that is not there is not made by changing it", async () => {
  expect((await visit("admin", "/teams/nowhere")).status).toBe(404);
  expect(await submit("admin", "/teams/nowhere", { name: "North", headId: "head" })).toMatchObject({
    status: 409,
    data: { refusal: "not-found" },
  });
  expect(await names()).toEqual(before);
});

test("nobody else changes teams, not even their own", async () => {
  for (const person of ["mentor", "trainer", "head", "executive"]) {
    expect((await visit(person, "/teams")).status).toBe(403);
    expect((await submit(person, "/teams/team", { name: "Mine", headId: "head" })).status).toBe(403);
  }
  expect(await names()).toEqual(before);
});
