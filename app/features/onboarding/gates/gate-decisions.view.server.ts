import type { findAllGateDecisions, findReopenings } from "#db/queries/gates.ts";

type Beside = {
  reopenings: Awaited<ReturnType<typeof findReopenings>>;
  notes: Record<string, string>;
  names: Record<string, string>;
};

/** What was decided at a gate before, each with who took it back. */
export function decisionRows(
  decisions: Awaited<ReturnType<typeof findAllGateDecisions>>,
  { reopenings, notes, names }: Beside,
) {
  return decisions.map(
    ({ id, decision, decidedAt, decidedById, noteId, receiptHash: hash, expiresOn, category }) => ({
      id,
      decision,
      at: decidedAt,
      by: names[decidedById] ?? "",
      note: noteId ? (notes[noteId] ?? "") : "",
      hash,
      expiresOn,
      category,
      reopened:
        reopenings
          .filter(({ decisionId }) => decisionId === id)
          .map((row) => ({ by: names[row.by] ?? "", at: row.at, reason: row.reason ?? "" }))[0] ?? null,
    }),
  );
}
