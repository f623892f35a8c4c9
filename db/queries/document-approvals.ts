import { and, eq, isNull } from "drizzle-orm";
import { access, type Role, roles } from "#app/domain/access-table.ts";
import type { CompanyFields } from "#app/domain/documents.ts";
import type { Conn, Tx } from "#db/engine";
import { findClock, findSettings } from "#db/queries/company.ts";
import { findAllPeopleByRole } from "#db/queries/people.ts";
import { notices } from "#db/schema/index.ts";

/** Everybody who may approve documents, by name. */
export async function findApprovers(conn: Conn | Tx) {
  const holders: Partial<Record<Role, unknown>> = access["library.approve"];
  return findAllPeopleByRole(
    conn,
    roles.filter((role) => holders[role]),
  );
}

export async function findApproverIds(conn: Conn | Tx): Promise<string[]> {
  return (await findApprovers(conn)).map(({ id }) => id);
}

/** What the company's fields in a text stand for, were it approved now as version `number`. */
export async function findCompanyFields(
  conn: Conn | Tx,
  now: number,
  number: number,
): Promise<CompanyFields> {
  const company = await findSettings(conn);
  const { today } = await findClock(conn, now);
  return {
    company: company?.name ?? "",
    place: company?.place ?? "",
    date: today.split("-").reverse().join("."),
    version: String(number),
  };
}

/** What waited for an approver waits no more. */
export async function endApprovalNotices(tx: Tx, documentKey: string, now: number): Promise<void> {
  await tx
    .update(notices)
    .set({ readAt: now })
    .where(
      and(
        eq(notices.documentKey, documentKey),
        eq(notices.kind, "document-to-approve"),
        isNull(notices.readAt),
      ),
    );
}
