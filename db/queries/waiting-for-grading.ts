import { and, asc, eq, inArray, isNotNull, isNull, ne, or } from "drizzle-orm";
import type { Actor } from "#app/domain/access.ts";
import { readQuiz } from "#db/content.ts";
import type { Conn } from "#db/engine";
import { attemptResults, attempts, particulars, quizVersions, teamHeads, waits } from "#db/schema/index.ts";

/** Attempts that wait for a person's marks and that this actor may grade, longest waiting first. */
export async function findAllWaitingForGrading(conn: Conn, actor: Actor, limit: number) {
  const ownTeams = conn
    .select({ id: teamHeads.teamId })
    .from(teamHeads)
    .where(and(eq(teamHeads.personId, actor.id), isNull(teamHeads.toAt)));
  const isTrainer = actor.roles.some((role) => role === "trainer");
  const visible = isTrainer ? undefined : or(eq(waits.ownerId, actor.id), inArray(waits.teamId, ownTeams));
  const rows = await conn
    .select({
      id: attempts.id,
      enrollmentId: attempts.enrollmentId,
      traineeName: particulars.name,
      submittedAt: attempts.submittedAt,
      versionId: quizVersions.id,
      content: quizVersions.content,
      owner: waits.owner,
      ownerId: waits.ownerId,
    })
    .from(waits)
    .innerJoin(
      attempts,
      and(
        eq(attempts.enrollmentId, waits.enrollmentId),
        eq(attempts.requirementKey, waits.requirementKey),
        isNotNull(attempts.submittedAt),
      ),
    )
    .innerJoin(particulars, eq(particulars.personId, attempts.traineeId))
    .innerJoin(quizVersions, eq(quizVersions.id, attempts.quizVersionId))
    .leftJoin(attemptResults, eq(attemptResults.attemptId, attempts.id))
    .where(
      and(
        eq(waits.what, "grading"),
        isNull(attemptResults.attemptId),
        ne(attempts.traineeId, actor.id),
        visible,
      ),
    )
    .orderBy(asc(attempts.submittedAt), asc(attempts.id))
    .limit(limit);
  return rows.map(({ versionId, content, submittedAt, ...row }) => ({
    ...row,
    submittedAt: submittedAt ?? 0,
    quiz: readQuiz(versionId, content),
  }));
}
