import { firstTestDueOn } from "#app/domain/early-ramp.ts";
import type { Clock } from "#app/domain/clock.ts";
import { gradingDeadlines } from "#app/domain/grading-deadlines.ts";
import { and, eq, isNull } from "drizzle-orm";
import { nextSteps } from "#app/domain/next-steps.ts";
import { personOf } from "#app/domain/parties.ts";
import { noticesOf } from "#app/domain/notices.ts";
import { probationEnd, warnedFrom } from "#app/domain/probation.ts";
import { dayAfter } from "#app/domain/holidays.ts";
import { permitStates, type PermitStanding } from "#app/domain/permits.ts";
import { type Journey, stageStates } from "#app/domain/stages.ts";
import { attentionOf } from "#app/domain/attention.ts";
import { mondayOf, weekOver } from "#app/domain/week-sheets.ts";
import { waitsOf } from "#app/domain/standing.ts";
import type { Conn, Tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { type Enrolled, findFacts } from "#db/queries/facts.ts";
import { findHolders, syncNotices } from "#db/queries/notices.ts";
import { standings, waits } from "#db/schema/index.ts";

export type Standing = typeof standings.$inferSelect;
export type WaitRow = typeof waits.$inferSelect;

/** What the projection says of these facts; the rows' ids follow from the enrollment. */
export function standingOf(
  enrolled: Enrolled,
  journey: Journey,
  clock: Clock,
): { standing: Standing; waits: WaitRow[] } {
  const { subject, facts, teamId, programmeVersionId } = enrolled;
  const permits = permitStates(enrolled.programme, journey, facts, clock);
  const waiting = waitsOf(journey, facts, permits, clock);
  const attention = attentionOf(journey, facts, waiting, clock);
  const segments = journey.stages.map(({ requirements, pass }) => {
    const needed = requirements.filter((row) => !row.isOptional);
    return {
      done: pass ? needed.length : needed.filter((row) => row.progress.state === "met").length,
      of: needed.length,
    };
  });
  const common = { enrollmentId: facts.enrollmentId, traineeId: facts.traineeId, teamId };
  return {
    standing: {
      ...common,
      mentorId: facts.mentorId,
      programmeVersionId,
      startsOn: facts.startsOn,
      stage: journey.current.number,
      ending: facts.ended?.ending ?? null,
      endedOn: facts.ended?.on ?? null,
      pausedFrom:
        journey.state === "paused"
          ? (facts.pauses.findLast((pause) => pause.fromOn <= clock.today)?.fromOn ?? null)
          : null,
      segments: JSON.stringify(segments),
      attentionFrom: attention?.from ?? null,
      reason: attention?.reason ?? null,
      requirementKey: attention?.requirementKey ?? null,
      owner: attention?.owner ?? null,
      ownerId: attention ? (attention.byId ?? personOf(attention.owner, subject)) : null,
      since: attention?.since ?? null,
      nextKey: nextSteps(journey)[0]?.requirement.key ?? null,
      staleOn: staleOn(journey, enrolled, permits, clock),
    },
    waits: waiting.map(({ byId, ...wait }, index) => ({
      ...common,
      ...wait,
      id: `${facts.enrollmentId}.${index}`,
      ownerId: byId ?? personOf(wait.owner, subject),
    })),
  };
}

/** The next day on which time alone changes the rows: a start, an opening, a pause's end, an override's. */
function staleOn(
  journey: Journey,
  { facts }: Enrolled,
  permits: readonly PermitStanding[],
  clock: Clock,
): string | null {
  const { today, calendar } = clock;
  if (journey.state === "ended") return null;
  const endsOn = probationEnd(facts, today);
  const days = [
    endsOn ? warnedFrom(endsOn, calendar) : "",
    // An exception's end is said a week before; what is due is overdue the day after.
    ...facts.passes.map(({ expiresOn }) => (expiresOn ? dayAfter(expiresOn, -7) : "")),
    ...journey.current.requirements.flatMap(({ progress, dueOn }) =>
      progress.owner === "trainee" ? [nextDay(dueOn)] : [],
    ),
    ...[...gradingDeadlines(journey, facts, clock).values()].map(nextDay),
    ...facts.examDays.flatMap(({ opensOn, closesOn }) => [opensOn, nextDay(closesOn)]),
    facts.startsOn,
    firstTestDueOn(journey, facts, clock) ?? "",
    // A week that ends may be one more without a sheet.
    facts.sheets.from && facts.mentorId ? weekOver(mondayOf(today)) : "",
    ...facts.pauses.flatMap(({ fromOn, toOn }) => [fromOn, toOn ?? ""]),
    ...facts.passes.map(({ expiresOn }) => nextDay(expiresOn)),
    ...permits.map(({ opensOn }) => opensOn ?? ""),
    ...journey.current.requirements.map(({ progress }) =>
      progress.until ? new Date(progress.until + 43_200_000).toISOString().slice(0, 10) : "",
    ),
  ];
  return days.filter((day) => day > today).sort()[0] ?? null;
}

function nextDay(day: string | null): string {
  return day ? dayAfter(day, 1) : "";
}

/** Rebuilds the projection of one enrollment; called in the transaction of every write that touches its facts. */
export async function projectStanding(
  tx: Tx,
  enrollmentId: string,
  clock: Clock,
): Promise<Journey | undefined> {
  const enrolled = await findFacts(tx, enrollmentId);
  if (!enrolled) return undefined;
  const journey = stageStates(enrolled.programme, enrolled.facts, clock);
  const rows = standingOf(enrolled, journey, clock);
  const { enrollmentId: _, ...change } = rows.standing;
  await tx
    .insert(standings)
    .values(rows.standing)
    .onConflictDoUpdate({ target: standings.enrollmentId, set: change });
  await tx.delete(waits).where(eq(waits.enrollmentId, enrollmentId));
  if (rows.waits.length > 0) await tx.insert(waits).values(rows.waits);
  const holders = {
    trainer: rows.waits.some(({ owner }) => owner === "trainer") ? await findHolders(tx, "trainer") : [],
    it:
      enrolled.facts.ended || rows.waits.some(({ owner }) => owner === "it")
        ? await findHolders(tx, "admin")
        : [],
  };
  await syncNotices(
    tx,
    enrollmentId,
    noticesOf(journey, enrolled.facts, rows.waits, enrolled.subject, holders, clock),
    clock.now,
  );
  return journey;
}

/** The same for the onboarding somebody is in, where there is one. */
export async function projectStandingOf(tx: Tx, traineeId: string, clock: Clock): Promise<void> {
  const [row] = await tx
    .select({ id: standings.enrollmentId })
    .from(standings)
    .where(and(eq(standings.traineeId, traineeId), isNull(standings.ending)));
  if (row) await projectStanding(tx, row.id, clock);
}

/** Marks every running enrollment as stale: the sweeper rebuilds them when the days themselves have changed. */
export async function outdateStandings(tx: Tx, now: number): Promise<void> {
  const { today } = await findClock(tx, now);
  await tx.update(standings).set({ staleOn: today }).where(isNull(standings.ending));
}

/** An enrollment with its journey as of the clock; undefined where there is none. */
export async function findJourney(conn: Conn | Tx, enrollmentId: string, clock: Clock) {
  const enrolled = await findFacts(conn, enrollmentId);
  return enrolled && { ...enrolled, journey: stageStates(enrolled.programme, enrolled.facts, clock) };
}
