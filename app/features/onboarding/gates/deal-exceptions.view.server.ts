import { inLanguage, type Language } from "#app/domain/localized.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { read } from "#db/engine";
import { findAllDealExceptions } from "#db/queries/deals.ts";
import { findNames } from "#db/queries/people.ts";
import { findOwnProgrammes } from "#db/queries/requirement-changes.ts";

type Asked = { page: number; size: number; language: Language };

/** Third tries at a simulated deal, newest first: by whom, why, and what came of each. */
export async function viewExtraTries({ page, size, language }: Asked) {
  const conn = read();
  const found = await findAllDealExceptions(conn, { limit: size + 1, offset: (page - 1) * size });
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
      requirementKey: row.requirementKey,
      name: names[row.traineeId] ?? "",
      title: at ? inLanguage(at.requirement.title, language) : row.requirementKey,
      reason: row.reason ?? "",
      by: names[row.byId] ?? "",
      at: row.at,
      isPassed: row.isPassed,
    };
  });
  return { rows, page, hasMore: found.length > size };
}

export type ExtraTriesView = Awaited<ReturnType<typeof viewExtraTries>>;
