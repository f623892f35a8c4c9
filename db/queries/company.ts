import type { Clock } from "#app/domain/clock.ts";
import { eq, sql } from "drizzle-orm";
import type { RoleNames } from "#app/domain/access-table.ts";
import { type InvitationLife, invitationLife } from "#app/domain/invitations.ts";
import type { ProductOrder } from "#app/domain/study-queue.ts";
import { type Calendar, dayOf, makeCalendar } from "#app/domain/working-days.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { roleNames } from "#db/forms/role-names.ts";
import { calendarDays, company } from "#db/schema/index.ts";

export type Company = typeof company.$inferSelect;
export type CompanySettings = Pick<
  Company,
  | "name"
  | "language"
  | "isBilingual"
  | "timeZone"
  | "holidays"
  | "place"
  | "invitationOpensDays"
  | "invitationLivesDays"
  | "firstWeeks"
  | "sheetsFrom"
  | "mentorCapacity"
  | "plansDays"
> & { roleNames: RoleNames };

/** What the company has set for everybody; undefined before it is set up. */
export async function findSettings(conn: Conn | Tx): Promise<CompanySettings | undefined> {
  const [row] = await prepared(conn, "company.settings", (c) =>
    c
      .select({
        name: company.name,
        language: company.language,
        isBilingual: company.isBilingual,
        timeZone: company.timeZone,
        holidays: company.holidays,
        roleNames: company.roleNames,
        place: company.place,
        invitationOpensDays: company.invitationOpensDays,
        invitationLivesDays: company.invitationLivesDays,
        firstWeeks: company.firstWeeks,
        sheetsFrom: company.sheetsFrom,
        mentorCapacity: company.mentorCapacity,
        plansDays: company.plansDays,
      })
      .from(company),
  ).execute();
  return row && { ...row, roleNames: roleNames.read(row.roleNames) };
}

/** How long before and after the first day an invitation works. */
export async function findInvitationLife(conn: Conn | Tx): Promise<InvitationLife> {
  const [row] = await conn
    .select({ opensDaysBefore: company.invitationOpensDays, livesDaysAfter: company.invitationLivesDays })
    .from(company);
  return row ?? invitationLife;
}

export async function findRetentionMonths(conn: Conn | Tx): Promise<number> {
  return (await conn.select({ months: company.retentionMonths }).from(company))[0]?.months ?? 24;
}

/** For how many months the name of a client is kept. */
export async function findClientMonths(conn: Conn | Tx): Promise<number> {
  return (await conn.select({ months: company.clientMonths }).from(company))[0]?.months ?? 12;
}

export async function updateRetention(
  tx: Tx,
  months: Pick<Company, "retentionMonths" | "clientMonths">,
): Promise<void> {
  await tx.update(company).set(months);
}

export async function findProductOrder(conn: Conn | Tx): Promise<ProductOrder> {
  return (await conn.select({ order: company.productOrder }).from(company))[0]?.order ?? "hand";
}

export async function updateProductOrder(tx: Tx, productOrder: ProductOrder): Promise<void> {
  await tx.update(company).set({ productOrder });
}

export async function updateSettings(tx: Tx, { roleNames: own, ...row }: CompanySettings): Promise<void> {
  await tx.update(company).set({ ...row, roleNames: roleNames.write(own) });
}

export async function findCompany(conn: Conn | Tx): Promise<Company | undefined> {
  return (await conn.select().from(company).limit(1))[0];
}

export async function insertCompany(
  tx: Tx,
  row: Omit<
    Company,
    | "id"
    | "isBilingual"
    | "roleNames"
    | "retentionMonths"
    | "clientMonths"
    | "plansDays"
    | "productOrder"
    | "place"
    | "invitationOpensDays"
    | "firstWeeks"
    | "invitationLivesDays"
    | "sheetsFrom"
    | "mentorCapacity"
  > & { isBilingual?: boolean; sheetsFrom?: string; mentorCapacity?: number; plansDays?: boolean },
): Promise<void> {
  await tx.insert(company).values({ ...row, id: "company" });
}

const calendars = new Map<string, Calendar>();

/** The company's clock at `now` (epoch ms): its day, its working days, its time zone. */
export async function findClock(conn: Conn | Tx, now: number): Promise<Clock> {
  const rows = await prepared(conn, "clock", (c) =>
    c
      .select({
        timeZone: company.timeZone,
        holidays: company.holidays,
        on: calendarDays.on,
        isWorking: calendarDays.isWorking,
      })
      .from(company)
      .leftJoin(calendarDays, sql`1 = 1`),
  ).execute();
  const timeZone = rows[0]?.timeZone ?? "Europe/Sofia";
  const holidays = rows[0]?.holidays ?? "bulgaria";
  const exceptions = rows.flatMap(({ on, isWorking }) =>
    on === null || isWorking === null ? [] : [{ on, working: isWorking }],
  );
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
  await tx
    .insert(calendarDays)
    .values(row)
    .onConflictDoUpdate({ target: calendarDays.on, set: { isWorking: row.isWorking, name: row.name } });
}

export async function deleteCalendarDay(tx: Tx, on: string): Promise<boolean> {
  return (await tx.delete(calendarDays).where(eq(calendarDays.on, on)).returning()).length > 0;
}
