import { and, type Column, eq, getTableColumns, inArray, isNull, type SQL, type Table } from "drizzle-orm";
import type { Tx } from "#db/engine";
import {
  answers,
  attempts,
  clients,
  credentials,
  crmOwners,
  files,
  legalHolds,
  mentorJudgements,
  mentorProfiles,
  mentorReplies,
  links,
  notes,
  notices,
  oralExams,
  outbox,
  particulars,
  people,
  personRoles,
  sessions,
  sheetDrafts,
  warmUpAnswers,
  warmUps,
} from "#db/schema/index.ts";

type Erasure = {
  table: Table;
  /** The rows that are somebody's. */
  of: (tx: Tx, personId: string) => SQL;
  /** Columns that stay, each with why; every other one is emptied. Without it the rows go whole. */
  keep?: Record<string, string>;
  /** What stands in a column that cannot be empty. */
  as?: (personId: string) => Record<string, string>;
};

const whole = (table: Table, column: Column): Erasure => ({ table, of: (_, id) => eq(column, id) });
const attemptsOf = (tx: Tx, id: string) =>
  tx.select({ id: attempts.id }).from(attempts).where(eq(attempts.traineeId, id));

/** What erasing a person takes, table by table, in this order. */
export const erasures: readonly Erasure[] = [
  {
    table: particulars,
    of: (_, id) => eq(particulars.personId, id),
    keep: { personId: "the pseudonym itself" },
    as: (id) => ({ name: pseudonymOf(id), sortName: pseudonymOf(id), mail: "none" }),
  },
  {
    table: notes,
    of: (_, id) => eq(notes.subjectId, id),
    keep: { id: "facts point at it", subjectId: "the pseudonym", createdAt: "a day" },
  },
  {
    table: files,
    of: (_, id) => eq(files.subjectId, id),
    keep: {
      id: "facts point at it",
      subjectId: "the pseudonym",
      type: "says nothing about a person",
      size: "says nothing about a person",
      hash: "a hash",
      uploadedById: "a pseudonym",
      uploadedAt: "a day",
      attemptId: "a fact's id",
    },
  },
  {
    table: clients,
    of: (_, id) => eq(clients.subjectId, id),
    keep: { id: "facts point at it", subjectId: "the pseudonym", createdAt: "a day" },
  },
  {
    table: answers,
    of: (tx, id) => inArray(answers.attemptId, attemptsOf(tx, id)),
    keep: {
      attemptId: "a fact's id",
      questionKey: "which question it was",
      seq: "a count",
      savedAt: "a day",
    },
    as: () => ({ value: '""' }),
  },
  {
    table: oralExams,
    of: (_, id) => eq(oralExams.traineeId, id),
    keep: {
      attemptId: "a fact's id",
      traineeId: "the pseudonym",
      examinerId: "a pseudonym",
      noteId: "the note itself is emptied",
      internalNoteId: "the note itself is emptied",
      finishedAt: "a day",
      confirmedAt: "a day",
    },
  },
  {
    table: legalHolds,
    of: (_, id) => eq(legalHolds.personId, id),
    keep: {
      id: "an id",
      personId: "the pseudonym",
      setById: "a pseudonym",
      setAt: "a day",
      endedAt: "a day",
    },
  },
  {
    table: warmUpAnswers,
    of: (tx, id) =>
      inArray(
        warmUpAnswers.warmUpId,
        tx.select({ id: warmUps.id }).from(warmUps).where(eq(warmUps.personId, id)),
      ),
  },
  whole(warmUps, warmUps.personId),
  whole(credentials, credentials.personId),
  whole(sessions, sessions.personId),
  whole(links, links.personId),
  whole(mentorProfiles, mentorProfiles.personId),
  whole(mentorJudgements, mentorJudgements.personId),
  whole(mentorReplies, mentorReplies.personId),
  whole(sheetDrafts, sheetDrafts.traineeId),
  whole(notices, notices.personId),
  whole(crmOwners, crmOwners.personId),
  whole(outbox, outbox.recipientId),
];

const pseudonymOf = (personId: string) => `#${personId.slice(0, 6)}`;

/** Takes away everything about a person that is not an id, a day or a hash. */
export async function eraseParticulars(tx: Tx, personId: string, at: number): Promise<void> {
  for (const erasure of erasures) {
    const { table, of } = erasure;
    const values = emptied(erasure, personId);
    if (values)
      await tx
        .update(table as typeof people)
        .set(values)
        .where(of(tx, personId));
    else await tx.delete(table as typeof people).where(of(tx, personId));
  }
  await tx
    .update(personRoles)
    .set({ toAt: at })
    .where(and(eq(personRoles.personId, personId), isNull(personRoles.toAt)));
  await tx.update(people).set({ erasedAt: at }).where(eq(people.id, personId));
}

function emptied({ table, keep, as }: Erasure, personId: string): Record<string, string | null> | null {
  if (!keep) return null;
  const gone = Object.entries(getTableColumns(table)).filter(([name]) => !(name in keep));
  return Object.fromEntries(
    gone.map(([name, { notNull }]) => [name, as?.(personId)[name] ?? (notNull ? "" : null)]),
  );
}
