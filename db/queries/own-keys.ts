import type { Clock } from "#app/domain/clock.ts";
import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import { hasQuizAhead, holdersOf } from "#app/domain/own-keys.ts";
import type { Permission } from "#app/domain/access.ts";
import type { Conn, Tx } from "#db/engine";
import { findEnrollmentOf } from "#db/queries/enrollments.ts";
import { findJourney } from "#db/queries/standings.ts";
import { people, personRoles } from "#db/schema/index.ts";

/** Whether a quiz lies ahead of this person. */
export async function isBeforeQuiz(conn: Conn | Tx, personId: string, clock: Clock): Promise<boolean> {
  const enrollment = await findEnrollmentOf(conn, personId);
  const found = enrollment && (await findJourney(conn, enrollment.id, clock));
  return found !== undefined && hasQuizAhead(found.journey);
}

/** Whether this person holds a permission by role, and whether anybody else does. */
export async function findHoldersBeside(
  conn: Conn | Tx,
  personId: string,
  permission: Permission,
): Promise<{ holds: boolean; others: boolean }> {
  const roles = holdersOf(permission);
  const held = and(inArray(personRoles.role, roles), isNull(personRoles.toAt));
  const [own] = await conn
    .select({ id: personRoles.personId })
    .from(personRoles)
    .where(and(eq(personRoles.personId, personId), held))
    .limit(1);
  const [other] = await conn
    .select({ id: personRoles.personId })
    .from(personRoles)
    .innerJoin(people, and(eq(people.id, personRoles.personId), isNull(people.deactivatedAt)))
    .where(and(ne(personRoles.personId, personId), held))
    .limit(1);
  return { holds: own !== undefined, others: other !== undefined };
}
