import { type DocumentFact, recognitionCounts } from "./documents.ts";

export type SignedRow = {
  act: "signed" | "recognised";
  contentHash: string | null;
  documentVersionId: string | null;
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
  if (rows.some((row) => isInForce(fact, row))) return "signed";
  return rows.length > 0 || reached <= stage ? "to-sign" : null;
}

/** Whether one signature counts for the edition in force. */
export const isInForce = (fact: Pick<DocumentFact, "edition" | "renewedAt">, row: SignedRow): boolean =>
  row.act === "recognised"
    ? recognitionCounts(fact, row)
    : row.contentHash !== null && fact.edition.includes(row.contentHash);
