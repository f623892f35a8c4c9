import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { isComplete, isGrade } from "#app/domain/calibration.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { closeRound, findRound, insertCalibrationMarks } from "#db/queries/calibration.ts";

type Given = { answerId: string; line: string; grade: number };
type Outcome =
  | { ok: true; isClosed: boolean }
  | { ok: false; code: "not-found" | "round-over" | "not-for-yourself" | "invalid" | "changed" };

/** Puts one grader's marks on record, a change of mind as a further row; the last mark of all closes the round. */
export async function markAnswers(
  actor: Actor,
  { roundId, marks }: { roundId: string; marks: readonly Given[] },
  now: number,
): Promise<Outcome> {
  const ids = marks.map(() => randomUUID());
  return tx(async (t): Promise<Outcome> => {
    const round = await findRound(t, roundId);
    if (!round?.graders.includes(actor.id)) return { ok: false, code: "not-found" };
    if (round.closedAt !== null) return { ok: false, code: "round-over" };
    const own = new Map(
      round.marks
        .filter(({ graderId }) => graderId === actor.id)
        .map((mark) => [`${mark.answerId} ${mark.line}`, mark]),
    );
    const fresh = [];
    for (const [index, { answerId, line, grade }] of marks.entries()) {
      if (!round.lines.includes(line) || !isGrade(grade)) return { ok: false, code: "invalid" };
      const answer = round.answers.find(({ id }) => id === answerId);
      if (!answer) return { ok: false, code: "changed" };
      if (answer.traineeId === actor.id) return { ok: false, code: "not-for-yourself" };
      const last = own.get(`${answerId} ${line}`);
      if (last?.grade === grade) continue;
      const markedAt = Math.max(now, (last?.markedAt ?? 0) + 1);
      fresh.push({
        id: ids[index] ?? "",
        answerId,
        traineeId: answer.traineeId,
        graderId: actor.id,
        line,
        grade,
        markedAt,
      });
    }
    if (fresh.length === 0) return { ok: true, isClosed: false };
    await insertCalibrationMarks(t, fresh);
    const entry = {
      ...by(actor, now),
      subjectId: null,
      objectKind: "calibration",
      objectId: roundId,
    };
    await journal(t, { ...entry, act: "calibration.marked", body: { marks: fresh.map(({ id }) => id) } });
    const isClosed = isComplete({
      ...round,
      answers: round.answers.map(({ id }) => id),
      marks: [...round.marks, ...fresh],
    });
    if (isClosed) {
      await closeRound(t, roundId, { closedAt: now, closedById: null });
      await journal(t, { ...entry, act: "calibration.closed", body: { by: "last mark" } });
    }
    return { ok: true, isClosed };
  });
}
