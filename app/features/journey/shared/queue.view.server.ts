import type { Permit } from "#app/domain/permit.ts";
import { type Actor, reaches } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { dayOf, workingDaysBetween } from "#app/domain/working-days.ts";
import { pathOfWait, paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { signingToken } from "#app/web/signing.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findHiddenNames } from "#db/queries/hidden-names.ts";
import { findOwnProgrammes } from "#db/queries/requirement-changes.ts";
import { findWaitsFor, type WaitingRow } from "#db/queries/waits.ts";

const most = 100;

/** What waits for this person: one row each, oldest first. */
export async function viewQueue(
  actor: Actor,
  language: Language,
  words: ServerStrings,
  now: number,
  enrollmentId?: string,
) {
  const conn = read();
  const clock = await findClock(conn, now);
  const waits = await findWaitsFor(conn, actor, most, enrollmentId);
  const programmes = await findOwnProgrammes(conn, waits);
  // Whoever does tasks alone reads nobody's onboarding.
  const mayRead = reaches(actor, "requirement.read").length > 0;
  const isHidden = await findHiddenNames(conn, waits);
  const rows = waits.map((wait, index) => {
    const whose = isHidden(wait)
      ? { id: `hidden-${index}`, traineeName: words.grading.nameHidden, enrollmentId: "", traineeId: "" }
      : wait;
    const programme = programmes.get(wait.enrollmentId);
    const requirement =
      wait.requirementKey && programme
        ? findRequirement(programme, wait.requirementKey)?.requirement
        : undefined;
    return {
      id: isHidden(wait) ? whose.id : placeOf(wait),
      what: wait.what,
      stage: wait.stage,
      traineeName: whose.traineeName,
      since: wait.since,
      key: wait.requirementKey ?? "",
      enrollmentId: whose.enrollmentId,
      traineeId: whose.traineeId,
      title: requirement ? inLanguage(requirement.title, language) : permitName(wait, words),
      days: workingDaysBetween(clock.calendar, dayOf(wait.since, clock.timeZone), clock.today),
      // Whoever hands over mentors this person no more.
      whose:
        mayRead && whose.enrollmentId && wait.what !== "handover" ? paths.talk(whose.enrollmentId) : null,
      to: mayRead || wait.what === "help" ? pathOfWait(wait, requirement?.kind) : null,
    };
  });
  return rows.map((row) => ({
    ...row,
    requestId: newId(),
    nonce: signingToken(actor, [row.traineeId, row.key, String(row.since)]),
  }));
}

/** What a row is, however many stand before it. */
function placeOf({ enrollmentId, what, stage, requirementKey, since }: WaitingRow): string {
  return [enrollmentId, what, stage, requirementKey ?? "", since].join(".");
}

function permitName({ what, requirementKey }: WaitingRow, { permits }: ServerStrings): string | null {
  return what === "permit" ? permits.names[requirementKey as Permit] : null;
}

export type QueueRow = Awaited<ReturnType<typeof viewQueue>>[number];
