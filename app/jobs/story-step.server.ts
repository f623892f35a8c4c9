import type { Did, Found } from "./story-event.server.ts";
import { findAllMarks } from "#db/queries/marks.ts";
import type { Actor } from "#app/domain/access.ts";
import { fileOf } from "#app/domain/kinds/task.ts";
import { personOf } from "#app/domain/parties.ts";
import type { RequirementStanding } from "#app/domain/stages.ts";
import { reviewCase } from "#app/features/requirements/case-reviews/review-case.server.ts";
import { writeCase } from "#app/features/requirements/case-reviews/write-case.server.ts";
import { logActivity } from "#app/features/requirements/activities/log-activity.server.ts";
import { signDocument } from "#app/features/requirements/documents/sign-document.server.ts";
import { gradeAnswer } from "#app/features/grading/answers/grade-answer.server.ts";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { recordMilestone } from "#app/features/requirements/milestones/record-milestone.server.ts";
import { askDeal } from "#app/features/requirements/simulated-deals/ask-deal.server.ts";
import { scoreDeal } from "#app/features/requirements/simulated-deals/score-deal.server.ts";
import { answerSignOff } from "#app/features/requirements/sign-offs/answer-sign-off.server.ts";
import { giveSignOff } from "#app/features/requirements/sign-offs/give-sign-off.server.ts";
import { completeTask } from "#app/features/requirements/tasks/complete-task.server.ts";
import { confirmTask } from "#app/features/requirements/tasks/confirm-task.server.ts";
import { read } from "#db/engine";
import { findCurrentDocument } from "#db/queries/documents.ts";
import { demoFile } from "./demo-files.server.ts";
import { findWrittenQuestions, sitQuiz } from "./sit-quiz.server.ts";
import type { DayOfStory, Story } from "./stories.server.ts";
import { studyAll } from "./study-all.server.ts";
import type { OnStage } from "./story-event.server.ts";

export type Cast = {
  actors: Map<string, Actor>;
  trainerId: string;
  adminId: string;
  mentorIds: readonly string[];
  language: "en" | "bg";
};

type Acting = OnStage & {
  story: Story;
  cast: Cast;
  /** How often each quiz was failed so far. */
  failed: Map<string, number>;
  /** How many things were done so far. */
  step: () => number;
};

/** Does the next thing a requirement asks for, as whoever must do it; null where nobody can or will. */
export async function act(
  standing: RequirementStanding,
  { enrollmentId, traineeId, said, requestId, actorOf, story, cast, failed, step }: Acting,
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
    case "do-task": {
      const file =
        requirement.kind === "task" && fileOf(requirement) ? demoFile("prospects", cast.language) : null;
      return completeTask(actorOf(owner), { ...at, file, requestId: requestId() }, now);
    }
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
        requirement.kind === "document" ? await findCurrentDocument(read(), requirement.document) : undefined;
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
      const amount = Math.min(requirement.perDay ?? Math.ceil(requirement.amount / 8), 14 + (step() % 7));
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

async function waitingAnswers(attemptId: string): Promise<[string, unknown][]> {
  const marks = await findAllMarks(read(), attemptId);
  return (await findWrittenQuestions(attemptId)).map((key) => [
    key,
    marks.find(({ questionKey }) => questionKey === key),
  ]);
}
