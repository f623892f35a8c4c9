import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, can, type Permission, reaches } from "#app/domain/access.ts";
import type { Role } from "#app/domain/access-table.ts";
import { read } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { handlerScene, layouts, modules, pages, urlOf } from "#tests/support/every-handler.ts";
import type { SmallPerson } from "#tests/support/small-company.ts";
import { submit, visit } from "#tests/support/visit.ts";

const people: SmallPerson[] = [
  "other",
  "mentor",
  "stranger",
  "trainer",
  "head",
  "rival",
  "executive",
  "admin",
];
const listPermissions: Permission[] = ["today.read", "board.read", "mentees.list", "crm.import"];

let params: Record<string, string>;
let trainee: string;

beforeAll(async () => {
  const scene = await handlerScene();
  trainee = scene.company.traineeId;
  params = scene.params;
});

function reachesHere(person: string, permission: Permission): boolean {
  const roles: readonly Role[] =
    person === "trainee"
      ? ["trainee"]
      : person === "other"
        ? []
        : (({ stranger: ["mentor"], rival: ["head"] } as Record<string, Role[]>)[person] ?? [person as Role]);
  const id = person === "trainee" ? trainee : person;
  const who: Actor = { kind: "person", id, roles, sessionHash: "", provedAt: 0 };
  if (listPermissions.includes(permission)) return reaches(who, permission).length > 0;
  return can(who, permission, { traineeId: trainee, mentorId: null, headId: "head" });
}

const count = async () => {
  const found = await verifyJournal(read());
  return found.ok ? found.count : -1;
};
/** Sessions are journaled as well, so everybody signs in before the counting starts. */
const signIn = async (person: string | null) => {
  if (person) await visit(person, "/account");
};

describe.each(pages.map((entry) => [entry.path ?? "/", entry] as const))("/%s", (_, entry) => {
  const module = modules[`/app/${entry.file}`];
  const loader = module?.["loader"];
  const action = module?.["action"];

  test.runIf(loader && loader.permission !== "open")(
    "shows nothing to strangers, by document or by data",
    async () => {
      const url = urlOf(entry, params);
      const page = await visit(null, url);
      expect([302, 401], "A stranger is let in: write the loader as guarded(...).").toContain(page.status);
      expect(page.data).toBeNull();
      const data = await visit(null, `${url}${url.includes("?") ? "&" : "?"}_data=${entry.file}`);
      expect(data).toMatchObject({ status: 401, data: null });
      expect(await visit(null, url, { accept: "application/json" })).toMatchObject({
        status: 401,
        data: null,
      });
    },
  );

  test.runIf(action && action.permission !== "open")("does nothing for strangers", async () => {
    const before = await count();
    expect(await submit(null, urlOf(entry, params), { any: "thing" })).toMatchObject({
      status: 401,
      data: null,
    });
    expect(await count()).toBe(before);
  });

  test.runIf(loader && loader.permission !== "open").each(people)(
    "shows %s what the table says, no more",
    async (person) => {
      const allowed = reachesHere(person, loader?.permission as Permission);
      const { status, data } = await visit(person, urlOf(entry, params));
      if (allowed)
        expect(
          [401, 403],
          "The table lets them in and the loader does not: do not ask for roles beside guarded().",
        ).not.toContain(status);
      else
        expect(
          { status: [403, 404].includes(status), data },
          "Somebody the table does not let in is answered: does guarded() find the right subject?",
        ).toEqual({ status: true, data: null });
    },
  );

  test.runIf(action && action.permission !== "open").each(people)(
    "refuses %s what the table refuses, and writes nothing",
    async (person) => {
      if (reachesHere(person, action?.permission as Permission)) return;
      await signIn(person);
      const before = await count();
      const { status, data } = await submit(person, urlOf(entry, params), {
        requestId: "request-1",
        reason: "Because it is needed",
      });
      expect(
        { status: [403, 404].includes(status), data },
        "Somebody the table does not let in is answered: does guarded() find the right subject?",
      ).toEqual({ status: true, data: null });
      expect(await count(), "A refused action wrote to the journal.").toBe(before);
    },
  );
});

test.each(layouts)(
  "the layout $layout gives strangers and wrong persons nothing either",
  async ({ layout, child }) => {
    const url = urlOf(child, params);
    const permission = modules[`/app/${layout}`]?.["loader"]?.permission as Permission;
    expect(await visit(null, `${url}?_data=${layout}`, {}, layout)).toMatchObject({
      status: 401,
      data: null,
    });
    for (const person of people.filter((one) => !reachesHere(one, permission))) {
      const { status, data } = await visit(person, url, {}, layout);
      expect(
        { person, refused: [403, 404].includes(status), data },
        "Every loader guards itself: write the layout's as guarded(permission, subject, ...).",
      ).toEqual({
        person,
        refused: true,
        data: null,
      });
    }
  },
);

test("somebody else's record and one that does not exist answer alike", async () => {
  const real = await visit("rival", `/enrollments/${params["id"]}`);
  const none = await visit("rival", "/enrollments/none");
  expect(real, "The answer tells whether the record exists: answer 404 for both.").toEqual(none);
});
