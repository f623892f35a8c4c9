import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deactivatePerson } from "#app/features/company/people/deactivate-person.server.ts";
import { changePerson } from "#app/features/company/people/change-person.server.ts";
import { hashPassword } from "#app/web/password.server.ts";
import { read, tx } from "#db/engine";
import { upsertCredential } from "#db/queries/credentials.ts";
import { findJournal } from "#db/queries/journal.ts";
import {
  countPeople,
  findAllPeople,
  findPersonByEmail,
  findPersonById,
  insertRole,
} from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { cookieOf, forgetCookies, submit, submitWith, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
const now = () => Date.now();

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

afterEach(() => {
  vi.useRealTimers();
});

const rada = {
  name: "Rada Petrova",
  email: "Rada@Example.test",
  "roles[]": ["mentor", "trainer"],
  requestId: "request-1",
};
const mentor = { name: "Person mentor", email: "mentor@example.test" };
const newest = async () => (await findJournal(read(), { before: 1e9, act: "", subjectId: "", limit: 1 }))[0];
const everybody = () => findAllPeople(read(), { search: "", limit: 100, offset: 0 });
type WithLink = { data: { once: { link: string } } };

test("somebody new gets a link that is shown once and lets them choose a password", async () => {
  const { data } = (await submit("admin", "/people/new", rada)) as WithLink;
  const person = await findPersonByEmail(read(), "rada@example.test");
  expect(person?.roles.toSorted()).toEqual(["mentor", "trainer"]);
  const token = data.once.link.split("/").at(-1) ?? "";
  expect(data.once.link).toMatch(/^http:\/\/localhost:3000\/invitations\/[\w-]{43}$/);
  expect(JSON.stringify((await visit("admin", `/people/${person?.id}`)).data)).not.toContain(token);
  expect((await submit(null, `/invitations/${token}`, { password: "three wise storks fly" })).status).toBe(
    303,
  );
});

test.each([
  ["no name", { name: " " }, { name: "required" }],
  ["a false address", { email: "rada" }, { email: "not-an-email" }],
  ["an address that is taken", { email: "HEAD@example.test" }, { email: "email-taken" }],
  ["no role", { "roles[]": [] }, { roles: "no-roles" }],
  ["a role nobody has", { "roles[]": ["owner"] }, { roles: "no-roles" }],
  ["a field nobody offers", { deactivatedAt: "1" }, { form: "invalid" }],
])("%s adds nobody", async (_, more, errors) => {
  const before = (await everybody()).length;
  const answer = await submit("admin", "/people/new", { ...rada, ...more });
  expect(answer.status).toBe(422);
  expect(Object.keys((answer.data as { errors: object }).errors)).toEqual(Object.keys(errors));
  expect((await everybody()).length).toBe(before);
});

test("a form sent twice adds one person", async () => {
  const before = (await everybody()).length;
  expect((await submit("admin", "/people/new", { ...rada, email: "" })).status).toBe(200);
  expect(await submit("admin", "/people/new", { ...rada, email: "" })).toMatchObject({
    status: 409,
    data: { refusal: "already-recorded" },
  });
  expect((await everybody()).length).toBe(before + 1);
});

test("nobody gives themselves a role by the page, and nobody else may at all", async () => {
  const own = { name: "Person admin", email: "admin@example.test", "roles[]": ["admin", "executive"] };
  await tx((t) =>
    insertRole(t, { id: "second-admin", personId: "other", role: "admin", fromAt: now(), grantedById: null }),
  );
  expect(await submit("admin", "/people/admin", own)).toMatchObject({
    status: 409,
    data: { refusal: "own-roles" },
  });
  for (const person of ["mentor", "trainer", "head", "executive"]) {
    expect(
      (await submit(person, `/people/${person}`, { ...own, name: person, email: `${person}@example.test` }))
        .status,
    ).toBe(403);
    expect((await findPersonById(read(), person))?.roles).toEqual([person]);
  }
});

test("roles stand in one order on every page, whichever was given first", async () => {
  await submit("admin", "/people/new", rada);
  const id = (await findPersonByEmail(read(), "rada@example.test"))?.id ?? "";
  for (const role of ["admin", "head", "trainee"] as const) {
    await tx((t) => insertRole(t, { id: `given-${role}`, personId: id, role, fromAt: 1, grantedById: null }));
  }
  expect((await findPersonById(read(), id))?.roles).toEqual([
    "trainee",
    "mentor",
    "trainer",
    "head",
    "admin",
  ]);
});

test("an only administrator changes their other roles, stays one, and stays signed in by a new session", async () => {
  const before = await cookieOf("admin");
  const own = { name: "Person admin", email: "admin@example.test" };
  expect((await visit(null, "/people/admin", { accept: "text/html", cookie: before })).data).toMatchObject({
    isSelf: true,
    mayChangeRoles: true,
  });
  const done = await submitWith(before, "/people/admin", { ...own, "roles[]": ["admin", "trainer", "head"] });
  expect(done).toMatchObject({ status: 303, location: "/people/admin" });
  expect((await findPersonById(read(), "admin"))?.roles.toSorted()).toEqual(["admin", "head", "trainer"]);
  expect((await visit(null, "/people", { accept: "text/html", cookie: before })).status).toBe(302);
  const after = done.cookie.match(/(?:^|, )(session=[^;]{40,})/)?.[1] ?? "";
  expect((await visit(null, "/people", { accept: "text/html", cookie: after })).status).toBe(200);
  expect(await submitWith(after, "/people/admin", { ...own, "roles[]": ["trainer"] })).toMatchObject({
    status: 409,
    data: { refusal: "last-admin", values: { roles: "trainer" } },
  });
});

test("what was chosen for a new person is there again after an error", async () => {
  expect(await submit("admin", "/people/new", { ...rada, email: "HEAD@example.test" })).toMatchObject({
    status: 422,
    data: { values: { name: "Rada Petrova", roles: "mentor\ntrainer" } },
  });
});

test("one's own name changes without touching the roles or the session", async () => {
  const cookie = await cookieOf("admin");
  expect(
    (await submitWith(cookie, "/people/admin", { name: "New Name", email: "admin@example.test" })).status,
  ).toBe(303);
  expect(await findPersonById(read(), "admin")).toMatchObject({ name: "New Name", roles: ["admin"] });
  expect((await visit(null, "/people", { accept: "text/html", cookie })).status).toBe(200);
});

test("a changed name leaves the person signed in, a changed address does not", async () => {
  const cookie = await cookieOf("mentor");
  const look = async () => (await visit(null, "/queue", { accept: "text/html", cookie })).status;
  await changePerson(
    company.as("admin"),
    { personId: "mentor", ...mentor, name: "New Name", roles: ["mentor"] },
    now(),
  );
  expect(await look()).toBe(200);
  await changePerson(
    company.as("admin"),
    { personId: "mentor", ...mentor, email: "new@example.test", roles: ["mentor"] },
    now(),
  );
  expect(await look()).toBe(302);
});

test("a role that is taken away and given again has two intervals, and counts only while it is held", async () => {
  await changePerson(company.as("admin"), { personId: "mentor", ...mentor, roles: [] }, now());
  expect((await visit("mentor", "/queue")).status).toBe(403);
  await changePerson(company.as("admin"), { personId: "mentor", ...mentor, roles: ["mentor"] }, now());
  forgetCookies();
  expect((await visit("mentor", "/queue")).status).toBe(200);
});

test("of two administrators who deactivate each other at once, one stays", async () => {
  await tx((t) =>
    insertRole(t, { id: "second", personId: "head", role: "admin", fromAt: now(), grantedById: null }),
  );
  const both = await Promise.all([
    deactivatePerson(company.as("admin"), { personId: "head", isActive: false }, now()),
    deactivatePerson(company.as("head", ["admin"]), { personId: "admin", isActive: false }, now()),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test("a deactivated administrator does not count, and can lose the role while another is left", async () => {
  await tx((t) =>
    insertRole(t, { id: "second", personId: "trainer", role: "admin", fromAt: now(), grantedById: null }),
  );
  await deactivatePerson(company.as("admin"), { personId: "trainer", isActive: false }, now());
  const other = company.as("mentor", ["admin"]);
  expect(await deactivatePerson(other, { personId: "admin", isActive: false }, now())).toEqual({
    ok: false,
    code: "last-admin",
  });
  const trainer = {
    personId: "trainer",
    name: "Person trainer",
    email: "trainer@example.test",
    roles: ["trainer" as const],
  };
  expect(await changePerson(company.as("admin"), trainer, now())).toEqual({ ok: true });
});

test.each(["deactivation", "reactivation", "sessions", "link"])(
  "/people/nobody/%s is nothing and writes nothing",
  async (page) => {
    await visit("admin", "/people");
    const before = await newest();
    expect((await visit("admin", `/people/nobody/${page}`)).status).toBe(404);
    expect(await submit("admin", `/people/nobody/${page}`, {})).toMatchObject({
      status: 409,
      data: { refusal: "not-found" },
    });
    expect(await newest()).toEqual(before);
  },
);

test("the pages deactivate, sign out and let in again; twice says so", async () => {
  expect((await submit("admin", "/people/mentor/deactivation", {})).status).toBe(303);
  expect(await submit("admin", "/people/mentor/deactivation", {})).toMatchObject({
    status: 409,
    data: { refusal: "already-recorded" },
  });
  expect(await submit("admin", "/people/mentor/link", {})).toMatchObject({
    status: 409,
    data: { refusal: "deactivated" },
  });
  expect((await submit("admin", "/people/mentor/reactivation", {})).status).toBe(303);
  expect((await visit("mentor", "/queue")).status).toBe(200);
  expect((await submit("admin", "/people/admin/deactivation", {})).status).toBe(409);
});

test("the journal tells what was done to whom by whom, with no name or address", async () => {
  await submit("admin", "/people/new", rada);
  const person = await findPersonByEmail(read(), "rada@example.test");
  await submit("admin", `/people/${person?.id}`, {
    ...rada,
    name: "Rada Ilieva",
    "roles[]": ["mentor"],
    requestId: [],
  });
  await submit("admin", `/people/${person?.id}/link`, {});
  await submit("admin", `/people/${person?.id}/sessions`, {});
  await submit("admin", `/people/${person?.id}/deactivation`, {});
  const told = await findJournal(read(), { before: 1e9, act: "", subjectId: person?.id ?? "", limit: 50 });
  expect(told.map(({ act }) => act)).toEqual([
    "person.deactivated",
    "session.ended-all",
    "link.invitation",
    "person.changed",
    "link.invitation",
    "person.created",
  ]);
  expect(told.every(({ actorId }) => actorId === "admin")).toBe(true);
  expect(JSON.stringify(told)).not.toMatch(/rada|petrova|ilieva/i);
});

test("making somebody an administrator asks for the password again after a while", async () => {
  const passwordHash = await hashPassword("three wise storks fly");
  await tx((t) => upsertCredential(t, "admin", passwordHash, now()));
  const cookie = await cookieOf("admin");
  vi.useFakeTimers({ toFake: ["Date"], now: now() + 6 * 60_000 });
  const fields = { ...mentor, "roles[]": ["mentor", "admin"] };
  expect((await submitWith(cookie, "/people/mentor", fields)).location).toMatch(/^\/proof/);
  expect(await submitWith(cookie, "/people/mentor", { ...fields, password: "" })).toMatchObject({
    status: 422,
    data: { errors: { password: "required" } },
  });
  expect((await findPersonById(read(), "mentor"))?.roles).toEqual(["mentor"]);
  expect(
    (await submitWith(cookie, "/people/mentor", { ...fields, password: "three wise storks fly" })).status,
  ).toBe(303);
});

test("search finds by a part of the name or address, in any case, and takes no pattern", async () => {
  const found = async (q: string) =>
    ((await visit("admin", `/people?q=${encodeURIComponent(q)}`)).data as { people: { id: string }[] }).people
      .length;
  expect(await found("PERSON MENT")).toBe(1);
  expect(await found("head@")).toBe(1);
  expect([await found("%"), await found("_"), await found("\\"), await found("'--")]).toEqual([0, 0, 0, 0]);
  expect((await visit("admin", "/people?page=-1e99")).status).toBe(200);
});

test("somebody of the same name is asked about before a second one is made", async () => {
  const before = await countPeople(read());
  const form = { ...rada, email: "", name: "Vera Same" };
  expect((await submit("admin", "/people/new", { ...form, requestId: "request-same-1" })).status).toBe(200);
  const asked = await submit("admin", "/people/new", {
    ...form,
    name: "VERA  Same",
    requestId: "request-same-2",
  });
  expect(asked).toMatchObject({ status: 409, data: { refusal: "here-already" } });
  const { other } = (asked.data as { values: { other: string } }).values;
  expect(
    (
      await submit("admin", "/people/new", {
        ...form,
        name: "Another One",
        "isOther[]": other,
        requestId: "request-same-3",
      })
    ).status,
  ).toBe(200);
  expect(
    (await submit("admin", "/people/new", { ...form, "isOther[]": other, requestId: "request-same-4" }))
      .status,
  ).toBe(200);
  expect(await countPeople(read())).toBe(before + 3);
});

test("the list is narrowed by role and by whoever never signed in, says how many there are, and in which team each is", async () => {
  type List = {
    people: { id: string; roles: string[] }[];
    teams: Record<string, string>;
    of: number;
    from: number;
  };
  const list = async (query = "") => (await visit("admin", `/people${query}`)).data as List;
  const all = await list();
  expect(all).toMatchObject({
    of: await countPeople(read()),
    from: 0,
    teams: { [company.traineeId]: expect.any(String) },
  });
  const mentors = await list("?role=mentor");
  expect(mentors.of).toBeLessThan(all.of);
  expect(mentors.people.every(({ roles }) => roles.includes("mentor"))).toBe(true);
  // Whoever looks is in; nobody else was yet.
  expect((await list("?in=never")).people.map(({ id }) => id)).not.toContain("admin");
  await tx(async (t) => upsertCredential(t, "mentor", await hashPassword("three wise storks fly"), now()));
  expect((await list("?in=never")).of).toBe(all.of - 2);
  expect(await list("?page=9")).toMatchObject({ people: [], of: all.of });
  expect(await list("?role=owner&in=x")).toMatchObject({ of: all.of });
});
