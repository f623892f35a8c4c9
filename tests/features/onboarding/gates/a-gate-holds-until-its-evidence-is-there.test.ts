import type { StageNumber } from "#app/domain/stage-number.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { logActivity } from "#app/features/requirements/activities/log-activity.server.ts";
import { signDocument } from "#app/features/requirements/documents/sign-document.server.ts";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { endEnrollment } from "#app/features/onboarding/enrollments/end-enrollment.server.ts";
import { pauseEnrollment } from "#app/features/onboarding/enrollments/pause-enrollment.server.ts";
import { resumeEnrollment } from "#app/features/onboarding/enrollments/resume-enrollment.server.ts";
import { strikeEvidence } from "#app/features/requirements/evidence/strike-evidence.server.ts";
import { confirmGate } from "#app/features/onboarding/gates/confirm-gate.server.ts";
import { confirmException } from "#app/features/onboarding/gates/confirm-exception.server.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { gradeAnswer } from "#app/features/grading/answers/grade-answer.server.ts";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { saveAnswer } from "#app/features/quizzes/attempts/save-answer.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { answerSignOff } from "#app/features/requirements/sign-offs/answer-sign-off.server.ts";
import { giveSignOff } from "#app/features/requirements/sign-offs/give-sign-off.server.ts";
import { completeTask } from "#app/features/requirements/tasks/complete-task.server.ts";
import { confirmTask } from "#app/features/requirements/tasks/confirm-task.server.ts";
import { read } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { receiptHash } from "#app/acts/pass-gate.ts";
import { findClock } from "#db/queries/company.ts";
import { findCurrentDocument } from "#db/queries/documents.ts";
import { findAllGateDecisions } from "#db/queries/gates.ts";
import { findJourney } from "#db/queries/standings.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";

const hour = 3_600_000;
const day = 24 * hour;
let company: Awaited<ReturnType<typeof smallCompany>>;
let now: number;
let n = 0;
const id = () => `request-${++n}`;

beforeEach(async () => {
  await freshDatabase();
  company = await smallCompany();
  now = company.start + hour;
});

async function journey() {
  const found = await findJourney(read(), company.enrollmentId, await findClock(read(), now));
  if (!found) throw new Error("no journey");
  return found;
}
async function confirm(stage: StageNumber) {
  const found = await journey();
  const standing = found.journey.stages[stage - 1];
  if (!standing) throw new Error("no stage");
  return confirmGate(
    company.head,
    { enrollmentId: company.enrollmentId, stage, receiptHash: receiptHash(found, standing) },
    now,
  );
}
const at = (key: string) => ({ enrollmentId: company.enrollmentId, key });
const since = async (key: string) =>
  (await journey()).journey.stages
    .flatMap(({ requirements }) => requirements)
    .find(({ requirement }) => requirement.key === key)?.progress.since ?? 0;

const evidence: Record<string, () => Promise<{ ok: boolean }>> = {
  account: () => completeTask(company.as("admin"), { ...at("account"), requestId: id() }, now),
  rules: async () => {
    const version = await findCurrentDocument(read(), "rules");
    return signDocument(
      company.trainee,
      { ...at("rules"), contentHash: version?.hash ?? "", nonce: id() },
      now,
    );
  },
  calls: async () => {
    await logActivity(
      company.trainee,
      {
        enrollmentId: company.enrollmentId,
        kind: "call",
        amount: 9,
        occurredOn: "2026-11-02",
        requestId: id(),
      },
      now,
    );
    now += day;
    return logActivity(
      company.trainee,
      {
        enrollmentId: company.enrollmentId,
        kind: "call",
        amount: 4,
        occurredOn: "2026-11-03",
        requestId: id(),
      },
      now,
    );
  },
  basics: () => takeQuiz("basics", "q1", "2"),
  topic: async () => {
    await answerSignOff(company.trainee, { ...at("topic"), act: "able", requestId: id() }, now);
    return giveSignOff(
      company.as("mentor"),
      { ...at("topic"), nonce: id(), since: await since("topic") },
      now,
    );
  },
  survey: async () => {
    await takeQuiz("survey", "q2", "Because I know.");
    const attemptId = (await journey()).facts.attempts.at(-1)?.id ?? "";
    await gradeAnswer(
      company.as("trainer"),
      { attemptId, questionKey: "q2", bp: 10_000, comment: "Good." },
      now,
    );
    return releaseAttempt(company.as("trainer"), { attemptId }, now);
  },
  offer: () => completeTask(company.trainee, { ...at("offer"), requestId: id() }, now),
};

