import fc from "fast-check";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { logActivity } from "#app/features/requirements/activities/log-activity.server.ts";
import { signDocument } from "#app/features/requirements/documents/sign-document.server.ts";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { enroll } from "#app/features/onboarding/enrollments/enroll.server.ts";
import { pauseEnrollment } from "#app/features/onboarding/enrollments/pause-enrollment.server.ts";
import { resumeEnrollment } from "#app/features/onboarding/enrollments/resume-enrollment.server.ts";
import { strikeEvidence } from "#app/features/requirements/evidence/strike-evidence.server.ts";
import { recognise } from "#app/features/requirements/evidence/recognise.server.ts";
import { confirmGate } from "#app/features/onboarding/gates/confirm-gate.server.ts";
import { reopenGate } from "#app/features/onboarding/gates/reopen-gate.server.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { gradeAnswer } from "#app/features/grading/answers/grade-answer.server.ts";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { saveAnswer } from "#app/features/quizzes/attempts/save-answer.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { answerSignOff } from "#app/features/requirements/sign-offs/answer-sign-off.server.ts";
import { giveSignOff } from "#app/features/requirements/sign-offs/give-sign-off.server.ts";
import { completeTask } from "#app/features/requirements/tasks/complete-task.server.ts";
import type { Requirement } from "#app/domain/requirements.ts";
import type { StageNumber } from "#app/domain/stage-number.ts";
import { addRequirement } from "#app/features/onboarding/own-requirements/add-requirement.server.ts";
import { removeRequirement } from "#app/features/onboarding/own-requirements/remove-requirement.server.ts";
import { switchOff } from "#app/features/onboarding/own-requirements/switch-off.server.ts";
import { switchOn } from "#app/features/onboarding/own-requirements/switch-on.server.ts";
import { keysOf } from "#app/domain/gate-rule.ts";
import { needOf } from "#app/domain/gate-parts.ts";
import { gateVerdict } from "#app/domain/gates.ts";
import { stageStates } from "#app/domain/stages.ts";
import { read } from "#db/engine";
import { receiptHash } from "#app/acts/pass-gate.ts";
import { findClock } from "#db/queries/company.ts";
import { findCurrentDocument } from "#db/queries/documents.ts";
import { findAllEvidence } from "#db/queries/evidence.ts";
import { findAllGateDecisions } from "#db/queries/gates.ts";
import { findJournalHead } from "#db/queries/journal.ts";
import { findJourney, standingOf } from "#db/queries/standings.ts";
import { standings } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { actor, smallCompany, smallProgramme } from "#tests/support/small-company.ts";

const histories = Number(process.env["HISTORIES"] ?? 1_000);
const commands = [
  "account",
  "rules",
  "calls",
  "basics-right",
  "basics-wrong",
  "topic-able",
  "topic-shown",
  "topic-not-yet",
  "survey",
  "grade",
  "meeting",
  "offer",
  "strike",
  "confirm",
  "confirm",
  "confirm-next",
  "confirm-stale",
  "override",
  "mentor",
  "pause",
  "resume",
  "hour",
  "day",
  "reopen",
  "recognise",
  "recognise-quiz",
  "add",
  "switch-off",
  "switch-on",
  "remove",
] as const;
const perDatabase = 500;
type Command = (typeof commands)[number];

async function emptyCompany() {
  await freshDatabase();
  return smallCompany();
}

