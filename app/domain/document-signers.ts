import type { DocumentFact } from "./documents.ts";

export type SignedRow = {
  act: "signed" | "recognised";
  contentHash: string | null;
  recordedAt: number;
};
/** Somebody in training of whom the document is asked: in force for them, or still to be signed. */
export type SignerState = "signed" | "to-sign";

/** Whether somebody has to sign a document now; null where nobody asks them, as their gate was passed without it. */
export function signerState(
  fact: Pick<DocumentFact, "edition" | "renewedAt">,
  rows: readonly SignedRow[],
  { stage, reached }: { stage: number; reached: number },
): SignerState | null {
  const counts = rows.some(({ act, contentHash, recordedAt }) =>
    act === "recognised"
      ? recordedAt >= (fact.renewedAt ?? 0)
      : contentHash !== null && fact.edition.includes(contentHash),
  );
  if (counts) return "signed";
  return rows.length > 0 || reached <= stage ? "to-sign" : null;
}
