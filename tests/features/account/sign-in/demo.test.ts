import { beforeAll, beforeEach, expect, test } from "vitest";
import { deactivatePerson } from "#app/features/company/people/deactivate-person.server.ts";
import { tx } from "#db/engine";
import { insertCompany } from "#db/queries/company.ts";
import { insertPerson, insertRole } from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { actor } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

const at = Date.UTC(2026, 10, 2, 7);
const cast = [
  ["ana", "trainee"],
  ["boyan", "trainee"],
  ["vera", "trainee"],
  ["ivan", "mentor"],
  ["stoyan", "admin"],
] as const;

beforeAll(async () => {
  await freshDatabase();
  await tx(async (t) => {
    await insertCompany(t, {
      kind: "demo",
      name: "Demo",
      timeZone: "Europe/Sofia",
      language: "en",
      holidays: "none",
      createdAt: at,
    });
    for (const [id, role] of cast) {
      await insertPerson(t, { id, name: `Person ${id}`, email: `${id}@example.test`, language: null, at });
      await insertRole(t, { id: `${id}-role`, personId: id, role, fromAt: at, grantedById: null });
    }
  });
});
beforeEach(forgetCookies);

test("a demo offers two people of each role, and lets in as one of them", async () => {
  const { data } = (await visit(null, "/sign-in")) as { data: { personas: { id: string }[] } };
  expect(data.personas.map(({ id }) => id).toSorted()).toEqual(["ana", "boyan", "ivan", "stoyan"]);
  const answer = await submit(null, "/demo/sign-in", { personId: "ivan" });
  expect([answer.status, answer.location]).toEqual([303, "/"]);
  expect(answer.cookie).toContain("HttpOnly");
});

test("nobody unknown or deactivated is offered or let in", async () => {
  await deactivatePerson(actor("stoyan", ["admin"]), { personId: "boyan", isActive: false }, at);
  expect((await submit(null, "/demo/sign-in", { personId: "boyan" })).status).toBe(404);
  expect((await submit(null, "/demo/sign-in", { personId: "nobody" })).status).toBe(404);
  const { data } = (await visit(null, "/sign-in")) as { data: { personas: { id: string }[] } };
  expect(data.personas.map(({ id }) => id)).not.toContain("boyan");
});

test("a demo is not set up by whoever comes first", async () => {
  expect((await visit(null, "/setup")).status).toBe(404);
});
