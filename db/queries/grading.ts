import { findAllWaitingForGrading } from "./waiting-for-grading.ts";
import type { Mark } from "./marks.ts";
import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access.ts";
import type { Quiz } from "#app/domain/quiz.ts";
import type { Paper } from "#app/domain/quiz-questions.ts";
import type { Conn } from "#db/engine";
import { attemptMarks, attempts, answers, notes } from "#db/schema/index.ts";
import { readPaper } from "./attempts.ts";

export type WaitingPaper = {
  id: string;
  enrollmentId: string;
  traineeName: string;
  submittedAt: number;
  quiz: Quiz;
  paper: Paper;
  passingScoreBp: number;
  asksAloud: boolean | null;
  marks: Mark[];
};

/** The attempts this actor may grade with their papers and marks, longest waiting first, in three statements. */
export async function findWaitingPapers(conn: Conn, actor: Actor, limit: number): Promise<WaitingPaper[]> {
  const waiting = await findAllWaitingForGrading(conn, actor, limit);
  const ids = waiting.map(({ id }) => id);
  if (ids.length === 0) return [];
  const papers = new Map(
    (
      await conn
        .select({
          id: attempts.id,
          paper: attempts.paper,
          passingScoreBp: attempts.passingScoreBp,
          asksAloud: attempts.asksAloud,
        })
        .from(attempts)
        .where(inArray(attempts.id, ids))
    ).map((row) => [row.id, row]),
  );
  const marks = await conn
    .select({
      attemptId: attemptMarks.attemptId,
      id: attemptMarks.id,
      questionKey: attemptMarks.questionKey,
      bp: attemptMarks.bp,
      origin: attemptMarks.origin,
      markedById: attemptMarks.markedById,
      markedAt: attemptMarks.markedAt,
      noteId: attemptMarks.noteId,
    })
    .from(attemptMarks)
    .where(inArray(attemptMarks.attemptId, ids))
    .orderBy(attemptMarks.markedAt, attemptMarks.id);
  return waiting.flatMap(({ id, enrollmentId, traineeName, submittedAt, quiz }) => {
    const row = papers.get(id);
    const own = marks
      .filter(({ attemptId }) => attemptId === id)
      .map((mark) => ({ ...mark, comment: null, levels: {} }));
    return row
      ? [
          {
            id,
            enrollmentId,
            traineeName,
            submittedAt,
            quiz,
            paper: readPaper(row.paper),
            passingScoreBp: row.passingScoreBp,
            asksAloud: row.asksAloud,
            marks: own,
          },
        ]
      : [];
  });
}

/** What was answered to one question in one attempt. */
export async function findAnswer(conn: Conn, attemptId: string, questionKey: string): Promise<string> {
  const [row] = await conn
    .select({ value: answers.value })
    .from(answers)
    .where(and(eq(answers.attemptId, attemptId), eq(answers.questionKey, questionKey)));
  return row ? [JSON.parse(row.value) as string | string[]].flat().join("\n") : "";
}

/** The comments this grader gave last on a question, each once. */
export async function findComments(
  conn: Conn,
  graderId: string,
  questionKey: string,
  limit: number,
): Promise<string[]> {
  const rows = await conn
    .select({ body: notes.body })
    .from(attemptMarks)
    .innerJoin(notes, eq(notes.id, attemptMarks.noteId))
    .where(
      and(
        eq(attemptMarks.markedById, graderId),
        eq(attemptMarks.questionKey, questionKey),
        isNotNull(notes.body),
      ),
    )
    .orderBy(desc(attemptMarks.markedAt))
    .limit(60);
  return [
    ...new Set(rows.map(({ body }) => body).filter((body) => body !== null && body.length <= 300)),
  ].slice(0, limit) as string[];
}
