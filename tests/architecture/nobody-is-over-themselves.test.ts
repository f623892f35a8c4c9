import { beforeAll, describe, expect, test } from "vitest";
import { access, type Reach, type Role } from "#app/domain/access-table.ts";
import { can, type Permission } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { insertRole } from "#db/queries/people.ts";
import { handlerScene, modules, pages, urlOf } from "#tests/support/every-handler.ts";
import { submit, visit } from "#tests/support/visit.ts";

const beside: Role[] = ["mentor", "trainer", "head", "executive", "admin"];
const given = (permission: Permission): Reach[] => Object.values(access[permission]);
/** Rights over the record of others, none of which a trainee has over their own. */
const overOthers = (Object.keys(access) as Permission[]).filter(
  (one) => !given(one).includes("own") && given(one).some((reach) => reach !== "any"),
);
const personless: Permission[] = ["board.read", "mentees.list", "crm.import"];
/** The paper of this scene is somebody else's. */
const isOthers = (path = "") => path.startsWith("attempts/:attemptId/paper");
const rows = pages.flatMap((entry) =>
  (["loader", "action"] as const).flatMap((kind) => {
    const permission = modules[`/app/${entry.file}`]?.[kind]?.permission;
    return permission &&
      permission !== "open" &&
      overOthers.includes(permission) &&
      !personless.includes(permission) &&
      !isOthers(entry.path)
      ? [[`${kind} of /${entry.path}`, kind, entry] as const]
      : [];
  }),
);

let params: Record<string, string>;
let self: string;
beforeAll(async () => {
  const scene = await handlerScene();
  self = scene.company.traineeId;
  params = { ...scene.params, personId: self };
  await tx(async (t) => {
    for (const role of beside)
      await insertRole(t, { id: `self-${role}`, personId: self, role, fromAt: 1, grantedById: null });
  });
});

test("there are such rights, and so many addresses that take them", () => {
  expect(overOthers).toEqual(
    expect.arrayContaining([
      "gate.read",
      "gate.confirm",
      "enrollment.pause",
      "enrollment.end",
      "mentor.assign",
      "terms.manage",
      "permit.decide",
      "answers.read",
    ]),
  );
  expect(rows.length).toBeGreaterThan(30);
});

test("whatever else somebody is, they have none of them over themselves", () => {
  const actor = {
    kind: "person",
    id: "one",
    roles: ["trainee", ...beside],
    sessionHash: "",
    provedAt: 0,
  } as const;
  const own = {
    traineeId: "one",
    mentorId: "one",
    headId: "one",
    mentorCoverId: "one",
    headCoverId: "one",
  };
  expect(
    overOthers.filter((permission) => can(actor, permission, own)),
    "`can` of app/domain/access.ts lets somebody do these to their own record.",
  ).toEqual([]);
  expect(
    overOthers.filter((permission) => !can(actor, permission, { ...own, traineeId: "another" })),
  ).toEqual([]);
  expect(
    (["journey.read", "requirement.read", "permit.read", "file.read"] as const).filter(
      (permission) => !can(actor, permission, own),
    ),
  ).toEqual([]);
});

describe.each(rows)("%s", (_, kind, entry) => {
  test("is not there about oneself", async () => {
    const url = urlOf(entry, params);
    expect(
      (kind === "loader"
        ? await visit(self, url)
        : await submit(self, url, { reason: "Because it is needed", requestId: "request-1" })
      ).status,
      "Give guarded() the finder of the trainee whose record this is, or say in `personless` that it is about nobody.",
    ).toBe(404);
  });
});

test("one's own onboarding offers nothing that would be refused", async () => {
  const { may } = (await visit(self, `/enrollments/${params["id"]}`)).data as {
    may: Record<string, boolean>;
  };
  expect(
    Object.entries(may).filter(([, offered]) => offered),
    "The page offers what would be refused: ask `can` with the subject for it.",
  ).toEqual([]);
});
