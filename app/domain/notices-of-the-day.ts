import type { Subject } from "./access.ts";
import type { Clock } from "./clock.ts";
import type { Facts } from "./facts.ts";
import { gradingDeadlines } from "./grading-deadlines.ts";
import { ownTurns } from "./next-steps.ts";
import type { About, Notice } from "./notice.ts";
import { personOf } from "./parties.ts";
import { probationEnd, warnedFrom } from "./probation.ts";
import { isCharged, reasonOf } from "./requirements.ts";
import type { Journey, RequirementStanding } from "./stages.ts";
import { addWorkingDays } from "./working-days.ts";

/** An exception's end is said so many working days before. */
const exceptionWarning = 5;

/** What time brings: the sweeper looks again on each of these days. */
export function noticesOfTheDay(
  journey: Journey,
  facts: Facts,
  subject: Subject,
  clock: Clock,
  about: About,
): Notice[] {
  const { current } = journey;
  const base = { requirementKey: null, stage: current.number, what: null, onDay: null, at: clock.now };
  const own = ownTurns(journey);
  const told = own
    .filter((row) => isTold(row) && row.progress.since !== null)
    .map(
      ({ requirement: { key }, progress }): Notice => ({
        ...base,
        kind: "turn",
        personId: facts.traineeId,
        requirementKey: key,
        at: progress.since ?? 0,
        key: about(["turn", key, progress.reason, progress.since]),
      }),
    );
  for (const row of own) {
    const { dueOn, isOptional } = row;
    const { key } = row.requirement;
    if (isOptional || dueOn >= clock.today || !facts.hasSignedIn || !isCharged(row)) continue;
    told.push({
      ...base,
      kind: "overdue",
      personId: facts.traineeId,
      requirementKey: key,
      onDay: dueOn,
      key: about(["overdue", key, dueOn]),
    });
    if (subject.headId)
      told.push({
        ...base,
        kind: "late",
        personId: subject.headId,
        requirementKey: key,
        onDay: dueOn,
        key: about(["late", key, dueOn, subject.headId]),
      });
  }
  const head = personOf("head", subject);
  for (const [requirementKey, promised] of gradingDeadlines(journey, facts, clock)) {
    if (!head || promised >= clock.today) continue;
    told.push({
      ...base,
      kind: "grading-late",
      personId: head,
      requirementKey,
      what: "grading",
      onDay: promised,
      key: about(["grading-late", requirementKey, promised, head]),
    });
  }
  for (const { stage, expiresOn, reconfirmedAt } of facts.passes) {
    if (!head || !expiresOn || reconfirmedAt !== null || expiresOn < clock.today) continue;
    if (expiresOn > addWorkingDays(clock.calendar, clock.today, exceptionWarning)) continue;
    told.push({
      ...base,
      kind: "override-expires",
      personId: head,
      stage,
      onDay: expiresOn,
      key: about(["override-expires", stage, expiresOn, head]),
    });
  }
  const endsOn = probationEnd(facts, clock.today);
  if (head && endsOn && warnedFrom(endsOn, clock.calendar) <= clock.today) {
    told.push({
      ...base,
      kind: "probation",
      personId: head,
      onDay: endsOn,
      key: about(["probation", endsOn, head]),
    });
  }
  return told;
}

// Their turn again, by what somebody else did.
function isTold(row: RequirementStanding): boolean {
  const reason = reasonOf(row);
  return "isTold" in reason && reason.isTold;
}
