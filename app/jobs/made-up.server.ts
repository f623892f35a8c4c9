import { blankFacts } from "#app/domain/blank-facts.ts";
import { fill, type MadeUpPerson, type Setting } from "./made-up-stage.server.ts";
import type { Clock } from "#app/domain/clock.ts";
import type { Act } from "#app/domain/acts.ts";
import type { Facts } from "#app/domain/facts.ts";
import { stageStates } from "#app/domain/stages.ts";
import { addWorkingDays, nthWorkingDay, startOfDay } from "#app/domain/working-days.ts";
import type { Bulk } from "#db/queries/bulk.ts";
import { standingOf } from "#db/queries/standings.ts";

const hour = 3_600_000;

/** One made-up trainee with everything on record: released, or at work on stage 2 or 3. */
export function madeUp(
  person: MadeUpPerson,
  setting: Setting,
): Required<
  Pick<
    Bulk,
    | "evidence"
    | "activities"
    | "attempts"
    | "attemptResults"
    | "dealAttempts"
    | "gateDecisions"
    | "endings"
    | "standings"
    | "waits"
    | "mentorAssignments"
    | "enrollments"
  >
> {
  const { clock, programme } = setting;
  const { id: traineeId, enrollmentId, isActive, n } = person;
  const lastStage = isActive ? 2 + (n % 2) : 5;
  const startsOn = startDay(clock, isActive ? 8 + (n % 12) : 90 + (n % 200));
  const rows = {
    evidence: [],
    activities: [],
    attempts: [],
    attemptResults: [],
    dealAttempts: [],
    gateDecisions: [],
    endings: [],
    mentorAssignments: [],
  } as unknown as ReturnType<typeof madeUp>;
  const facts: Facts<Act> = {
    ...blankFacts({ enrollmentId, traineeId, startsOn, enrolledAt: startOfDay(startsOn, clock.timeZone) }),
    mentorId: lastStage >= 3 ? person.mentorId : null,
    headId: person.headId,
    mentorSince: lastStage >= 3 ? startOfDay(startsOn, clock.timeZone) : null,
    hasSignedIn: false,
    quizzes: setting.quizzes,
    documents: setting.documents,
  };
  let on = startsOn;
  for (const [index, stage] of programme.stages.entries()) {
    const number = index + 1;
    if (number > lastStage) break;
    const isWhole = number < lastStage;
    fill(stage, isWhole, on, person, setting, facts, rows);
    const endsOn = addWorkingDays(clock.calendar, on, Math.max(1, Math.min(stage.normDays - 1, 3 + (n % 4))));
    if (!isWhole) break;
    const at = startOfDay(endsOn, clock.timeZone) + 16 * hour;
    facts.passes.push({
      stage: number,
      at,
      decidedBy: person.headId,
      decision: "confirmed",
      expiresOn: null,
      reconfirmedAt: null,
    });
    rows.gateDecisions.push({
      id: `${enrollmentId}-g${number}`,
      enrollmentId,
      traineeId,
      stage: number,
      decision: "confirmed",
      decidedById: person.headId,
      decidedAt: at,
      receipt: "{}",
      receiptHash: "made-up",
      round: 0,
    });
    on = endsOn;
  }
  if (!isActive) {
    const last = facts.passes.at(-1);
    facts.ended = { ending: "released", on, at: last?.at ?? 0, noteId: null };
    rows.endings.push({
      enrollmentId,
      traineeId,
      ending: "released",
      endedOn: on,
      noteId: null,
      endedById: person.headId,
      recordedAt: last?.at ?? 0,
    });
  }
  if (facts.mentorId)
    rows.mentorAssignments.push({
      id: `${enrollmentId}-m`,
      enrollmentId,
      traineeId,
      mentorId: person.mentorId,
      assignedById: person.headId,
      fromAt: facts.enrolledAt,
      toAt: null,
    });
  rows.enrollments = [
    {
      id: enrollmentId,
      traineeId,
      programmeVersionId: setting.versionId,
      startsOn,
      enrolledAt: facts.enrolledAt,
      enrolledById: person.headId,
      requestId: enrollmentId,
    },
  ];
  const subject = { traineeId, mentorId: facts.mentorId, headId: person.headId };
  const enrolled = {
    subject,
    facts,
    programme,
    programmeVersionId: setting.versionId,
    traineeName: "",
    teamId: person.teamId,
    teamName: null,
    own: [],
  };
  facts.hasSignedIn =
    facts.activities.length + facts.attempts.length > 0 ||
    facts.evidence.some(({ actorId }) => actorId === traineeId);
  const projected = standingOf(enrolled, stageStates(programme, facts, clock), clock);
  return { ...rows, standings: [projected.standing], waits: projected.waits };
}

function startDay({ calendar, today }: Clock, workingDaysAgo: number): string {
  const far = new Date(Date.parse(today) - Math.round(workingDaysAgo * 1.45) * 24 * hour)
    .toISOString()
    .slice(0, 10);
  return nthWorkingDay(calendar, far, 1);
}
