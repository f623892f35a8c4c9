import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Permission } from "#app/domain/access.ts";
import { access, type Role, roles } from "#app/domain/access-table.ts";
import type { CompanyFields } from "#app/domain/documents.ts";
import type { Conn, Tx } from "#db/engine";
import { findClock, findSettings } from "#db/queries/company.ts";
import { findAllPeopleByRole } from "#db/queries/people.ts";
import { notices, people, personRoles } from "#db/schema/index.ts";

const rolesWith = (permission: Permission): Role[] => {
  const holders: Partial<Record<Role, unknown>> = access[permission];
  return roles.filter((role) => holders[role]);
};

/** Everybody who may approve documents, by name. */
export async function findApprovers(conn: Conn | Tx) {
  return findAllPeopleByRole(conn, rolesWith("library.approve"));
}

export async function findApproverIds(conn: Conn | Tx): Promise<string[]> {
  return (await findApprovers(conn)).map(({ id }) => id);
}

export async function findKeeperIds(conn: Conn | Tx): Promise<string[]> {
  return (await findAllPeopleByRole(conn, rolesWith("library.keep"))).map(({ id }) => id);
}

/** Whether this row of people is somebody who may approve documents now. */
export const isApprover = (conn: Conn | Tx) =>
  and(
    isNull(people.deactivatedAt),
    inArray(
      people.id,
      conn
        .select({ id: personRoles.personId })
        .from(personRoles)
        .where(and(inArray(personRoles.role, rolesWith("library.approve")), isNull(personRoles.toAt))),
    ),
  );

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