async function takeQuiz(key: string, questionKey: string, answer: string) {
  const started = await startAttempt(company.trainee, at(key), now);
  if (!started.ok) return started;
  await saveAnswer(company.trainee, { attemptId: started.attemptId, questionKey, answer, seq: 1 }, now);
  return submitAttempt(company.trainee, { attemptId: started.attemptId }, now);
}

const byStage: [StageNumber, string[]][] = [
  [1, ["account", "rules"]],
  [2, ["calls", "basics"]],
  [3, ["topic", "survey"]],
  [4, ["offer"]],
];

async function passUpTo(last: number) {
  for (const [stage, keys] of byStage) {
    if (stage > last) return;
    if (stage === 3)
      await assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId: "mentor" }, now);
    for (const key of keys) expect((await evidence[key]?.())?.ok, key).toBe(true);
    expect(await confirm(stage)).toMatchObject({ ok: true });
    now += hour;
  }
}

describe.each(byStage)("stage %i", (stage, keys) => {
  test.each(keys)("stays shut without %s", async (missing) => {
    await passUpTo(stage - 1);
    if (stage === 3)
      await assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId: "mentor" }, now);
    for (const key of keys.filter((one) => one !== missing)) await evidence[key]?.();
    const standing = (await journey()).journey.stages[stage - 1];
    expect(standing?.verdict.missing.map(({ key }) => key)).toContain(missing);
    expect(await confirm(stage)).toEqual({ ok: false, code: "gate-not-met" });
    expect((await journey()).journey.current.number).toBe(stage);
  });
});

test("with all its evidence each gate opens, and the last one releases", async () => {
  await passUpTo(4);
  const { journey: all, facts } = await journey();
  expect(all.state).toBe("ended");
  expect(facts.ended?.ending).toBe("released");
  expect(all.stages.map(({ state }) => state)).toEqual(["passed", "passed", "passed", "passed"]);
  expect(await verifyJournal(read())).toMatchObject({ ok: true });
});

test("a requirement of the next stage stays shut until the gate before it is confirmed", async () => {
  await evidence["account"]?.();
  await evidence["rules"]?.();
  expect(await startAttempt(company.trainee, at("basics"), now)).toMatchObject({
    ok: false,
    code: "stage-shut",
  });
  await confirm(1);
  expect(await startAttempt(company.trainee, at("basics"), now)).toMatchObject({ ok: true });
});

test("handed in is not passed: written answers wait for the trainer, and the gate with them", async () => {
  await passUpTo(2);
  await assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId: "mentor" }, now);
  await evidence["topic"]?.();
  await takeQuiz("survey", "q2", "Because.");
  const standing = (await journey()).journey.stages[2];
  expect(standing?.verdict.missing).toMatchObject([{ key: "survey", state: "grading", owner: "trainer" }]);
  expect(await confirm(3)).toMatchObject({ ok: false, code: "gate-not-met" });
});

test("what changed since the page was opened is not confirmed", async () => {
  await evidence["account"]?.();
  const signed = await evidence["rules"]?.();
  const before = await journey();
  const stage = before.journey.stages[0];
  const hash = stage ? receiptHash(before, stage) : "";
  await strikeEvidence(
    company.trainee,
    {
      enrollmentId: company.enrollmentId,
      evidenceId: (signed as unknown as { evidenceId: string }).evidenceId,
    },
    now,
  );
  await evidence["rules"]?.();
  expect(
    await confirmGate(company.head, { enrollmentId: company.enrollmentId, stage: 1, receiptHash: hash }, now),
  ).toEqual({ ok: false, code: "changed" });
});

test("a passed stage keeps its evidence: nothing in it can be taken back", async () => {
  await evidence["account"]?.();
  const signed = (await evidence["rules"]?.()) as unknown as { evidenceId: string };
  await confirm(1);
  expect(
    await strikeEvidence(
      company.trainee,
      { enrollmentId: company.enrollmentId, evidenceId: signed.evidenceId },
      now,
    ),
  ).toEqual({ ok: false, code: "stage-passed" });
});

