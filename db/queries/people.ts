import { and, asc, eq, exists, gte, inArray, isNull, lt, not, type SQL, sql } from "drizzle-orm";
import { inRoleOrder, type Role } from "#app/domain/access-table.ts";
import type { MailTime } from "#app/domain/mail-times.ts";
import type { Conn, Tx } from "#db/engine";
import { credentials, particulars, people, personRoles, sessions } from "#db/schema/index.ts";

export type Person = {
  id: string;
  name: string;
  email: string | null;
  language: "en" | "bg" | null;
  deactivatedAt: number | null;
  erasedAt: number | null;
  mail: MailTime;
  timeZone: string | null;
  roles: Role[];
};

const columns = {
  id: people.id,
  name: particulars.name,
  email: particulars.email,
  language: particulars.language,
  deactivatedAt: people.deactivatedAt,
  erasedAt: people.erasedAt,
  mail: particulars.mail,
  timeZone: particulars.timeZone,
  role: personRoles.role,
};

function gather(rows: (Omit<Person, "roles"> & { role: Role | null })[]): Person[] {
  const found = new Map<string, Person>();
  for (const { role, ...row } of rows) {
    const person = found.get(row.id) ?? { ...row, roles: [] };
    if (role) person.roles.push(role);
    found.set(row.id, person);
  }
  for (const { roles } of found.values()) roles.sort(inRoleOrder);
  return [...found.values()];
}

const select = (conn: Conn | Tx) =>
  conn
    .select(columns)
    .from(people)
    .innerJoin(particulars, eq(particulars.personId, people.id))
    .leftJoin(personRoles, and(eq(personRoles.personId, people.id), isNull(personRoles.toAt)));

export async function findPersonById(conn: Conn | Tx, id: string): Promise<Person | undefined> {
  return gather(await select(conn).where(eq(people.id, id)))[0];
}

/** `email` in lower case. */
export async function findPersonByEmail(conn: Conn | Tx, email: string): Promise<Person | undefined> {
  return gather(await select(conn).where(eq(particulars.email, email)))[0];
}

/** Somebody by their id where it is known, else by their address. */
export async function findPersonByIdOrEmail(
  conn: Conn | Tx,
  { personId, email }: { personId?: string | null; email: string | null },
): Promise<Person | undefined> {
  if (personId) return findPersonById(conn, personId);
  return email ? findPersonByEmail(conn, email) : undefined;
}

/** Names by id, for the people a page mentions. */
export async function findNames(
  conn: Conn | Tx,
  ids: readonly (string | null)[],
): Promise<Record<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return {};
  const rows = await conn
    .select({ id: particulars.personId, name: particulars.name })
    .from(particulars)
    .where(inArray(particulars.personId, wanted));
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** Active people who hold one of the roles, by name, with all their roles; those with a `first` address before others. */
export async function findAllPeopleByRole(
  conn: Conn | Tx,
  roles: Role[],
  first: readonly string[] = [],
): Promise<Person[]> {
  const holders = conn
    .select({ id: personRoles.personId })
    .from(personRoles)
    .where(and(inArray(personRoles.role, roles), isNull(personRoles.toAt)));
  const rows = await select(conn)
    .where(and(isNull(people.deactivatedAt), inArray(people.id, holders)))
    .orderBy(asc(particulars.sortName));
  const rank = ({ email }: Person) => Number(!first.includes(email ?? ""));
  return gather(rows).sort((a, b) => rank(a) - rank(b));
}

export type PeopleFilter = { search: string; role?: Role | null; neverSignedIn?: boolean };

