import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { insertMentorReply } from "#db/queries/mentor-choice.ts";
import { insertNote } from "#db/queries/notes.ts";

/** Somebody answers what a head has said of them as a mentor; their last words stand beside it. */
export async function answerJudgement(
  actor: Actor,
  { reply }: { reply: string },
  now: number,
): Promise<{ ok: true }> {
  const [id, noteId] = [randomUUID(), randomUUID()];
  return tx(async (t) => {
    await insertNote(t, { id: noteId, subjectId: actor.id, body: reply, createdAt: now });
    await insertMentorReply(t, { id, personId: actor.id, noteId, repliedAt: now });
    await journal(t, {
      ...by(actor, now),
      act: "mentor.replied",
      subjectId: actor.id,
      objectKind: "person",
      objectId: actor.id,
      body: {},
    });
    return { ok: true };
  });
}
