import type { Tx } from "#db/engine";
import {
  activities,
  answers,
  attemptMarks,
  attemptResults,
  attempts,
  dealAttempts,
  endingRows,
  enrollments,
  evidence,
  gateDecisions,
  mentorAssignments,
  particulars,
  people,
  personRoles,
  standings,
  teamHeads,
  teamMembers,
  teams,
  waits,
} from "#db/schema/index.ts";

const tables = {
  people,
  particulars,
  personRoles,
  teams,
  teamHeads,
  teamMembers,
  enrollments,
  mentorAssignments,
  evidence,
  activities,
  attempts,
  answers,
  attemptMarks,
  attemptResults,
  dealAttempts,
  gateDecisions,
  endings: endingRows,
  standings,
  waits,
};
export type Bulk = { [K in keyof typeof tables]?: (typeof tables)[K]["$inferInsert"][] };
const rowsAtOnce = 200;

/** Writes many rows of many tables; for made-up companies only, so nothing is journaled. */
export async function insertBulk(tx: Tx, bulk: Bulk): Promise<void> {
  for (const [name, table] of Object.entries(tables)) {
    const rows = bulk[name as keyof Bulk] ?? [];
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      await tx
        .insert(table as typeof people)
        .values(rows.slice(at, at + rowsAtOnce) as never)
        .onConflictDoNothing();
    }
  }
}
