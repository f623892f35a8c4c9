import { and, asc, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { isInForce, type SignedRow, type SignerState, signerState } from "#app/domain/document-signers.ts";
import { switchedOff, withOwnRequirements } from "#app/domain/own-requirements.ts";
import type { Programme } from "#app/domain/programme.ts";
import { alias } from "#db/columns";
import type { Conn, Tx } from "#db/engine";
import { findDocumentFacts } from "#db/queries/facts-on-record.ts";
import { findRequirementChanges } from "#db/queries/requirement-changes.ts";
import { findProgrammes } from "#db/queries/waits.ts";
import { evidence, particulars, standings } from "#db/schema/index.ts";

export type Signer = {
  enrollmentId: string;
  name: string;
  document: string;
  state: SignerState;
  requirementKey: string;
  /** The signature on paper that counts. */
  paperCopyId: string | null;
};
type Copy = SignedRow & { id: string; source: string };

/** Everybody in training of whom one of these documents is asked, by name, and whether they have signed it. */
export async function findSigners(conn: Conn | Tx, keys: readonly string[]): Promise<Signer[]> {
  const people = await conn
    .select({
      enrollmentId: standings.enrollmentId,
      versionId: standings.programmeVersionId,
      reached: standings.stage,
      name: particulars.name,
    })
    .from(standings)
    .innerJoin(particulars, eq(particulars.personId, standings.traineeId))
    .where(isNull(standings.ending))
    .orderBy(asc(particulars.sortName), asc(standings.enrollmentId));
  const programmes = await findProgrammes(
    conn,
    people.map(({ versionId }) => versionId),
  );
  const changesOf = await findRequirementChanges(
    conn,
    people.map(({ enrollmentId }) => enrollmentId),
  );
  const facts = await findDocumentFacts(conn);
  const signed = await findSigned(conn);
  return people.flatMap(({ enrollmentId, versionId, reached, name }) => {
    const programme = programmes.get(versionId);
    const { changes, own } = changesOf(enrollmentId);
    const off = switchedOff(changes);
    const asked = programme ? askedIn(withOwnRequirements(programme, changes, own), keys) : [];
    return asked.flatMap(({ key, document, stage }): Signer[] => {
      const rows = signed.get(`${enrollmentId} ${key}`) ?? [];
      const fact = facts[document] ?? { edition: [], renewedAt: null };
      const state = off.has(key) ? null : signerState(fact, rows, { stage, reached });
      const copy = rows.find(
        (row) => row.source === "paper" && row.documentVersionId && isInForce(fact, row),
      );
      const signer = { enrollmentId, name, document, requirementKey: key, paperCopyId: copy?.id ?? null };
      return state ? [{ ...signer, state }] : [];
    });
  });
}

/** Where a programme asks for these documents to be signed. */
function askedIn({ stages }: Programme, keys: readonly string[]) {
  return stages.flatMap(({ requirements }, index) =>
    requirements.flatMap((one) =>
      one.kind === "document" && keys.includes(one.document)
        ? [{ key: one.key, document: one.document, stage: index + 1 }]
        : [],
    ),
  );
}

/** What those in training have signed or had recognised, by enrollment and requirement. */
async function findSigned(conn: Conn | Tx) {
  const strike = alias(evidence, "strike");
  const rows = await conn
    .select({
      enrollmentId: evidence.enrollmentId,
      requirementKey: evidence.requirementKey,
      act: evidence.act,
      id: evidence.id,
      source: evidence.source,
      contentHash: evidence.contentHash,
      documentVersionId: evidence.documentVersionId,
      recordedAt: evidence.recordedAt,
    })
    .from(standings)
    .innerJoin(evidence, eq(evidence.enrollmentId, standings.enrollmentId))
    .leftJoin(strike, eq(strike.strikesId, evidence.id))
    .where(
      and(
        isNull(standings.ending),
        isNull(strike.id),
        or(isNotNull(evidence.documentVersionId), eq(evidence.act, "recognised")),
        inArray(evidence.act, ["signed", "recognised"]),
      ),
    );
  const found = new Map<string, Copy[]>();
  for (const { enrollmentId, requirementKey, act, ...row } of rows) {
    const place = `${enrollmentId} ${requirementKey}`;
    found.set(place, [...(found.get(place) ?? []), { ...row, act: act as SignedRow["act"] }]);
  }
  return found;
}
