import { findAllMarks } from "#db/queries/marks.ts";
import { createHash } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { personOf } from "#app/domain/parties.ts";
import { permitStates } from "#app/domain/permits.ts";
import type { RequirementStanding } from "#app/domain/stages.ts";
import { type Day, workingDaysBetween } from "#app/domain/working-days.ts";
import { reviewCase } from "#app/features/requirements/case-reviews/review-case.server.ts";
import { writeCase } from "#app/features/requirements/case-reviews/write-case.server.ts";
import { logActivity } from "#app/features/requirements/activities/log-activity.server.ts";
import { signDocument } from "#app/features/requirements/documents/sign-document.server.ts";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { endEnrollment } from "#app/features/onboarding/enrollments/end-enrollment.server.ts";
import { pauseEnrollment } from "#app/features/onboarding/enrollments/pause-enrollment.server.ts";
import { confirmGate } from "#app/features/onboarding/gates/confirm-gate.server.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { gradeAnswer } from "#app/features/grading/answers/grade-answer.server.ts";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { recordMilestone } from "#app/features/requirements/milestones/record-milestone.server.ts";
import { decidePermit } from "#app/features/onboarding/permits/decide-permit.server.ts";
import { askDeal } from "#app/features/requirements/simulated-deals/ask-deal.server.ts";
import { scoreDeal } from "#app/features/requirements/simulated-deals/score-deal.server.ts";
import { answerSignOff } from "#app/features/requirements/sign-offs/answer-sign-off.server.ts";
import { giveSignOff } from "#app/features/requirements/sign-offs/give-sign-off.server.ts";
import { completeTask } from "#app/features/requirements/tasks/complete-task.server.ts";
import { confirmTask } from "#app/features/requirements/tasks/confirm-task.server.ts";
import { read } from "#db/engine";
import { receiptHash } from "#app/acts/pass-gate.ts";
import { findClock } from "#db/queries/company.ts";
import { findCurrentDocument } from "#db/queries/documents.ts";
import { findJourney } from "#db/queries/standings.ts";
import { words } from "./said.server.ts";
import { findWrittenQuestions, sitQuiz } from "./sit-quiz.server.ts";
import type { DayOfStory, Story } from "./stories.server.ts";
import { sitWarmUp } from "./sit-warm-up.server.ts";
import { studyAll } from "./study-all.server.ts";

export type Cast = {
  actors: Map<string, Actor>;
  trainerId: string;
  adminId: string;
  mentorIds: readonly string[];
  language: "en" | "bg";
};
type Found = NonNullable<Awaited<ReturnType<typeof findJourney>>>;
type Did = { ok: true } | { ok: false; code: string };

const minutes = 60_000;

