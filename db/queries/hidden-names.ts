import { findAllQuizVersions } from "./bank-quizzes.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { readQuiz } from "#db/content.ts";
import type { Conn } from "#db/engine";
import { findOwnProgrammes } from "#db/queries/requirement-changes.ts";

type Asked = {
  what: string | null;
  requirementKey: string | null;
  enrollmentId: string;
  programmeVersionId: string;
};

/** Whether whoever grades is not to know whom this grading is about: by its quiz. */
export async function findHiddenNames(conn: Conn, rows: readonly Asked[]): Promise<(row: Asked) => boolean> {
  const grading = rows.filter(({ what }) => what === "grading");
  if (grading.length === 0) return () => false;
  const programmes = await findOwnProgrammes(conn, grading);
  const hiding = new Set(
    (await findAllQuizVersions(conn))
      .filter(({ versionId, content }) => readQuiz(versionId, content).hidesNames === true)
      .map(({ key }) => key),
  );
  return ({ what, requirementKey, enrollmentId }) => {
    const programme =
      what === "grading" && requirementKey !== null ? programmes.get(enrollmentId) : undefined;
    const asked = programme && findRequirement(programme, requirementKey ?? "")?.requirement;
    return asked?.kind === "quiz" && hiding.has(asked.quiz);
  };
}
