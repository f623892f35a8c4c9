import { beforeEach, expect, test } from "vitest";
import { type PermitStanding, permitStates } from "#app/domain/permits.ts";
import type { Programme } from "#app/domain/programme.ts";
import { endEnrollment } from "#app/features/onboarding/enrollments/end-enrollment.server.ts";
import { enroll } from "#app/features/onboarding/enrollments/enroll.server.ts";
import { decidePermit } from "#app/features/onboarding/permits/decide-permit.server.ts";
import { completeTask } from "#app/features/requirements/tasks/complete-task.server.ts";
import { read, tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { publishProgramme } from "#db/queries/content.ts";
import { findJourney } from "#db/queries/standings.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany, smallProgramme } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

const day = 86_400_000;
const withPermits: Programme = {
  ...smallProgramme,
  permits: [
    { permit: "cold-calls", from: { stage: 1, day: 3 }, gate: { all: ["account"] }, atRelease: false },
    { permit: "own-deals", from: null, gate: "survey", atRelease: false },
    { permit: "working-alone", from: null, gate: null, atRelease: true },
  ],
};
let company: Awaited<ReturnType<typeof smallCompany>>;
let id: string;
let traineeId: string;
let now: number;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  now = company.start;
  await tx((t) => publishProgramme(t, "default", withPermits, { at: now, actorId: "head" }));
  const done = await enroll(
    company.head,
    {
      name: "Nia",
      email: null,
      startsOn: "2026-11-02",
      teamId: "team",
      programme: null,
      requestId: "with-permits",
      invitation: { tokenHash: "n" },
    },
    now,
  );
  if (!done.ok) throw new Error(done.code);
  ({ enrollmentId: id, traineeId } = done);
});

async function states(at = now) {
  const clock = await findClock(read(), at);
  const found = await findJourney(read(), id, clock);
  if (!found) throw new Error("lost");
  return Object.fromEntries(
    permitStates(found.programme, found.journey, found.facts, clock).map((row) => [row.permit, row]),
  ) as Record<string, PermitStanding>;
}
const account = () =>
  completeTask(company.as("admin"), { enrollmentId: id, key: "account", requestId: "account-of-nia" }, now);
const grant = (at: number, by = company.head, permit: "cold-calls" | "working-alone" = "cold-calls") =>
  decidePermit(
    by,
    { enrollmentId: id, permit, requestId: `grant-${at}-${permit}`, decision: { granted: true } },
    at,
  );

test("a permit opens on its day and when its requirements are met, and then a named person grants it", async () => {
  expect((await states())["cold-calls"]).toMatchObject({
    state: "shut",
    opensOn: "2026-11-04",
    missing: [{ key: "account" }],
  });
  expect((await states(now + 2 * day))["cold-calls"]).toMatchObject({ state: "shut", opensOn: null });
  await account();
  expect((await states())["cold-calls"]).toMatchObject({ state: "shut" });
  expect(await grant(now)).toEqual({ ok: false, code: "permit-not-open" });
  expect((await states(now + 2 * day))["cold-calls"]).toMatchObject({ state: "ready" });
  expect(await grant(now + 2 * day)).toMatchObject({ ok: true });
  expect((await states(now + 2 * day))["cold-calls"]).toMatchObject({
    state: "granted",
    decision: { by: "head" },
  });
  expect(await grant(now + 2 * day + 1)).toEqual({ ok: false, code: "already-recorded" });
});

test("it is withdrawn with a reason, which stays readable, and can be granted again", async () => {
  await account();
  const at = now + 2 * day;
  await grant(at);
  const withdraw = (reason: string) =>
    decidePermit(
      company.head,
      {
        enrollmentId: id,
        permit: "cold-calls",
        requestId: "withdraw-1",
        decision: { granted: false, reason },
      },
      at + 1,
    );
  expect(await withdraw("no")).toEqual({ ok: false, code: "not-a-reason" });
  expect(await withdraw("Promised a discount twice")).toMatchObject({ ok: true });
  expect((await states(at))["cold-calls"]).toMatchObject({
    state: "withdrawn",
    decision: { reason: "Promised a discount twice" },
  });
  expect(await grant(at + 2)).toMatchObject({ ok: true });
});

test("release opens working alone, and only release does", async () => {
  expect(await grant(now, company.head, "working-alone")).toEqual({ ok: false, code: "permit-not-open" });
  await endEnrollment(
    company.head,
    { enrollmentId: id, ending: "left", reason: "Found another job elsewhere" },
    now,
  );
  expect((await states())["working-alone"]).toMatchObject({ state: "shut" });
  expect(await grant(now, company.head, "working-alone")).toEqual({ ok: false, code: "ended" });
});

test("nobody but the head decides, and never for themselves", async () => {
  await account();
  const at = now + 2 * day;
  for (const [actor, code] of [
    [company.as(traineeId, ["trainee", "head"]), "not-for-yourself"],
    [company.as("mentor"), "not-yours"],
    [company.as("rival"), "not-yours"],
    [company.as("trainer"), "not-yours"],
  ] as const)
    expect(await grant(at, actor)).toEqual({ ok: false, code });
  const url = `/enrollments/${id}/permits/cold-calls`;
  expect((await submit("mentor", `${url}/grant`, { requestId: "request-1" })).status).toBe(403);
  expect((await submit("rival", `${url}/grant`, { requestId: "request-1" })).status).toBe(404);
  expect(
    (await submit("head", `/enrollments/${id}/permits/flying/grant`, { requestId: "request-1" })).status,
  ).toBe(404);
  expect((await visit(traineeId, `/enrollments/${id}/permits`)).status).toBe(200);
});

test("the head grants on the page, and the page says so", async () => {
  await account();
  const found = await submit("head", `/enrollments/${id}/permits/cold-calls/grant`, {
    requestId: "request-22",
  });
  // The server's clock is long past the third day.
  expect(found.location).toBe(`/enrollments/${id}/permits`);
  expect((await visit("head", `/enrollments/${id}/permits`)).data).toMatchObject({
    view: {
      permits: [
        { permit: "cold-calls", state: "granted", may: { grant: false, withdraw: true } },
        { state: "shut" },
        { state: "shut" },
      ],
    },
  });
});
