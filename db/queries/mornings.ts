import type { Party } from "#app/domain/party.ts";
import { and, eq, inArray, isNotNull, isNull, ne, notInArray, or } from "drizzle-orm";
import type { Role } from "#app/domain/access-table.ts";
import type { Conn, Tx } from "#db/engine";
import { mornings, notices, particulars, people, personRoles, waits } from "#db/schema/index.ts";

const roleOf: Partial<Record<Party, Role>> = { trainer: "trainer", it: "admin" };

/** The time zones people have chosen; null stands for those who go by the company's. */
export async function findAllZones(conn: Conn): Promise<(string | null)[]> {
  return (await conn.selectDistinct({ zone: particulars.timeZone }).from(particulars)).map(
    ({ zone }) => zone,
  );
}

/** People of one time zone for whom something waits or is new, who read mail and want it in the morning, and who were not told yet on this day. */
export async function findAllToTell(
  conn: Conn,
  timeZone: string | null,
  onDay: string,
  limit: number,
): Promise<string[]> {
  const named = conn.selectDistinct({ id: waits.ownerId }).from(waits).where(isNotNull(waits.ownerId));
  const parties = await conn.selectDistinct({ owner: waits.owner }).from(waits).where(isNull(waits.ownerId));
  const roles = parties.flatMap(({ owner }) => roleOf[owner] ?? []);
  const holders = conn
    .select({ id: personRoles.personId })
    .from(personRoles)
    .where(and(inArray(personRoles.role, roles), isNull(personRoles.toAt)));
  const told = conn.select({ id: mornings.personId }).from(mornings).where(eq(mornings.onDay, onDay));
  const news = conn
    .selectDistinct({ id: notices.personId })
    .from(notices)
    .where(and(isNull(notices.readAt), isNull(notices.mailedAt), ne(notices.kind, "waits")));
  const isWaited =
    roles.length > 0 ? or(inArray(people.id, named), inArray(people.id, holders)) : inArray(people.id, named);
  const rows = await conn
    .select({ id: people.id })
    .from(people)
    .innerJoin(particulars, eq(particulars.personId, people.id))
    .where(
      and(
        isNull(people.deactivatedAt),
        isNotNull(particulars.email),
        eq(particulars.mail, "morning"),
        notInArray(people.id, told),
        timeZone === null ? isNull(particulars.timeZone) : eq(particulars.timeZone, timeZone),
        or(isWaited, inArray(people.id, news)),
      ),
    )
    .orderBy(people.id)
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** False when this person was told on this day already. */
export async function insertMorning(tx: Tx, personId: string, onDay: string): Promise<boolean> {
  return (
    (
      await tx
        .insert(mornings)
        .values({ personId, onDay })
        .onConflictDoNothing()
        .returning({ onDay: mornings.onDay })
    ).length > 0
  );
}

/** The last day on which somebody was told what waits. */
export async function findLastMorning(conn: Conn, personId: string): Promise<string | null> {
  const rows = await conn
    .select({ onDay: mornings.onDay })
    .from(mornings)
    .where(eq(mornings.personId, personId));
  return (
    rows
      .map(({ onDay }) => onDay)
      .sort()
      .at(-1) ?? null
  );
}
