import { beforeEach, expect, test } from "vitest";
import { endEnrollment } from "#app/features/onboarding/enrollments/end-enrollment.server.ts";
import { confirmGate } from "#app/features/onboarding/gates/confirm-gate.server.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { reopenGate } from "#app/features/onboarding/gates/reopen-gate.server.ts";
import { read } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { receiptHash } from "#app/acts/pass-gate.ts";
import { findClock } from "#db/queries/company.ts";
import { findAllGateDecisions } from "#db/queries/gates.ts";
import { findJourney } from "#db/queries/standings.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
let id: string;
let now: number;
const reason = "Confirmed the wrong person by mistake";

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  id = company.enrollmentId;
  now = company.start + 3_600_000;
});

const pass = (stage: number) =>
  grantException(
    company.head,
    { enrollmentId: id, stage, category: "experience", reason: "Ten years in the trade", expiresOn: null },
    ++now,
  );
const reopen = (stage: number, by = company.head, why = reason) =>
  reopenGate(by, { enrollmentId: id, stage, reason: why }, ++now);
async function journey() {
  const found = await findJourney(read(), id, await findClock(read(), now));
  if (!found) throw new Error("lost");
  return found;
}

test("only the last gate that was passed is reopened, and the stage after it is shut again", async () => {
  expect(await reopen(1)).toEqual({ ok: false, code: "not-passed" });
  await pass(1);
  await pass(2);
  expect(await reopen(1)).toEqual({ ok: false, code: "not-the-last" });
  expect(await reopen(2)).toMatchObject({ ok: true });
  expect((await journey()).journey.stages.map(({ state }) => state)).toEqual([
    "passed",
    "open",
    "shut",
    "shut",
  ]);
  expect(await reopen(2)).toEqual({ ok: false, code: "not-passed" });
  expect(await reopen(1)).toMatchObject({ ok: true });
});

test("the old decision and its receipt stay, and the gate can be passed anew", async () => {
  await pass(1);
  const [before] = await findAllGateDecisions(read(), id);
  await reopen(1);
  const open = await journey();
  const [stage] = open.journey.stages;
  if (!stage) throw new Error("no stage");
  expect(
    await confirmGate(
      company.head,
      { enrollmentId: id, stage: 1, receiptHash: receiptHash(open, stage) },
      ++now,
    ),
  ).toMatchObject({ ok: false });
  expect(await pass(1)).toMatchObject({ ok: true });
  const decisions = await findAllGateDecisions(read(), id);
  expect(decisions).toMatchObject([before ?? {}, { stage: 1, round: 1 }]);
  expect((await journey()).journey.current.number).toBe(2);
  expect((await verifyJournal(read())).ok).toBe(true);
});

test("a reason, a permitted person, and a running onboarding are needed", async () => {
  await pass(1);
  expect(await reopen(1, company.head, "oops")).toEqual({ ok: false, code: "not-a-reason" });
  expect(await reopen(1, company.as(company.traineeId, ["trainee", "head"]))).toEqual({
    ok: false,
    code: "not-for-yourself",
  });
  for (const who of ["mentor", "trainer", "rival"] as const)
    expect(await reopen(1, company.as(who))).toEqual({ ok: false, code: "not-yours" });
  await endEnrollment(
    company.head,
    { enrollmentId: id, ending: "left", reason: "Found another job elsewhere" },
    ++now,
  );
  expect(await reopen(1)).toEqual({ ok: false, code: "ended" });
});

test("on the pages: offered to the head, done with a reason, struck through on the timeline", async () => {
  await pass(1);
  const page = `/enrollments/${id}/gates/1`;
  expect((await visit("head", page)).data).toMatchObject({ view: { may: { reopen: true } } });
  expect((await visit("trainer", page)).data).toMatchObject({ view: { may: { reopen: false } } });
  expect(await submit("head", `${page}/reopening`, { reason: "no" })).toMatchObject({
    status: 422,
    data: { errors: { reason: "not-a-reason" } },
  });
  expect(await submit("head", `${page}/reopening`, { reason })).toMatchObject({
    status: 303,
    location: page,
  });
  expect((await visit("head", page)).data).toMatchObject({
    view: { state: "open", decisions: [{ reopened: { by: "Person head", reason } }] },
  });
  const { view } = (await visit("head", `/enrollments/${id}/timeline`)).data as {
    view: { entries: { title: string; struck: boolean; note: string }[] };
  };
  expect(view.entries.slice(0, 2)).toMatchObject([
    { title: "Stage 1 reopened", struck: false, note: reason },
    { struck: true },
  ]);
});