test("fifty confirmations at once pass the stage once", async () => {
  await evidence["account"]?.();
  await evidence["rules"]?.();
  const found = await journey();
  const stage = found.journey.stages[0];
  const input = {
    enrollmentId: company.enrollmentId,
    stage: 1,
    receiptHash: stage ? receiptHash(found, stage) : "",
  };
  const all = await Promise.all(Array.from({ length: 50 }, () => confirmGate(company.head, input, now)));
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await findAllGateDecisions(read(), company.enrollmentId)).toHaveLength(1);
});

describe("an override", () => {
  const input = () => ({
    enrollmentId: company.enrollmentId,
    stage: 1,
    category: "experience" as const,
    reason: "Has sold packaging for years",
    expiresOn: null,
  });
  test("passes the stage with a reason", async () => {
    expect(await grantException(company.head, input(), now)).toMatchObject({ ok: true });
    expect((await journey()).journey.current.number).toBe(2);
  });
  test.each(["", "because", "because I", "aaa aaa aaa", "ok ok ok ok"])(
    "is refused for the reason %j",
    async (reason) => {
      expect(await grantException(company.head, { ...input(), reason }, now)).toEqual({
        ok: false,
        code: "not-a-reason",
      });
    },
  );
  test.each(["mentor", "trainer", "rival", "admin", "other"])("is refused to %s", async (who) => {
    expect(await grantException(company.as(who), input(), now)).toMatchObject({ ok: false });
  });
  test("is refused to the trainee, whatever roles they hold", async () => {
    const self = company.as(company.traineeId, ["trainee", "head", "executive", "admin"]);
    expect(await grantException(self, input(), now)).toEqual({ ok: false, code: "not-for-yourself" });
  });
  test("of a stage that is still shut is refused", async () => {
    expect(await grantException(company.head, { ...input(), stage: 2 }, now)).toEqual({
      ok: false,
      code: "stage-shut",
    });
  });
  test("that expires unconfirmed flags the stage until somebody confirms it", async () => {
    await grantException(company.head, { ...input(), expiresOn: "2026-11-05" }, now);
    now += 5 * day;
    expect((await journey()).journey.stages[0]?.isFlagged).toBe(true);
    expect(
      await confirmException(
        company.as("executive"),
        { enrollmentId: company.enrollmentId, stage: 1, reason: "References were checked today" },
        now,
      ),
    ).toEqual({ ok: true });
    expect((await journey()).journey.stages[0]?.isFlagged).toBe(false);
  });
});

test("a pause shuts what is open and moves its due days", async () => {
  const dueBefore = (await journey()).journey.stages[0]?.dueOn;
  await pauseEnrollment(
    company.head,
    { enrollmentId: company.enrollmentId, fromOn: "2026-11-02", reason: "Ill for a week" },
    now,
  );
  expect(await evidence["rules"]?.()).toMatchObject({ ok: false, code: "paused" });
  now += 7 * day;
  expect(await resumeEnrollment(company.head, { enrollmentId: company.enrollmentId }, now)).toMatchObject({
    ok: true,
  });
  expect(dueBefore).toBe("2026-11-06");
  expect((await journey()).journey.stages[0]?.dueOn).toBe("2026-11-13");
  expect(await evidence["rules"]?.()).toMatchObject({ ok: true });
});

test("an exit ends it with a reason, and nothing can be added", async () => {
  const input = { enrollmentId: company.enrollmentId, ending: "left" as const, reason: "" };
  expect(await endEnrollment(company.head, input, now)).toEqual({ ok: false, code: "not-a-reason" });
  expect(
    await endEnrollment(company.head, { ...input, reason: "Found another job nearby" }, now),
  ).toMatchObject({ ok: true });
  expect(await evidence["rules"]?.()).toMatchObject({ ok: false, code: "ended" });
  expect(await confirm(1)).toMatchObject({ ok: false });
});

test("nobody signs, confirms or mentors for themselves", async () => {
  await passUpTo(3);
  const self = company.as(company.traineeId, ["trainee", "mentor", "head", "trainer", "admin"]);
  expect(
    await assignMentor(
      company.head,
      { enrollmentId: company.enrollmentId, mentorId: company.traineeId },
      now,
    ),
  ).toEqual({ ok: false, code: "not-for-yourself" });
  await completeTask(company.trainee, { ...at("meeting"), requestId: id() }, now);
  expect(
    await confirmTask(self, { ...at("meeting"), nonce: id(), since: await since("meeting") }, now),
  ).toEqual({ ok: false, code: "not-yours" });
});
