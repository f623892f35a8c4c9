import { insertNote } from "#db/queries/notes.ts";
import { findAllMarks, insertMarks } from "#db/queries/marks.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { isReason } from "#app/domain/reasons.ts";
import { changeResult } from "#app/acts/change-result.ts";
import { tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { findQuestionEntry } from "#db/queries/bank.ts";
import { findClock } from "#db/queries/company.ts";
import { findReleasedWith } from "#db/queries/regrade.ts";
import { digestOf, findChanges, mostRegraded } from "./find-changes.view.server.ts";

type Outcome =
  | { ok: true; count: number }
  | { ok: false; code: "not-found" | "not-a-reason" | "nothing-to-regrade" | "changed" };
/** `seen` is the digest of the preview; what has changed since is shown first. */
type Input = { questionKey: string; seen: string; reason: string };

/** Scores released answers anew by a question's newest key. First marks and receipts of passed gates stay; nobody regrades their own. */
export async function regradeQuestion(
  actor: Actor,
  { questionKey, seen, reason }: Input,
  now: number,
): Promise<Outcome> {
  const salt = randomUUID();
  if (!isReason(reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const entry = await findQuestionEntry(t, questionKey);
    if (!entry) return { ok: false, code: "not-found" };
    const { changes } = findChanges(
      await findReleasedWith(t, questionKey, mostRegraded),
      questionKey,
      entry.question,
    );
    if (digestOf(changes) !== seen) return { ok: false, code: "changed" };
    if (changes.length === 0) return { ok: false, code: "nothing-to-regrade" };
    const clock = await findClock(t, now);
    let count = 0;
    for (const {
      attempt: { id, traineeId },
      key,
      after,
    } of changes) {
      const attempt = traineeId === actor.id ? undefined : await findAttempt(t, id, traineeId);
      if (!attempt) continue;
      const markId = contentHash([salt, id]);
      const noteId = contentHash([salt, id, "note"]);
      const last = (await findAllMarks(t, id)).at(-1)?.markedAt ?? 0;
      await insertNote(t, { id: noteId, subjectId: traineeId, body: reason, createdAt: now });
      await insertMarks(t, [
        {
          id: markId,
          attemptId: id,
          traineeId,
          questionKey,
          bp: after.bp,
          origin: "regraded",
          markedById: actor.id,
          markedAt: Math.max(now, last + 1),
          noteId,
          key,
        },
      ]);
      await changeResult(t, actor, attempt, { because: "regraded", noteId, markIds: [markId] }, clock);
      count += 1;
    }
    return { ok: true, count };
  });
}
