import type { Actor, Subject } from "./access.ts";
import { actsAs } from "./parties.ts";
import type { Quiz } from "./quiz.ts";
import { addWorkingDays, type Calendar, type Day } from "./working-days.ts";

/** Whom the quiz names, or a trainer; never the trainee. */
export function mayGrade(gradedBy: Quiz["gradedBy"], actor: Actor, subject: Subject): boolean {
  return actsAs(gradedBy, actor, subject) || actsAs("trainer", actor, subject);
}

/** The day by which written answers handed in on a day are graded; `gradingDays` are working days. */
export function promisedOn(calendar: Calendar, handedInOn: Day, gradingDays: number): Day {
  return addWorkingDays(calendar, handedInOn, gradingDays);
}

/** Why a paper takes no marks from this person: it is back on screen, or handed in; whoever typed its marks in mends them until the result is released. */
export function takesMarks(
  { submittedAt, result }: { submittedAt: number | null; result: object | null },
  sheet: { withdrawnAt: number | null; markedOn: string | null; typedInById: string | null },
  actorId: string,
): "not-found" | "handed-in" | null {
  if (sheet.withdrawnAt !== null) return "not-found";
  const isOwnToMend = sheet.markedOn !== null && sheet.typedInById === actorId && result === null;
  return submittedAt === null || isOwnToMend ? null : "handed-in";
}