test(`${histories} random histories never reach a stage without the gate before it, or an exception`, async () => {
  let company = await emptyCompany();
  const rules = (await findCurrentDocument(read(), "rules"))?.hash ?? "";
  let count = 0;

  async function play(history: readonly Command[]): Promise<void> {
    if (count % perDatabase === perDatabase - 1) company = await emptyCompany();
    let now = company.start;
    const requestId = `history-${++count}`;
    const started = await enroll(
      company.head,
      {
        name: "Somebody",
        email: null,
        startsOn: "2026-11-02",
        teamId: "team",
        programme: null,
        requestId,
        invitation: { tokenHash: requestId },
        isOther: true,
      },
      now,
    );
    if (!started.ok) throw new Error(started.code);
    const { enrollmentId, traineeId } = started;
    const trainee = actor(traineeId, ["trainee"]);
    const find = async () => {
      const found = await findJourney(read(), enrollmentId, await findClock(read(), now));
      if (!found) throw new Error("lost");
      return found;
    };
    let n = 0;
    const id = () => `${requestId}-${++n}`;
    const anyKey = () => {
      const all = before.journey.stages.flatMap(({ requirements }) => requirements);
      return all[n % all.length]?.requirement.key ?? "";
    };
    const quiz = async (key: string, question: string, answer: string) => {
      const attempt = await startAttempt(trainee, { enrollmentId, key }, now);
      if (!attempt.ok) return;
      await saveAnswer(trainee, { attemptId: attempt.attemptId, questionKey: question, answer, seq: 1 }, now);
      await submitAttempt(trainee, { attemptId: attempt.attemptId }, now);
    };
    let before = await find();
    const confirm = async (ahead: number, hash?: string) => {
      const found = before;
      const stage = found.journey.stages[found.journey.current.number - 1 + ahead];
      if (stage)
        await confirmGate(
          company.head,
          { enrollmentId, stage: stage.number, receiptHash: hash ?? receiptHash(found, stage) },
          now,
        );
    };
    const signOff = async (notYet?: { reason: string }) => {
      const standing = before.journey.stages[2]?.requirements[0];
      await giveSignOff(
        company.as("mentor"),
        {
          enrollmentId,
          key: "topic",
          nonce: id(),
          since: standing?.progress.since ?? 0,
          ...(notYet ? { notYet } : {}),
        },
        now,
      );
    };
    const run: Record<Command, () => Promise<unknown>> = {
      account: () =>
        completeTask(company.as("admin"), { enrollmentId, key: "account", requestId: id() }, now),
      rules: () =>
        signDocument(trainee, { enrollmentId, key: "rules", contentHash: rules, nonce: id() }, now),
      calls: () =>
        logActivity(
          trainee,
          {
            enrollmentId,
            kind: "call",
            amount: 7,
            occurredOn: new Date(now).toISOString().slice(0, 10),
            requestId: id(),
          },
          now,
        ),
      "basics-right": () => quiz("basics", "q1", "2"),
      "basics-wrong": () => quiz("basics", "q1", "3"),
      "topic-able": () =>
        answerSignOff(trainee, { enrollmentId, key: "topic", act: "able", requestId: id() }, now),
      "topic-shown": () => signOff(),
      "topic-not-yet": () => signOff({ reason: "Not quite there yet" }),
      survey: () => quiz("survey", "q2", "Because."),
      grade: async () => {
        const attemptId =
          before.facts.attempts.findLast(({ requirementKey }) => requirementKey === "survey")?.id ?? "";
        await gradeAnswer(
          company.as("trainer"),
          { attemptId, questionKey: "q2", bp: n % 2 ? 10_000 : 0, comment: "" },
          now,
        );
        await releaseAttempt(company.as("trainer"), { attemptId }, now);
      },
      meeting: () => completeTask(trainee, { enrollmentId, key: "meeting", requestId: id() }, now),
      offer: () => completeTask(trainee, { enrollmentId, key: "offer", requestId: id() }, now),
      strike: async () => {
        const row = (await findAllEvidence(read(), enrollmentId)).at(-1);
        if (row)
          await strikeEvidence(actor(row.actorId, ["admin"]), { enrollmentId, evidenceId: row.id }, now);
      },
      confirm: () => confirm(0),
      "confirm-next": () => confirm(1),
      "confirm-stale": () => confirm(0, "0".repeat(64)),
      override: async () => {
        if (n % 5 !== 0) return;
        await grantException(
          company.head,
          {
            enrollmentId,
            stage: before.journey.current.number,
            category: "other",
            reason: "Enough was seen elsewhere",
            expiresOn: null,
          },
          now,
        );
      },
      reopen: async () =>
        reopenGate(
          company.head,
          {
            enrollmentId,
            stage: before.journey.current.number - (n % 3),
            reason: "Confirmed by mistake yesterday",
          },
          now,
        ),
      recognise: async () => {
        const open = before.journey.current.requirements;
        const key = open[n % open.length]?.requirement.key ?? "";
        await recognise(
          company.head,
          {
            enrollmentId,
            source: "recognised",
            file: null,
            requestId: id(),
            items: [
              { key, where: "A certificate was seen", occurredOn: n % 3 === 0 ? "2026-11-05" : "2026-10-20" },
            ],
          },
          now,
        );
      },
      "recognise-quiz": () =>
        recognise(
          company.head,
          {
            enrollmentId,
            source: "recognised",
            file: null,
            requestId: id(),
            items: [{ key: "basics", where: "Passed it elsewhere", occurredOn: "2026-10-20" }],
          },
          now,
        ),
      add: () =>
        addRequirement(
          company.head,
          {
            enrollmentId,
            stage: ((n % 4) + 1) as StageNumber,
            isNeeded: n % 3 > 0,
            requirement: { ...smallProgramme.stages[3].requirements[1], key: `own-${n % 5}` } as Requirement,
            requestId: id(),
          },
          now,
        ),
      "switch-off": () =>
        switchOff(
          company.head,
          { enrollmentId, key: anyKey(), reason: "Not for this person", requestId: id() },
          now,
        ),
      "switch-on": () => switchOn(company.head, { enrollmentId, key: anyKey(), requestId: id() }, now),
      remove: () => removeRequirement(company.head, { enrollmentId, key: anyKey(), requestId: id() }, now),
      mentor: () => assignMentor(company.head, { enrollmentId, mentorId: "mentor" }, now),
      pause: () =>
        pauseEnrollment(
          company.head,
          { enrollmentId, fromOn: new Date(now).toISOString().slice(0, 10), reason: "Away for some days" },
          now,
        ),
      resume: () => resumeEnrollment(company.head, { enrollmentId }, now),
      hour: async () => {
        now += 3_600_000;
      },
      day: async () => {
        now += 86_400_000;
      },
    };
    let written = (await findJournalHead(read()))?.seq;
    for (const command of history) {
      await run[command]();
      now += 1_000;
      const head = (await findJournalHead(read()))?.seq;
      // Nothing written, nothing to look at; but a day that passes changes what is due.
      if (head === written && command !== "day" && command !== "hour") continue;
      const wasWritten = head !== written;
      written = head;
      const after = await find();
      for (const { act, source, occurredOn, requirementKey, recordedAt } of after.facts.evidence) {
        if (act !== "recognised" || source !== "recognised") continue;
        if (occurredOn >= "2026-11-02")
          throw new Error(`${requirementKey} was recognised as of ${occurredOn}`);
        if (
          after.facts.attempts.some(
            (row) => row.requirementKey === requirementKey && row.startedAt <= recordedAt,
          )
        )
          throw new Error(`${requirementKey} was tried and recognised`);
      }
      if (after.journey.stages.some(({ stage: { gate } }) => keysOf(gate).length === 0))
        throw new Error(`${command} left a gate that asks for nothing`);
      const { standing } = standingOf(after, after.journey, await findClock(read(), now));
      const [kept] = await read()
        .select({ segments: standings.segments, nextKey: standings.nextKey })
        .from(standings)
        .where(eq(standings.enrollmentId, enrollmentId));
      if (wasWritten && (kept?.segments !== standing.segments || kept.nextKey !== standing.nextKey))
        throw new Error(`${command} left a projection that differs from the facts`);
      const stage = before.journey.current;
      const moved = after.journey.current.number - stage.number;
      const passed = after.facts.passes.length - before.facts.passes.length;
      const [seen, seenAt] = [before, now - 1_000];
      before = after;
      if (passed === 0 && moved === 0) continue;
      if (command === "reopen") {
        if (passed !== -1 || moved !== -1) throw new Error(`reopening moved ${moved} with ${passed} passes`);
        continue;
      }
      const decision = (await findAllGateDecisions(read(), enrollmentId)).at(-1);
      const verdict = gateVerdict(
        stage.stage.gate,
        new Map(stage.requirements.map((row) => [row.requirement.key, row.progress])),
      );
      const recheck = stageStates(seen.programme, seen.facts, await findClock(read(), seenAt)).stages[
        stage.number - 1
      ]?.verdict.isMet;
      if (passed !== 1 || moved > 1 || decision?.stage !== stage.number)
        throw new Error(`${command} moved ${moved} with ${passed} passes`);
      if (decision.decision !== "override" && !(verdict.isMet && recheck))
        throw new Error(`${command} passed stage ${stage.number} unmet`);
      for (const { requirement, progress, isOptional } of stage.requirements) {
        const isTried = [...seen.facts.attempts, ...seen.facts.deals].some(
          ({ requirementKey }) => requirementKey === requirement.key,
        );
        if (progress.reason === "switched-off" && isTried)
          throw new Error(`${requirement.key} was tried and switched off`);
        const isNeeded = needOf(stage.stage, requirement.key) === "needed";
        if (decision.decision !== "override" && isNeeded && !isOptional && progress.state !== "met")
          throw new Error(`stage ${stage.number} was passed without ${requirement.key}`);
      }
      if (decision.decidedById === traineeId) throw new Error("passed by themselves");
    }
    const { facts } = await find();
    const stages = facts.passes.map(({ stage }) => stage);
    if (stages.some((stage, index) => stage !== index + 1))
      throw new Error(`stages passed out of order: ${stages}`);
  }

  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...commands), { minLength: 20, maxLength: 40 }), play),
    { numRuns: histories, endOnFailure: true },
  );
  expect(count).toBeGreaterThanOrEqual(histories);
}, 2_400_000);