/** Lives one trainee's story day by day through the product's own verbs. */
export function player(enrollmentId: string, traineeId: string, story: Story, cast: Cast) {
  let step = 0;
  const said = words[cast.language];
  const failed = new Map<string, number>();
  const requestId = () => createHash("sha256").update(`${enrollmentId}:${++step}`).digest("hex").slice(0, 40);
  const find = async (now: number): Promise<Found> => {
    const found = await findJourney(read(), enrollmentId, await findClock(read(), now));
    if (!found) throw new Error("The story lost its enrollment");
    return found;
  };
  const actorOf = (id: string | null): Actor => {
    const actor = cast.actors.get(id ?? cast.trainerId);
    if (!actor) throw new Error(`Nobody is ${id}`);
    return actor;
  };

  async function act(
    standing: RequirementStanding,
    found: Found,
    day: DayOfStory,
    now: number,
  ): Promise<Did | null> {
    const { requirement, progress } = standing;
    const { key } = requirement;
    const at = { enrollmentId, key };
    const owner =
      progress.owner === "it"
        ? cast.adminId
        : progress.owner === "trainer"
          ? cast.trainerId
          : progress.owner && personOf(progress.owner, found.subject);
    const trainee = actorOf(traineeId);
    switch (progress.reason) {
      case "do-task":
        return completeTask(actorOf(owner), { ...at, requestId: requestId() }, now);
      case "study":
        return studyAll(trainee, at, requirement, requestId, now);
      case "reach-milestone": {
        const text = said.milestone;
        return recordMilestone(
          trainee,
          {
            ...at,
            text,
            file: null,
            activityId: found.facts.activities.at(-1)?.id ?? "",
            requestId: requestId(),
          },
          now,
        );
      }
      case "write-case":
        return writeCase(
          trainee,
          {
            ...at,
            ...said.cases[progress.figures?.done === 0 ? 0 : 1],
            requestId: requestId(),
          },
          now,
        );
      case "review-case": {
        const written = found.facts.evidence.findLast(
          (row) => row.requirementKey === key && row.act === "written",
        );
        return reviewCase(
          actorOf(owner),
          { ...at, caseId: written?.id ?? "", remarks: said.review, nonce: requestId() },
          now,
        );
      }
      case "ask-deal":
      case "last-try":
        return story.hold?.includes("last-try") && progress.reason === "last-try"
          ? null
          : askDeal(trainee, { ...at, requestId: requestId() }, now);
      case "play-deal": {
        if (requirement.kind !== "simulated-deal") return null;
        const isPassed = !story.failsDeal || (story.failsDeal === "once" && found.facts.deals.length > 0);
        const grades = Object.fromEntries(
          requirement.criteria.map(
            (line, index) => [line.key, isPassed ? (index % 3 === 0 ? 3 : 2) : index % 2 ? 1 : 2] as const,
          ),
        );
        const remarks = said[isPassed ? "dealPassed" : "dealFailed"];
        return scoreDeal(
          actorOf(owner),
          {
            ...at,
            playedOn: day.on,
            clientId: found.subject.headId ?? "",
            grades,
            remarks,
            nonce: requestId(),
          },
          now,
        );
      }
      case "not-yet":
        return requirement.kind === "task"
          ? completeTask(actorOf(owner), { ...at, requestId: requestId() }, now)
          : null;
      case "confirm-task":
        return confirmTask(actorOf(owner), { ...at, nonce: requestId(), since: progress.since ?? 0 }, now);
      case "read-and-sign": {
        const version =
          requirement.kind === "document"
            ? await findCurrentDocument(read(), requirement.document)
            : undefined;
        return signDocument(trainee, { ...at, contentHash: version?.hash ?? "", nonce: requestId() }, now);
      }
      case "ask-mentor":
        return answerSignOff(trainee, { ...at, act: "able", requestId: requestId() }, now);
      case "say-able":
        return answerSignOff(trainee, { ...at, act: "able", requestId: requestId() }, now);
      case "sign":
        return giveSignOff(actorOf(owner), { ...at, nonce: requestId(), since: progress.since ?? 0 }, now);
      case "log-activity": {
        if (requirement.kind !== "activity") return null;
        const amount = Math.min(requirement.perDay ?? Math.ceil(requirement.amount / 8), 14 + (step % 7));
        return logActivity(
          trainee,
          { enrollmentId, kind: requirement.activity, amount, occurredOn: day.on, requestId: requestId() },
          now,
        );
      }
      case "take-quiz": {
        const quiz = requirement.kind === "quiz" ? requirement.quiz : "";
        const times = failed.get(quiz) ?? 0;
        const mustFail = story.fails?.quiz === quiz && times < story.fails.times;
        if (story.fails?.quiz === quiz && !mustFail && story.fails.forGood) return null;
        if (mustFail) failed.set(quiz, times + 1);
        return sitQuiz(
          trainee,
          at,
          { isRight: !mustFail, language: cast.language, slips: story.slipsIn?.includes(quiz) ? 1 : 0 },
          now,
        );
      }
      case "grading": {
        const attempt = found.facts.attempts.findLast(({ requirementKey }) => requirementKey === key);
        if (!attempt) return null;
        for (const [questionKey, mark] of await waitingAnswers(attempt.id)) {
          if (mark === undefined)
            await gradeAnswer(
              actorOf(cast.trainerId),
              { attemptId: attempt.id, questionKey, bp: 10_000, comment: "" },
              now,
            );
        }
        return releaseAttempt(actorOf(cast.trainerId), { attemptId: attempt.id }, now);
      }
      default:
        return null;
    }
  }

  async function happen(
    kind: NonNullable<Story["event"]>["kind"],
    found: Found,
    day: DayOfStory,
    now: number,
  ): Promise<Did | null> {
    const head = actorOf(found.subject.headId);
    const stage = found.journey.current.number;
    switch (kind) {
      case "paused":
        return pauseEnrollment(head, { enrollmentId, fromOn: day.on, reason: said.ill }, now);
      case "left":
        return endEnrollment(head, { enrollmentId, ending: "left", reason: said.left }, now);
      case "override":
        return grantException(
          head,
          {
            enrollmentId,
            stage,
            category: "experience",
            reason: said.experienced,
            expiresOn: null,
          },
          now,
        );
      case "override-expiring":
        return grantException(
          head,
          {
            enrollmentId,
            stage,
            category: "business-need",
            reason: said.fair,
            expiresOn: day.on,
          },
          now,
        );
      case "not-yet": {
        const standing = found.journey.current.requirements.find(
          ({ requirement }) => requirement.key === "topic-departments",
        );
        const asked = await answerSignOff(
          actorOf(traineeId),
          { enrollmentId, key: "topic-departments", act: "able", requestId: requestId() },
          now,
        );
        if (!asked.ok || !standing) return asked;
        const since =
          (await find(now)).journey.current.requirements.find(
            ({ requirement }) => requirement.key === "topic-departments",
          )?.progress.since ?? 0;
        const notYet = { reason: said.notYet };
        return giveSignOff(
          actorOf(found.subject.mentorId),
          { enrollmentId, key: "topic-departments", nonce: requestId(), since, notYet },
          now + minutes,
        );
      }
    }
  }

  return async function live(day: DayOfStory, today: Day): Promise<void> {
    let found = await find(day.nine);
    const { calendar } = await findClock(read(), day.nine);
    const ago = workingDaysBetween(calendar, day.on, today);
    if (story.slipsIn && ago === 1)
      await sitWarmUp(actorOf(traineeId), { slips: 2, language: cast.language }, day.nine - 20 * minutes);
    if (found.journey.state !== "active") return;
    let now = day.nine + (step % 5) * minutes;
    const expect = (did: Did | null, what: string) => {
      if (did && !did.ok) throw new Error(`${what} on ${day.on}: ${did.code}`);
    };
    const stage = found.journey.current;
    if (stage.stage.assignsMentor && !found.subject.mentorId && !story.holdReasons?.includes("mentor")) {
      const mentorId = cast.mentorIds[step % cast.mentorIds.length] ?? "";
      expect(await assignMentor(actorOf(found.subject.headId), { enrollmentId, mentorId }, now), "mentor");
      found = await find(now);
    }
    if (story.event && ago === story.event.ago)
      expect(await happen(story.event.kind, found, day, now), story.event.kind);
    found = await find(now);
    if (found.journey.state !== "active") return;
    const dayOfStage = workingDaysBetween(calendar, found.journey.current.openedOn ?? day.on, day.on) + 1;
    for (const { requirement } of found.journey.current.requirements) {
      const isDue = requirement.kind === "activity" || dayOfStage >= requirement.dueDay - 1;
      if (story.hold?.includes(requirement.key) || !isDue) continue;
      now += 11 * minutes;
      const fresh = await find(now);
      const standing = fresh.journey.current.requirements.find(
        (row) => row.requirement.key === requirement.key,
      );
      if (!standing || story.holdReasons?.includes(standing.progress.reason)) continue;
      if (
        day.isLast &&
        ["sign", "grading", "confirm-task", "play-deal", "review-case"].includes(standing.progress.reason)
      )
        continue;
      expect(await act(standing, fresh, day, now), requirement.key);
    }
    const after = await find(now + 9 * minutes);
    const ready = permitStates(
      after.programme,
      after.journey,
      after.facts,
      await findClock(read(), now),
    ).filter(({ state }) => state === "ready");
    for (const { permit } of day.isLast ? [] : ready) {
      expect(
        await decidePermit(
          actorOf(after.subject.headId),
          { enrollmentId, permit, requestId: requestId(), decision: { granted: true } },
          now + 9 * minutes,
        ),
        permit,
      );
    }
    const { current } = after.journey;
    if (current.state === "ready" && current.number < story.stopStage && !day.isLast) {
      const hash = receiptHash(after, current);
      expect(
        await confirmGate(
          actorOf(after.subject.headId),
          { enrollmentId, stage: current.number, receiptHash: hash },
          now + 9 * minutes,
        ),
        "gate",
      );
    }
  };
}

async function waitingAnswers(attemptId: string): Promise<[string, unknown][]> {
  const marks = await findAllMarks(read(), attemptId);
  return (await findWrittenQuestions(attemptId)).map((key) => [
    key,
    marks.find(({ questionKey }) => questionKey === key),
  ]);
}
