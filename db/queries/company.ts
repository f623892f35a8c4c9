import { eq, sql } from "drizzle-orm";
import type { Clock } from "#app/domain/stages.ts";
import { type Calendar, dayOf, makeCalendar } from "#app/domain/working-days.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { calendarDays, company } from "#db/schema/index.ts";

export type Company = typeof company.$inferSelect;

export async function findCompany(conn: Conn | Tx): Promise<Company | undefined> {
  return (await conn.select().from(company).limit(1))[0];
}

export async function insertCompany(tx: Tx, row: Omit<Company, "id">): Promise<void> {
  await tx.insert(company).values({ ...row, id: "company" });
}

const calendars = new Map<string, Calendar>();

/** The company's clock at `now` (epoch ms): its day, its working days, its time zone. */
export async function findClock(conn: Conn | Tx, now: number): Promise<Clock> {
  const rows = await prepared(conn, "clock", (c) => c
    .select({ timeZone: company.timeZone, holidays: company.holidays, on: calendarDays.on, isWorking: calendarDays.isWorking })
    .from(company).leftJoin(calendarDays, sql`1 = 1`)).execute();
  const timeZone = rows[0]?.timeZone ?? "Europe/Sofia";
  const holidays = rows[0]?.holidays ?? "bulgaria";
  const exceptions = rows.flatMap(({ on, isWorking }) => (on === null || isWorking === null ? [] : [{ on, working: isWorking }]));
  const key = JSON.stringify([holidays, exceptions]);
  const calendar = calendars.get(key) ?? makeCalendar({ holidays, exceptions });
  if (calendars.size > 20) calendars.clear();
  calendars.set(key, calendar);
  return { now, today: dayOf(now, timeZone), calendar, timeZone };
}

export async function findAllCalendarDays(conn: Conn | Tx) {
  return conn.select().from(calendarDays).orderBy(calendarDays.on);
}

export async function upsertCalendarDay(tx: Tx, row: typeof calendarDays.$inferSelect): Promise<void> {
  await tx.insert(calendarDays).values(row)
    .onConflictDoUpdate({ target: calendarDays.on, set: { isWorking: row.isWorking, name: row.name } });
}

export async function deleteCalendarDay(tx: Tx, on: string): Promise<boolean> {
  return (await tx.delete(calendarDays).where(eq(calendarDays.on, on)).returning()).length > 0;
}
