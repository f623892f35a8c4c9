import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, can, type Permission, reaches, type Role } from "#app/domain/access.ts";
import { overrideGate } from "#app/features/gates/override-gate.server.ts";
import { startAttempt } from "#app/features/quizzes/start-attempt.server.ts";
import routes from "#app/routes.ts";
import { read } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type SmallPerson, smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

type Entry = { path?: string; file: string; index?: boolean; children?: Entry[] };
type Handler = { permission: Permission | "open" };
const modules = import.meta.glob<Record<string, Handler>>("/app/features/**/*.route.tsx", { eager: true });

const all = (entries: Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...all(entry.children ?? [])]);
const pages = all(routes as Entry[]).filter(({ path, index }) => index || (path && path !== "*"));
const people: SmallPerson[] = ["other", "mentor", "stranger", "trainer", "head", "rival", "executive", "admin"];
const listPermissions: Permission[] = ["today.read", "board.read"];

let params: Record<string, string>;
let trainee: string;

beforeAll(async () => {
  await freshDatabase();
  forgetCookies();
  const company = await smallCompany();
  trainee = company.traineeId;
  const now = company.start + 3_600_000;
  await overrideGate(company.head, { enrollmentId: company.enrollmentId, stage: 1, category: "other", reason: "Set up for this test", expiresOn: "2030-01-01" }, now);
  const attempt = await startAttempt(company.trainee, { enrollmentId: company.enrollmentId, key: "basics" }, now);
  params = {
    id: company.enrollmentId, stage: "1", personId: "mentor", teamId: "team", on: "2026-12-24", token: "x".repeat(43), number: "1",
    attemptId: attempt.ok ? attempt.attemptId : "", evidenceId: "none", activityId: "none",
  };
});

const practiceOf: Record<string, string> = { study: "study", "simulated-deal": "deal", milestone: "step", "case-review": "cases", elapsed: "weeks" };
function urlOf({ path = "" }: Entry): string {
  const key = practiceOf[path.split("/")[2] ?? ""] ?? (path.includes("/quiz/") ? "basics" : path.includes("/document/") ? "rules" : path.includes("/sign-off/") ? "topic" : path.includes("/activity/") ? "calls" : "account");
  return `/${path.replace(/:(\w+)/g, (_, name: string) => (name === "key" ? key : (params[name] ?? "none")))}`;
}

function reachesHere(person: string, permission: Permission): boolean {
  const roles: readonly Role[] = person === "trainee" ? ["trainee"] : person === "other" ? [] : ({ stranger: ["mentor"], rival: ["head"] } as Record<string, Role[]>)[person] ?? [person as Role];
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

  test.runIf(loader && loader.permission !== "open")("shows nothing to strangers, by document or by data", async () => {
    const url = urlOf(entry);
    const page = await visit(null, url);
    expect([302, 401]).toContain(page.status);
    expect(page.data).toBeNull();
    const data = await visit(null, `${url}${url.includes("?") ? "&" : "?"}_data=${entry.file}`);
    expect(data).toMatchObject({ status: 401, data: null });
    expect(await visit(null, url, { accept: "application/json" })).toMatchObject({ status: 401, data: null });
  });

  test.runIf(action && action.permission !== "open")("does nothing for strangers", async () => {
    const before = await count();
    expect(await submit(null, urlOf(entry), { any: "thing" })).toMatchObject({ status: 401, data: null });
    expect(await count()).toBe(before);
  });

  test.runIf(loader && loader.permission !== "open").each(people)("shows %s what the table says, no more", async (person) => {
    const allowed = reachesHere(person, loader?.permission as Permission);
    const { status, data } = await visit(person, urlOf(entry));
    if (allowed) expect([401, 403]).not.toContain(status);
    else expect({ status: [403, 404].includes(status), data }).toEqual({ status: true, data: null });
  });

  test.runIf(action && action.permission !== "open").each(people)("refuses %s what the table refuses, and writes nothing", async (person) => {
    if (reachesHere(person, action?.permission as Permission)) return;
    await signIn(person);
    const before = await count();
    const { status, data } = await submit(person, urlOf(entry), { requestId: "request-1", reason: "Because it is needed" });
    expect({ status: [403, 404].includes(status), data }).toEqual({ status: true, data: null });
    expect(await count()).toBe(before);
  });
});

const layouts = all(routes as Entry[]).flatMap((layout) => {
  const child = layout.path || layout.index ? undefined : all(layout.children ?? []).find(({ path }) => path);
  return child ? [{ layout: layout.file, child }] : [];
});

test.each(layouts)("the layout $layout gives strangers and wrong persons nothing either", async ({ layout, child }) => {
  const url = urlOf(child);
  const permission = modules[`/app/${layout}`]?.["loader"]?.permission as Permission;
  expect(await visit(null, `${url}?_data=${layout}`, {}, layout)).toMatchObject({ status: 401, data: null });
  for (const person of people.filter((one) => !reachesHere(one, permission))) {
    const { status, data } = await visit(person, url, {}, layout);
    expect({ person, refused: [403, 404].includes(status), data }).toEqual({ person, refused: true, data: null });
  }
});

test("somebody else's record and one that does not exist answer alike", async () => {
  const real = await visit("rival", `/enrollments/${params["id"]}`);
  const none = await visit("rival", "/enrollments/none");
  expect(real).toEqual(none);
});
