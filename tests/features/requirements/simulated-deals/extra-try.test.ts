import { beforeEach, expect, test } from "vitest";
import { grantExtraTry } from "#app/features/requirements/simulated-deals/grant-extra-try.server.ts";
import { scoreDeal } from "#app/features/requirements/simulated-deals/score-deal.server.ts";
import { endEnrollment } from "#app/features/onboarding/enrollments/end-enrollment.server.ts";
import { enroll } from "#app/features/onboarding/enrollments/enroll.server.ts";
import { read, tx } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { findAllDealAttempts, insertDealAttempt } from "#db/queries/deals.ts";
import {
  at,
  codeOf,
  company,
  practiceWorld,
  progressOf,
  requestId,
  trainee,
  view,
} from "#tests/support/practice-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

beforeEach(practiceWorld);

const page = "/simulated-deal/deal";
const reason = "The product training is repeated with Maria";
const ask = () => submit(trainee, `${at}${page}/ask`, { requestId: requestId() });
const score = async (grade: string) => {
  const seen = view<{ nonce?: string } | null>((await visit("mentor", `${at}${page}/score`)).data);
  return submit("mentor", `${at}${page}/score`, {
    nonce: seen?.nonce ?? "x".repeat(40),
    clientId: "head",
    playedOn: "2026-11-02",
    remarks: "",
    "grade-needs": grade,
    "grade-closing": grade,
  });
};
const play = async (grade: string) => {
  await ask();
  return score(grade);
};
const grant = (by = "head", text = reason) =>
  submit(by, `${at}${page}/decision`, { reason: text, requestId: requestId() });
const at50 = <T>(one: (n: number) => Promise<T>) => Promise.all(Array.from({ length: 50 }, (_, n) => one(n)));

test("after two failed tries a head gives one more, once, and the executive sees it", async () => {
  await play("1");
  expect(codeOf(await grant()).refusal).toBe("deal-not-failed");
  await play("1");
  const queue = view<{ rows: { what: string; to: string }[] }>((await visit("head", "/queue")).data);
  expect(queue.rows).toContainEqual(
    expect.objectContaining({ what: "deal-failed", to: `${at}${page}/decision` }),
  );
  expect((await visit("head", `${at}${page}/decision`)).status).toBe(200);
  expect(codeOf(await grant("head", "no")).errors).toEqual({ reason: "not-a-reason" });
  for (const [who, status] of [
    [trainee, 403],
    ["mentor", 403],
    ["trainer", 403],
    ["rival", 404],
  ] as const)
    expect((await grant(who)).status, who).toBe(status);
  expect((await grant()).status).toBe(303);
  expect(await progressOf("deal")).toMatchObject({ reason: "extra-try", owner: "trainee" });
  expect(JSON.stringify((await visit(trainee, `${at}${page}`)).data)).toContain(reason);
  const list = view<{ extraTries: { rows: object[] } }>((await visit("executive", "/exceptions")).data);
  expect(list.extraTries.rows).toMatchObject([{ name: "Person trainee", reason, isPassed: null }]);
  await play("1");
  expect(await progressOf("deal")).toMatchObject({ reason: "deal-failed", owner: "head" });
  expect(codeOf(await grant()).refusal).toBe("extra-try-used");
  expect((await ask()).status).toBe(303);
  expect(await progressOf("deal")).toMatchObject({ reason: "deal-failed" });
  expect((await verifyJournal(read())).ok).toBe(true);
});

