import { inLanguage, type Language } from "#app/domain/localized.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { read } from "#db/engine";
import { findNames } from "#db/queries/people.ts";
import { findAllSwitchedOff, findOwnProgrammes } from "#db/queries/requirement-changes.ts";

type Asked = { page: number; size: number; language: Language };

/** What was switched off for somebody as an exception, newest first: by whom, why, and whether it still stands. */
export async function viewSwitchedOff({ page, size, language }: Asked) {
  const conn = read();
  const found = await findAllSwitchedOff(conn, { limit: size + 1, offset: (page - 1) * size });
  const shown = found.slice(0, size);
  const programmes = await findOwnProgrammes(conn, shown);
  const names = await findNames(
    conn,
    shown.flatMap(({ traineeId, byId }) => [traineeId, byId]),
  );
  const rows = shown.map((row) => {
    const programme = programmes.get(row.enrollmentId);
    const at = programme && findRequirement(programme, row.requirementKey);
    return {
      id: row.id,
      enrollmentId: row.enrollmentId,
      name: names[row.traineeId] ?? "",
      stage: at?.number ?? null,
      title: at ? inLanguage(at.requirement.title, language) : row.requirementKey,
      reason: row.reason ?? "",
      by: names[row.byId] ?? "",
      at: row.at,
      onAt: row.onAt,
    };
  });
  return { rows, page, hasMore: found.length > size };
}

export type SwitchedOffView = Awaited<ReturnType<typeof viewSwitchedOff>>;
