import type { Recognition } from "#app/domain/recognised.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { findRequirement } from "#app/domain/programme.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findAllRecognised } from "#db/queries/evidence.ts";
import { findPassesOf } from "#db/queries/gates.ts";
import { findNames } from "#db/queries/people.ts";
import { findOwnProgrammes } from "#db/queries/requirement-changes.ts";

type Asked = { page: number; size: number; language: Language; words: ServerStrings };

/** What was recognised or carried over, newest first: by whom, and who confirmed the stage that rests on it. */
export async function viewRecognised({ page, size, language, words }: Asked) {
  const conn = read();
  const found = await findAllRecognised(conn, { limit: size + 1, offset: (page - 1) * size });
  const shown = found.slice(0, size);
  const programmes = await findOwnProgrammes(conn, shown);
  const passes = await findPassesOf(
    conn,
    shown.map(({ enrollmentId }) => enrollmentId),
  );
  const names = await findNames(conn, [
    ...shown.flatMap(({ traineeId, actorId }) => [traineeId, actorId]),
    ...passes.map(({ decidedById }) => decidedById),
  ]);
  const rows = shown.map((row) => {
    const programme = programmes.get(row.enrollmentId);
    const at = programme && findRequirement(programme, row.requirementKey);
    const pass = passes.find(
      ({ enrollmentId, stage }) => enrollmentId === row.enrollmentId && stage === at?.number,
    );
    return {
      id: row.id,
      enrollmentId: row.enrollmentId,
      stage: at?.number ?? null,
      name: names[row.traineeId] ?? "",
      title: at ? inLanguage(at.requirement.title, language) : row.requirementKey,
      how: words.requirements.recognitions[row.source as Recognition],
      on: row.occurredOn,
      where: row.where ?? "",
      by: names[row.actorId] ?? "",
      at: row.recordedAt,
      confirmedBy: pass ? (names[pass.decidedById] ?? "") : null,
      isSame: pass?.decidedById === row.actorId,
    };
  });
  return { rows, page, hasMore: found.length > size };
}

export type RecognisedView = Awaited<ReturnType<typeof viewRecognised>>;
