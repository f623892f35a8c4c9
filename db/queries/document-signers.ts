import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { type SignedRow, type SignerState, signerState } from "#app/domain/document-signers.ts";
import { alias } from "#db/columns";
import type { Conn, Tx } from "#db/engine";
import { findDocumentFacts } from "#db/queries/facts-on-record.ts";
import { findProgrammes } from "#db/queries/waits.ts";
import { evidence, particulars, standings } from "#db/schema/index.ts";

export type Signer = { enrollmentId: string; name: string; document: string; state: SignerState };

/** Everybody in training of whom one of these documents is asked, by name, and whether they have signed it. */
export async function findSigners(conn: Conn | Tx, keys: readonly string[]): Promise<Signer[]> {
  const asking = await findAsking(conn, keys);
  if (asking.length === 0) return [];
  const facts = await findDocumentFacts(conn);
  const people = await conn
    .select({
      enrollmentId: standings.enrollmentId,
      versionId: standings.programmeVersionId,
      reached: standings.stage,
      name: particulars.name,
    })
    .from(standings)
    .innerJoin(particulars, eq(particulars.personId, standings.traineeId))
    .where(
      and(
        isNull(standings.ending),
        inArray(standings.programmeVersionId, [...new Set(asking.map(({ versionId }) => versionId))]),
      ),
    )
    .orderBy(asc(particulars.sortName), asc(standings.enrollmentId));
  const rows = await findSigned(conn, [...new Set(asking.map(({ requirementKey }) => requirementKey))]);
  return people.flatMap(({ enrollmentId, versionId, reached, name }) =>
    asking
      .filter((one) => one.versionId === versionId)
      .flatMap(({ document, requirementKey, stage }): Signer[] => {
        const own = rows.get(`${enrollmentId} ${requirementKey}`) ?? [];
        const fact = facts[document] ?? { edition: [], renewedAt: null };
        const state = signerState(fact, own, { stage, reached });
        return state ? [{ enrollmentId, name, document, state }] : [];
      }),
  );
}

/** Where running programmes ask for these documents. */
async function findAsking(conn: Conn | Tx, keys: readonly string[]) {
  const running = await conn
    .selectDistinct({ id: standings.programmeVersionId })
    .from(standings)
    .where(isNull(standings.ending));
  const programmes = await findProgrammes(
    conn,
    running.map(({ id }) => id),
  );
  return [...programmes].flatMap(([versionId, { stages }]) =>
    stages.flatMap(({ requirements }, index) =>
      requirements.flatMap((one) =>
        one.kind === "document" && keys.includes(one.document)
          ? [{ versionId, document: one.document, requirementKey: one.key, stage: index + 1 }]
          : [],
      ),
    ),
  );
}

/** What those in training have signed, or had recognised, at these requirements. */
async function findSigned(conn: Conn | Tx, requirementKeys: readonly string[]) {
  const strike = alias(evidence, "strike");
  const rows = await conn
    .select({
      enrollmentId: evidence.enrollmentId,
      requirementKey: evidence.requirementKey,
      act: evidence.act,
      contentHash: evidence.contentHash,
      recordedAt: evidence.recordedAt,
    })
    .from(standings)
    .innerJoin(evidence, eq(evidence.enrollmentId, standings.enrollmentId))
    .leftJoin(strike, eq(strike.strikesId, evidence.id))
    .where(
      and(
        isNull(standings.ending),
        isNull(strike.id),
        inArray(evidence.requirementKey, [...requirementKeys]),
        inArray(evidence.act, ["signed", "recognised"]),
      ),
    );
  const found = new Map<string, SignedRow[]>();
  for (const { enrollmentId, requirementKey, act, ...row } of rows) {
    const place = `${enrollmentId} ${requirementKey}`;
    found.set(place, [...(found.get(place) ?? []), { ...row, act: act as SignedRow["act"] }]);
  }
  return found;
}