test("the third can be passed, and corrected, and there is no fourth", async () => {
  await play("1");
  await play("1");
  await grant();
  await play("3");
  expect(await progressOf("deal")).toMatchObject({ state: "met" });
  const played = {
    enrollmentId: company.enrollmentId,
    key: "deal",
    playedOn: "2026-11-02",
    clientId: "head",
    grades: { needs: 3, closing: 3 } as const,
    remarks: "",
  };
  const third = (await findAllDealAttempts(read(), company.enrollmentId)).at(-1);
  const correction = `${at}${page}/attempts/${third?.id}/correction`;
  const { nonce } = view<{ nonce: string }>((await visit("head", correction)).data);
  const grades = { "grade-needs": "1", "grade-closing": "1" };
  expect((await submit("head", correction, { nonce, reason, ...grades })).status).toBe(303);
  expect(await progressOf("deal")).toMatchObject({ reason: "deal-failed" });
  const list = view<{ extraTries: { rows: object[] } }>((await visit("executive", "/exceptions")).data);
  expect(list.extraTries.rows).toMatchObject([{ isPassed: false }]);
  expect((await ask()).status).toBe(303);
  const again = { ...played, nonce: "a-fourth-try-of-the-same-deal" };
  expect(await scoreDeal(company.as("mentor"), again, Date.now())).toMatchObject({ ok: false });
});

test("whoever is taken on again brings both tries and the exception along", async () => {
  await play("1");
  await play("1");
  await grant();
  const now = Date.now();
  const today = new Date(now).toISOString().slice(0, 10);
  const { enrollmentId: ended } = company;
  await endEnrollment(
    company.head,
    { enrollmentId: ended, ending: "left", reason: "Found another job" },
    now,
  );
  const again = await enroll(
    company.head,
    {
      name: "Person trainee",
      email: "trainee@example.test",
      startsOn: today,
      teamId: "team",
      programme: null,
      requestId: "taken-on-again",
      invitation: { tokenHash: "again" },
    },
    now,
  );
  expect(again).toMatchObject({ ok: true });
  const enrollmentId = again.ok ? again.enrollmentId : "";
  const other = `/enrollments/${enrollmentId}`;
  expect((await submit("head", `${other}${page}/decision`, { reason, requestId: requestId() })).status).toBe(
    409,
  );
  await submit(trainee, `${other}${page}/ask`, { requestId: requestId() });
  const input = {
    enrollmentId,
    key: "deal",
    playedOn: today,
    clientId: "mentor",
    grades: { needs: 1, closing: 1 } as const,
    remarks: "",
  };
  const tries = await at50((n) => scoreDeal(company.head, { ...input, nonce: `again-${n}` }, now));
  expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await findAllDealAttempts(read(), enrollmentId)).map(({ number }) => number)).toEqual([3]);
});

test("fifty heads at once give one exception, fifty scores at once count two tries and then three", async () => {
  const now = Date.now();
  const input = {
    enrollmentId: company.enrollmentId,
    key: "deal",
    playedOn: "2026-11-02",
    clientId: "head",
    grades: { needs: 0, closing: 0 } as const,
    remarks: "",
  };
  const race = (name: string) =>
    at50((n) => scoreDeal(company.as("mentor"), { ...input, nonce: `${name}-${n}` }, now));
  for (const name of ["first", "second"]) {
    await ask();
    expect((await race(name)).filter(({ ok }) => ok)).toHaveLength(1);
  }
  expect((await race("third")).filter(({ ok }) => ok)).toHaveLength(0);
  const granted = await at50((n) =>
    grantExtraTry(
      company.head,
      { enrollmentId: company.enrollmentId, key: "deal", reason, requestId: `grant-${n}` },
      now,
    ),
  );
  expect(granted.filter(({ ok }) => ok)).toHaveLength(1);
  await ask();
  expect((await race("by-exception")).filter(({ ok }) => ok)).toHaveLength(1);
  expect(await findAllDealAttempts(read(), company.enrollmentId)).toHaveLength(3);
});

test("the database takes a third try only with this person's own exception", async () => {
  const row = {
    id: "third",
    enrollmentId: company.enrollmentId,
    traineeId: trainee,
    requirementKey: "deal",
    number: 3,
    playedOn: "2026-11-02",
    clientId: "head",
    scoredById: "mentor",
    scoreBp: 0,
    passingScoreBp: 6_600,
    isPassed: false,
    recordedAt: 1,
    nonce: "third",
  };
  await expect(tx((t) => insertDealAttempt(t, row, []))).rejects.toThrow();
  await expect(tx((t) => insertDealAttempt(t, { ...row, exceptionId: "made-up" }, []))).rejects.toThrow();
});