/** `search` is matched against folded names and addresses. */
function among(conn: Conn, { search, role, neverSignedIn }: PeopleFilter) {
  const like = `%${search.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  const was = (table: typeof credentials | typeof sessions) =>
    exists(conn.select({ one: sql`1` }).from(table).where(eq(table.personId, particulars.personId)));
  return and(
    ...(search
      ? [
          sql`(${particulars.sortName} like ${like} escape '\\' or ${particulars.email} like ${like} escape '\\')`,
        ]
      : []),
    ...(role
      ? [
          exists(
            conn
              .select({ one: sql`1` })
              .from(personRoles)
              .where(
                and(
                  eq(personRoles.personId, particulars.personId),
                  eq(personRoles.role, role),
                  isNull(personRoles.toAt),
                ),
              ),
          ),
        ]
      : []),
    ...(neverSignedIn ? [not(was(credentials)), not(was(sessions))] : []),
  );
}

/** How many people a filter finds. */
export async function countPeopleAmong(conn: Conn, filter: PeopleFilter): Promise<number> {
  const [row] = await conn
    .select({ n: sql<number>`count(*)`.mapWith(Number) })
    .from(particulars)
    .where(among(conn, filter));
  return row?.n ?? 0;
}

type PageOfPeople = PeopleFilter & { limit: number; offset: number; language?: "en" | "bg" };

/** A page of people by name, those in the letters of the reader's language first. */
export async function findAllPeople(conn: Conn, { limit, offset, language, ...filter }: PageOfPeople) {
  const page = async (part: SQL | undefined, most: number, from: number) => {
    const ids = conn
      .select({ id: particulars.personId })
      .from(particulars)
      .where(and(among(conn, filter), part))
      .orderBy(asc(particulars.sortName), asc(particulars.personId))
      .limit(most)
      .offset(from);
    return gather(
      await select(conn).where(inArray(people.id, ids)).orderBy(asc(particulars.sortName), asc(people.id)),
    );
  };
  // Sorted by its letters alone, Latin stands before Cyrillic.
  if (language !== "bg") return page(undefined, limit, offset);
  const cyrillic = gte(particulars.sortName, "\u0430");
  const found = await page(cyrillic, limit, offset);
  if (found.length === limit) return found;
  const [ahead] = await conn
    .select({ n: sql<number>`count(*)`.mapWith(Number) })
    .from(particulars)
    .where(and(among(conn, filter), cyrillic));
  return [
    ...found,
    ...(await page(
      lt(particulars.sortName, "\u0430"),
      limit - found.length,
      Math.max(0, offset - (ahead?.n ?? 0)),
    )),
  ];
}

/** Whether anybody exists yet. */
export async function hasPeople(conn: Conn | Tx): Promise<boolean> {
  return (await conn.select({ id: people.id }).from(people).limit(1)).length > 0;
}

/** How many people there are. */
export async function countPeople(conn: Conn | Tx): Promise<number> {
  const [row] = await conn.select({ n: sql<number>`count(*)`.mapWith(Number) }).from(people);
  return row?.n ?? 0;
}

export async function insertPerson(
  tx: Tx,
  row: { id: string; name: string; email: string | null; language: "en" | "bg" | null; at: number },
): Promise<void> {
  const { id, name, email, language, at } = row;
  await tx.insert(people).values({ id, createdAt: at, deactivatedAt: null });
  await tx.insert(particulars).values({ personId: id, name, sortName: sortName(name), email, language });
}

export async function updateParticulars(
  tx: Tx,
  personId: string,
  change: {
    name?: string;
    email?: string | null;
    language?: "en" | "bg" | null;
    mail?: MailTime;
    timeZone?: string | null;
  },
): Promise<void> {
  const folded = change.name === undefined ? {} : { sortName: sortName(change.name) };
  await tx
    .update(particulars)
    .set({ ...change, ...folded })
    .where(eq(particulars.personId, personId));
}

export async function updateImportId(tx: Tx, personId: string, importId: string): Promise<void> {
  await tx.update(people).set({ importId }).where(eq(people.id, personId));
}

export async function updateDeactivatedAt(
  tx: Tx,
  personId: string,
  deactivatedAt: number | null,
): Promise<void> {
  await tx.update(people).set({ deactivatedAt }).where(eq(people.id, personId));
}

export async function insertRole(
  tx: Tx,
  row: { id: string; personId: string; role: Role; fromAt: number; grantedById: string | null },
): Promise<void> {
  await tx
    .insert(personRoles)
    .values({ ...row, toAt: null })
    .onConflictDoNothing();
}

export async function endRole(tx: Tx, personId: string, role: Role, toAt: number): Promise<void> {
  await tx
    .update(personRoles)
    .set({ toAt })
    .where(and(eq(personRoles.personId, personId), eq(personRoles.role, role), isNull(personRoles.toAt)));
}

function sortName(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
