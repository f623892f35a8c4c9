import { and, eq, isNull } from "drizzle-orm";
import type { Localized } from "#app/domain/localized.ts";
import type { Programme } from "#app/domain/programme.ts";
import { readProgramme } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { findAllNewestVersions } from "#db/queries/programmes.ts";
import { findOwnProgrammes } from "#db/queries/requirement-changes.ts";
import { findProgrammes } from "#db/queries/waits.ts";
import { requirementChanges, standings } from "#db/schema/index.ts";

/** Titles of the programmes that name each document: what is offered now, and what somebody is still trained by. */
export async function findDocumentUses(conn: Conn | Tx): Promise<Map<string, Localized[]>> {
  const newest = (await findAllNewestVersions(conn)).map(({ versionId, content }) =>
    readProgramme(versionId, content),
  );
  const running = await conn
    .selectDistinct({ id: standings.programmeVersionId })
    .from(standings)
    .where(isNull(standings.ending));
  const older = await findProgrammes(
    conn,
    running.map(({ id }) => id),
  );
  const uses = new Map<string, Localized[]>();
  const own = await findOwnProgrammes(conn, await findWithOwn(conn));
  for (const programme of [...newest, ...older.values(), ...own.values()]) {
    for (const key of documentsOf(programme)) {
      const titles = uses.get(key) ?? [];
      const isNew = titles.every(({ en, bg }) => en !== programme.title.en || bg !== programme.title.bg);
      if (isNew) uses.set(key, [...titles, programme.title]);
    }
  }
  return uses;
}

function documentsOf({ stages }: Programme): Set<string> {
  return new Set(
    stages
      .flatMap(({ requirements }) => requirements)
      .flatMap((one) =>
        one.kind === "document" ? [one.document] : one.kind === "study" && one.text ? [one.text] : [],
      ),
  );
}

/** The running onboardings to which something was added. */
function findWithOwn(conn: Conn | Tx) {
  return conn
    .selectDistinct({
      enrollmentId: standings.enrollmentId,
      programmeVersionId: standings.programmeVersionId,
    })
    .from(requirementChanges)
    .innerJoin(standings, eq(standings.enrollmentId, requirementChanges.enrollmentId))
    .where(and(isNull(standings.ending), eq(requirementChanges.change, "added")));
}
