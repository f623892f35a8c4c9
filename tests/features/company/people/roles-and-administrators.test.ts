import { beforeEach, expect, test } from "vitest";
import { addPerson } from "#app/features/company/people/add-person.server.ts";
import { changePerson } from "#app/features/company/people/change-person.server.ts";
import { deactivatePerson } from "#app/features/company/people/deactivate-person.server.ts";
import { changeTeam } from "#app/features/company/teams/change-team.server.ts";
import { read, tx } from "#db/engine";
import { findPersonById, insertRole } from "#db/queries/people.ts";
import { findWaitsFor } from "#db/queries/waits.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
const now = () => Date.now();

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

const mentor = { personId: "mentor", name: "Person mentor", email: "mentor@example.test" };

test("a change of roles counts from the next request and signs the person out", async () => {
  expect((await visit("mentor", "/people")).status).toBe(403);
  expect(await changePerson(company.as("admin"), { ...mentor, roles: ["mentor", "admin"] }, now())).toEqual({
    ok: true,
  });
  expect((await visit("mentor", "/people")).status).toBe(302);
  forgetCookies();
  expect((await visit("mentor", "/people")).status).toBe(200);
});

test("nobody changes their own roles while somebody else could", async () => {
  await tx((t) =>
    insertRole(t, { id: "second-admin", personId: "other", role: "admin", fromAt: now(), grantedById: null }),
  );
  const own = {
    personId: "admin",
    name: "Person admin",
    email: "admin@example.test",
    roles: ["admin", "head"] as const,
  };
  expect(await changePerson(company.as("admin"), { ...own, roles: [...own.roles] }, now())).toEqual({
    ok: false,
    code: "own-roles",
  });
});

test("the last administrator stays", async () => {
  const other = company.as("mentor", ["admin"]);
  expect(await changePerson(other, { personId: "admin", name: "A", email: null, roles: [] }, now())).toEqual({
    ok: false,
    code: "last-admin",
  });
  expect(await deactivatePerson(other, { personId: "admin", isActive: false }, now())).toEqual({
    ok: false,
    code: "last-admin",
  });
});

test("nobody deactivates themselves", async () => {
  expect(await deactivatePerson(company.as("admin"), { personId: "admin", isActive: false }, now())).toEqual({
    ok: false,
    code: "not-for-yourself",
  });
});

test("two people cannot have one address", async () => {
  const input = {
    name: "Twin",
    email: "mentor@example.test",
    roles: ["mentor" as const],
    requestId: "r",
    invitation: { tokenHash: "h" },
  };
  expect(await addPerson(company.as("admin"), input, now())).toEqual({ ok: false, code: "email-taken" });
  expect(
    await changePerson(
      company.as("admin"),
      { ...mentor, email: "head@example.test", roles: ["mentor"] },
      now(),
    ),
  ).toEqual({ ok: false, code: "email-taken" });
});

test("what waits for a head waits for the next one when the team changes hands", async () => {
  const at = company.start + 3_600_000;
  await grantException(
    company.head,
    {
      enrollmentId: company.enrollmentId,
      stage: 1,
      category: "other",
      reason: "Set up for this test",
      expiresOn: null,
    },
    at,
  );
  await grantException(
    company.head,
    {
      enrollmentId: company.enrollmentId,
      stage: 2,
      category: "other",
      reason: "Set up for this test",
      expiresOn: null,
    },
    at + 1,
  );
  expect((await findWaitsFor(read(), company.head, 10)).map(({ what }) => what)).toEqual(["mentor"]);
  expect(
    await changeTeam(company.as("admin"), { teamId: "team", name: "Team", headId: "rival" }, at + 2),
  ).toMatchObject({ ok: true });
  expect(await findWaitsFor(read(), company.head, 10)).toEqual([]);
  expect((await findWaitsFor(read(), company.as("rival"), 10)).map(({ what }) => what)).toEqual(["mentor"]);
  expect((await visit("head", `/enrollments/${company.enrollmentId}`)).status).toBe(404);
  expect((await visit("rival", `/enrollments/${company.enrollmentId}`)).status).toBe(200);
});

test("a team is headed by somebody who holds the role", async () => {
  expect(
    await changeTeam(company.as("admin"), { teamId: "team", name: "Team", headId: "mentor" }, now()),
  ).toEqual({ ok: false, code: "no-such-head" });
  expect((await findPersonById(read(), "mentor"))?.roles).toEqual(["mentor"]);
});

test("whoever heads a team is not deactivated and keeps the role until the team has another head", async () => {
  expect(await deactivatePerson(company.as("admin"), { personId: "head", isActive: false }, now())).toEqual({
    ok: false,
    code: "heads-a-team",
  });
  const head = { personId: "head", name: "Person head", email: "head@example.test", roles: [] };
  expect(await changePerson(company.as("admin"), head, now())).toEqual({ ok: false, code: "heads-a-team" });
  await changeTeam(company.as("admin"), { teamId: "team", name: "Team", headId: "rival" }, now());
  expect(
    await deactivatePerson(company.as("admin"), { personId: "head", isActive: false }, now()),
  ).toMatchObject({ ok: true });
});
