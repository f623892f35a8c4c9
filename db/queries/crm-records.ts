import { and, gte, inArray, isNull, lt } from "drizzle-orm";
import type { KnownCrmRecord } from "#app/domain/crm/compare.ts";
import type { CrmList } from "#app/domain/crm/lists.ts";
import type { Conn, Tx } from "#db/engine";
import { type AskedCrm, crmStores, type StoredCrm } from "./crm-stores.ts";

/** Ends the request by which an import is taken back, so that a later file may bring the same again. */
export const undoMark = "~undone";

/** The newest state of every record that a file names, or that is within its days. */
export async function findKnownCrm(
  conn: Conn | Tx,
  list: CrmList,
  asked: AskedCrm,
): Promise<KnownCrmRecord[]> {
  const { columns, whichOf, find } = crmStores[list];
  return newest(conn, list, await find(conn, and(isNull(columns.strikesId), whichOf(asked))));
}

/** The newest state of every record of one onboarding. */
export async function newestOf(
  conn: Conn | Tx,
  list: CrmList,
  enrollmentId: string,
): Promise<(KnownCrmRecord & Pick<StoredCrm, "source">)[]> {
  const rows = await crmStores[list].findOf(conn, enrollmentId);
  return newest(
    conn,
    list,
    rows.filter(({ strikesId }) => strikesId === null),
  );
}

async function newest(conn: Conn | Tx, list: CrmList, rows: readonly StoredCrm[]) {
  const strikes = new Map(
    (await findStrikesOf(conn, list, rows)).map((row) => [row.strikesId, row] as const),
  );
  const last = new Map<string, StoredCrm>();
  for (const row of rows) if (row.revision > (last.get(row.key)?.revision ?? 0)) last.set(row.key, row);
  return [...last.values()].map((row) => {
    const strike = strikes.get(row.id);
    const state: KnownCrmRecord["state"] = !strike
      ? "standing"
      : strike.requestId.endsWith(undoMark)
        ? "undone"
        : "struck";
    return { ...row, state };
  });
}

/** What an import brought that still stands, each with what it took the place of. */
export async function findStandingOfImport(
  conn: Conn | Tx,
  list: CrmList,
  importId: string,
): Promise<{ row: StoredCrm; before: StoredCrm | null }[]> {
  const { columns, find } = crmStores[list];
  // Its requests begin with its id and a colon, which a semicolon follows.
  const rows = await find(
    conn,
    and(gte(columns.requestId, `${importId}:`), lt(columns.requestId, `${importId};`)),
  );
  const brought = rows.filter(({ strikesId }) => strikesId === null);
  const struck = new Set((await findStrikesOf(conn, list, brought)).map(({ strikesId }) => strikesId));
  const replaced = rows.flatMap(({ strikesId }) => strikesId ?? []);
  const before = replaced.length > 0 ? await find(conn, inArray(columns.id, replaced)) : [];
  return brought
    .filter(({ id }) => !struck.has(id))
    .map((row) => ({ row, before: before.find(({ key }) => key === row.key) ?? null }));
}

async function findStrikesOf(conn: Conn | Tx, list: CrmList, rows: readonly StoredCrm[]) {
  const { columns, find } = crmStores[list];
  return rows.length > 0
    ? find(
        conn,
        inArray(
          columns.strikesId,
          rows.map(({ id }) => id),
        ),
      )
    : [];
}
