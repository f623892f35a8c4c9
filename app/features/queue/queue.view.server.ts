import type { Actor } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { findRequirement, type Permit } from "#app/domain/programme.ts";
import { dayOf, workingDaysBetween } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findProgrammes, findWaitsFor, type WaitingRow } from "#db/queries/waits.ts";

const most = 100;

/** What waits for this person: one row each, oldest first. */
export async function queueView(actor: Actor, language: Language, words: ServerStrings, now: number) {
  const conn = read();
  const clock = await findClock(conn, now);
  const waits = await findWaitsFor(conn, actor, most);
  const programmes = await findProgrammes(conn, waits.map(({ programmeVersionId }) => programmeVersionId));
  return waits.map((wait) => {
    const programme = programmes.get(wait.programmeVersionId);
    const requirement = wait.requirementKey && programme ? findRequirement(programme, wait.requirementKey)?.requirement : undefined;
    return {
      id: wait.id, what: wait.what, stage: wait.stage, traineeName: wait.traineeName, since: wait.since, key: wait.requirementKey ?? "",
      enrollmentId: wait.enrollmentId, traineeId: wait.traineeId, title: requirement ? inLanguage(requirement.title, language) : permitName(wait, words),
      days: workingDaysBetween(clock.calendar, dayOf(wait.since, clock.timeZone), clock.today), to: linkOf(wait, requirement?.kind),
    };
  });
}

function permitName({ what, requirementKey }: WaitingRow, { permits }: ServerStrings): string | null {
  return what === "permit" ? permits.names[requirementKey as Permit] : null;
}

function linkOf({ what, enrollmentId, stage, requirementKey }: WaitingRow, kind: Parameters<typeof paths.requirement>[0] | undefined): string {
  switch (what) {
    case "gate": return paths.gate(enrollmentId, stage);
    case "override": return paths.overrideConfirmation(enrollmentId, stage);
    case "mentor": return paths.mentor(enrollmentId);
    case "permit": return paths.permits(enrollmentId);
    case "grading": return paths.grading;
    case "attempts": return paths.extraAttempts(enrollmentId, requirementKey ?? "");
    default: return kind && requirementKey ? paths.requirement(kind, enrollmentId, requirementKey) : paths.enrollment(enrollmentId);
  }
}

export type QueueRow = Awaited<ReturnType<typeof queueView>>[number];
