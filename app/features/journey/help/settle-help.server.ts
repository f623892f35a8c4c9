import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { mayAnswer } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { insertHelpAnswer } from "#db/queries/help.ts";
import { insertNote } from "#db/queries/notes.ts";
import { projectStanding } from "#db/queries/standings.ts";

type Input = {
  enrollmentId: string;
  /** Which question, where more than one was asked about the requirement. */
  helpId: string | null;
  key: string;
  settled: { how: "answered"; answer: string } | { how: "talked" | "withdrawn" };
};
type Outcome =
  | { ok: true; traineeName: string }
  | { ok: false; code: "not-found" | "not-yours" | "not-for-yourself" | "already-settled" };

/** A question is answered in words, settled by talk, or withdrawn by whoever asked it; once. */
export async function settleHelp(
  actor: Actor,
  { enrollmentId, helpId, key, settled }: Input,
  now: number,
): Promise<Outcome> {
  const noteId = settled.how === "answered" ? randomUUID() : null;
  return tx(async (t): Promise<Outcome> => {
    const found = await findFacts(t, enrollmentId);
    const help = found?.facts.help.findLast(
      ({ id, requirementKey }) => requirementKey === key && (helpId === null || id === helpId),
    );
    if (!found || !help) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    if (settled.how === "withdrawn") {
      if (actor.id !== traineeId) return { ok: false, code: "not-yours" };
    } else if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    else if (!mayAnswer(help, actor, found.subject)) return { ok: false, code: "not-yours" };
    if (help.end) return { ok: false, code: "already-settled" };
    if (noteId && settled.how === "answered")
      await insertNote(t, { id: noteId, subjectId: traineeId, body: settled.answer, createdAt: now });
    const isNew = await insertHelpAnswer(t, {
      helpId: help.id,
      traineeId,
      how: settled.how,
      settledById: actor.id,
      settledAt: now,
      noteId,
    });
    if (!isNew) return { ok: false, code: "already-settled" };
    await journal(t, {
      ...by(actor, now),
      act: `help.${settled.how}`,
      subjectId: traineeId,
      objectKind: "help",
      objectId: help.id,
      body: { enrollmentId, requirementKey: key },
    });
    await projectStanding(t, enrollmentId, await findClock(t, now));
    return { ok: true, traineeName: found.traineeName };
  });
}
