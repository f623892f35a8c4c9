import type { Act } from "#app/domain/acts.ts";
import type { Clock } from "#app/domain/clock.ts";
import type { Facts } from "#app/domain/facts.ts";
import type { Programme, Stage } from "#app/domain/programme.ts";
import { addWorkingDays, startOfDay } from "#app/domain/working-days.ts";
import type { Bulk } from "#db/queries/bulk.ts";

export type Setting = {
  programme: Programme;
  versionId: string;
  clock: Clock;
  documents: Facts["documents"];
  documentVersions: Record<string, string>;
  quizzes: Facts["quizzes"];
  quizVersions: Record<string, { quizId: string; versionId: string }>;
};
export type MadeUpPerson = {
  id: string;
  enrollmentId: string;
  teamId: string;
  headId: string;
  mentorId: string;
  isActive: boolean;
  n: number;
};

const hour = 3_600_000;

type Rows = Required<Pick<Bulk, "evidence" | "activities" | "attempts" | "attemptResults" | "dealAttempts">>;

/** Puts everything a stage asks for on record, or its first things, as if each had been done on `on`. */
export function fill(
  stage: Stage,
  isWhole: boolean,
  on: string,
  person: MadeUpPerson,
  setting: Setting,
  facts: Facts<Act>,
  rows: Rows,
): void {
  const { clock } = setting;
  const { id: traineeId, enrollmentId } = person;
  const done = isWhole ? stage.requirements : stage.requirements.slice(0, 2 + (person.n % 4));
  for (const [index, requirement] of done.entries()) {
    const { key } = requirement;
    const at = startOfDay(on, clock.timeZone) + (9 + index / 4) * hour;
    type Details = {
      contentHash?: string | null;
      documentVersionId?: string | null;
      part?: number;
      aboutId?: string;
    };
    const put = (
      act: Act,
      actorId: string,
      { contentHash = null, documentVersionId = null, part, aboutId }: Details = {},
    ) => {
      const id = `${enrollmentId}-${key}-${act}${part ?? ""}`;
      facts.evidence.push({
        id,
        requirementKey: key,
        act,
        actorId,
        recordedAt: at,
        contentHash,
        documentVersionId,
        part: part ?? null,
        aboutId: aboutId ?? null,
        source: "here",
        occurredOn: on,
        noteId: null,
      });
      rows.evidence.push({
        id,
        enrollmentId,
        traineeId,
        requirementKey: key,
        act,
        actorId,
        occurredOn: on,
        recordedAt: at,
        source: "here",
        contentHash,
        documentVersionId,
        requestId: id,
        part: part ?? null,
        aboutId: aboutId ?? null,
      });
      return id;
    };
    if (requirement.kind === "task") {
      put("done", requirement.doneBy === "trainee" ? traineeId : person.headId);
      if (requirement.confirmedBy) put("confirmed", person.headId);
    } else if (requirement.kind === "milestone") {
      put("done", traineeId);
      if (requirement.confirmedBy) put("confirmed", person.mentorId);
    } else if (requirement.kind === "study") {
      for (let part = 1; part <= requirement.minOpened; part++) put("opened", traineeId, { part });
      put("studied", traineeId);
    } else if (requirement.kind === "case-review") {
      for (let n = 1; n <= requirement.count; n++)
        put("reviewed", person.mentorId, { aboutId: put("written", traineeId, { part: n }), part: n });
    } else if (requirement.kind === "simulated-deal") {
      const id = `${enrollmentId}-${key}-1`;
      put("asked", traineeId);
      facts.deals.push({
        id,
        requirementKey: key,
        number: 1,
        recordedAt: at + hour,
        scoreBp: 10_000,
        isPassed: true,
      });
      rows.dealAttempts.push({
        id,
        enrollmentId,
        traineeId,
        requirementKey: key,
        number: 1,
        playedOn: on,
        clientId: person.headId,
        scoredById: person.mentorId,
        scoreBp: 10_000,
        passingScoreBp: requirement.passingScoreBp,
        isPassed: true,
        recordedAt: at + hour,
        nonce: id,
      });
    } else if (requirement.kind === "document")
      put("signed", traineeId, {
        contentHash: setting.documents[requirement.document]?.hash ?? null,
        documentVersionId: setting.documentVersions[requirement.document] ?? null,
      });
    else if (requirement.kind === "sign-off") {
      put("able", traineeId);
      if (isWhole || index % 2) put("shown", person.mentorId);
    } else if (requirement.kind === "activity") {
      for (
        let day = 0;
        day < (isWhole ? Math.ceil(requirement.amount / (requirement.perDay ?? requirement.amount)) : 1);
        day++
      ) {
        const occurredOn = addWorkingDays(clock.calendar, on, day);
        const row = {
          id: `${enrollmentId}-${key}-${day}`,
          kind: requirement.activity,
          amount: Math.min(500, requirement.perDay ?? requirement.amount),
          occurredOn,
          recordedAt: at + day * 24 * hour,
        };
        facts.activities.push({ ...row, countedBy: "entries", firstAt: row.recordedAt });
        rows.activities.push({
          ...row,
          enrollmentId,
          traineeId,
          recordedById: traineeId,
          source: "here",
          requestId: row.id,
        });
      }
    } else if (requirement.kind === "quiz") {
      const version = setting.quizVersions[requirement.quiz];
      if (!version) continue;
      const attempt = {
        id: `${enrollmentId}-${key}-1`,
        requirementKey: key,
        quiz: requirement.quiz,
        number: 1,
        startedAt: at,
        deadlineAt: null,
        submittedAt: at + hour,
        releasedAt: at + hour,
        passed: true,
      };
      facts.attempts.push(attempt);
      rows.attempts.push({
        id: attempt.id,
        enrollmentId,
        traineeId,
        requirementKey: key,
        ...version,
        quizVersionId: version.versionId,
        number: 1,
        startedAt: at,
        deadlineAt: null,
        submittedAt: at + hour,
        passingScoreBp: 8000,
        paper: '{"questions":[]}',
        keys: "{}",
        paperHash: "made-up",
      });
      rows.attemptResults.push({
        attemptId: attempt.id,
        traineeId,
        scoreBp: 9000,
        isPassed: true,
        releasedAt: at + hour,
      });
    }
  }
}
