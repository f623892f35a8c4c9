import { beforeAll, describe, expect, test } from "vitest";
import { access, type Role } from "#app/domain/access-table.ts";
import { stepsUp } from "#app/domain/access.ts";
import type { Permission } from "#app/domain/access.ts";
import { hashPassword } from "#app/web/password.server.ts";
import { read, tx } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { upsertCredential } from "#db/queries/credentials.ts";
import { sessions } from "#db/schema/index.ts";
import { handlerScene, modules, pages, urlOf } from "#tests/support/every-handler.ts";
import { submit, visit } from "#tests/support/visit.ts";

const actions = pages.flatMap((entry) => {
  const permission = modules[`/app/${entry.file}`]?.["action"]?.permission;
  return permission && permission !== "open" ? [{ entry, path: entry.path ?? "/", permission }] : [];
});
const asking = actions.filter(({ permission }) => stepsUp(permission));
const rights = Object.keys(access) as Permission[];

let params: Record<string, string>;
let trainee: string;
const count = async () => {
  const found = await verifyJournal(read());
  return found.ok ? found.count : -1;
};
/** Somebody of the scene who may do this for the scene's trainee. */
const whoMay = (permission: Permission): string => {
  const holders: Partial<Record<Role, string>> = access[permission];
  const role =
    (["head", "executive", "admin", "trainer", "mentor", "trainee"] as const).find((one) => holders[one]) ??
    "admin";
  return role === "trainee" ? trainee : role;
};

beforeAll(async () => {
  const scene = await handlerScene();
  params = scene.params;
  trainee = scene.company.traineeId;
  const passwordHash = await hashPassword("three wise storks fly");
  for (const person of ["head", "executive", "admin", "trainer", "mentor", trainee]) {
    await tx((t) => upsertCredential(t, person, passwordHash, Date.now()));
    await visit(person, "/account");
  }
  await tx(async (t) => {
    await t.update(sessions).set({ provedAt: 0 });
  });
});

test("these decisions ask who it is, and no others", () => {
  expect(
    Object.fromEntries(
      [...new Set(asking.map(({ permission }) => permission))]
        .sort()
        .map((one) => [one, asking.filter(({ permission }) => permission === one).map(({ path }) => path)]),
    ),
    "What asks for the password has changed. A decision on somebody's way stands in `stepUps` of app/domain/access-table.ts; then write its address here.",
  ).toEqual({
    "attempt.grant": ["enrollments/:id/quiz/:key/extra-attempts"],
    "check-link.make": ["spot-checks/link"],
    "enrollment.create": ["enrollments/new", "enrollments/together"],
    "enrollment.end": ["enrollments/:id/ending"],
    "gate.confirm": ["enrollments/:id/gates/:stage"],
    "not-yet.say": ["enrollments/:id/gates/:stage/not-yet"],
    "exception.make": [
      "enrollments/:id/simulated-deal/:key/decision",
      "enrollments/:id/gates/:stage/exception",
    ],
    "gate.reopen": ["enrollments/:id/gates/:stage/reopening"],
    "invitation.make": ["enrollments/:id/invitation"],
    "it-link.make": ["enrollments/:id/it-link"],
    "library.approve": ["documents/:key/approval"],
    "mentor.assign": ["enrollments/:id/mentor"],
    "exception.confirm": ["enrollments/:id/gates/:stage/exception-confirmation"],
    "people.erase": ["people/:personId/erasure"],
    "people.import": ["people/import", "people/imported", "people/imports/:importId/undo"],
    "people.manage": [
      "people/new",
      "people/:personId",
      "people/:personId/link",
      "people/:personId/handover",
      "people/:personId/deactivation",
      "people/:personId/reactivation",
      "people/:personId/hold",
      "people/:personId/hold/end",
      "retention",
      "people/:personId/sessions",
    ],
    "first-test.decide": ["enrollments/:id/first-test"],
    "permit.decide": ["enrollments/:id/permits/:permit/grant", "enrollments/:id/permits/:permit/withdrawal"],
    "requirement.recognise": [
      "enrollments/:id/document/:key/on-paper",
      "enrollments/:id/recognition",
      "enrollments/:id/carry-over",
    ],
    "requirement.switch": [
      "enrollments/:id/requirements/:key/exception",
      "enrollments/:id/requirements/:key/exception-end",
    ],
    "teams.manage": ["teams", "teams/:teamId"],
  });
});

test("what is signed off, sent back or graded is one tap", () => {
  const taps = rights.filter((one) =>
    /^(sign-off|task|evidence|deal|case|study|document|attempt\.grade|activity)/.test(one),
  );
  expect(taps.length).toBeGreaterThan(10);
  expect(taps.filter(stepsUp), "Take them out of `stepUps` in app/domain/access-table.ts.").toEqual([]);
});

describe.each(asking.map((one) => [one.path, one] as const))("/%s", (_, { entry, permission }) => {
  test("does nothing for somebody who gave no password for a while, and leads to where it is asked for", async () => {
    const before = await count();
    const answer = await submit(whoMay(permission), urlOf(entry, params), {
      reason: "Because it is needed",
      requestId: "request-1",
    });
    expect(answer).toMatchObject({
      status: 303,
      location: expect.stringMatching(/^\/proof\?returnTo=/),
      data: null,
    });
    expect(await count(), "Something was written before the password was asked for.").toBe(before);
  });
  test.runIf(modules[`/app/${entry.file}`]?.["default"] && modules[`/app/${entry.file}`]?.["loader"])(
    "asks for it beside the decision",
    async () => {
      const page = await visit(
        whoMay(modules[`/app/${entry.file}`]?.["loader"]?.permission as Permission),
        urlOf(entry, params),
      );
      if (page.status === 200)
        expect(
          page.data,
          "Give `mustProve` from the loader and put <ProofField asks={mustProve} /> into the form.",
        ).toMatchObject({ mustProve: true });
      else expect([302, 404, 405]).toContain(page.status);
    },
  );
});

describe.each(
  actions.filter(({ permission }) => !stepsUp(permission)).map((one) => [one.path, one] as const),
)("/%s", (_, { entry, permission }) => {
  test("asks for no password", async () => {
    expect((await submit(whoMay(permission), urlOf(entry, params), { any: "thing" })).location).not.toMatch(
      /^\/proof/,
    );
  });
});
