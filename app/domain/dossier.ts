/** A whole onboarding on record as it is printed: parts with facts, sentences and tables, in one language. */
export type Dossier = { title: string; lead: string; parts: DossierPart[] };
export type DossierPart = {
  title: string;
  facts?: { term: string; text: string }[];
  text?: string[];
  table?: DossierTable;
};
/** `shares`: how wide the columns are beside each other. */
export type DossierTable = { columns: string[]; shares: number[]; rows: string[][] };

/** What a dossier is sealed with: its own id, when it was made (epoch ms), by which key, and the journal's newest entry at that moment. */
export type Seal = { id: string; madeAt: number; keyId: string; head: { seq: number; hash: string } };

const form =
  /^%onramp-dossier-1 id=([0-9a-f-]{36}) made=(\d{1,15}) key=([0-9a-f]{16}) head=(\d{1,12}):([0-9a-f]{64}) signature=$/;
/** Hexadecimal digits of a signature by Ed25519 (RFC 8032), and the line's end. */
const signatureForm = /^([0-9a-f]{128})\n$/;
const signatureLength = 129;
const longestLine = 400;

/** The line that follows a dossier's last byte, up to its signature. */
export const sealLine = ({ id, madeAt, keyId, head }: Seal): string =>
  `%onramp-dossier-1 id=${id} made=${madeAt} key=${keyId} head=${head.seq}:${head.hash} signature=`;

/** The seal at the end of a file, its signature, and how many bytes it signs; null where the file has none. `end` is the file's last bytes, each as one character. */
export function readSeal(
  end: string,
  size: number,
): { seal: Seal; signature: string; signed: number } | null {
  const [, signature] = signatureForm.exec(end.slice(-signatureLength)) ?? [];
  const before = end.slice(-longestLine, -signatureLength);
  const [, id, madeAt, keyId, seq, hash] = form.exec(before.slice(before.lastIndexOf("\n") + 1)) ?? [];
  if (!signature || !id || !madeAt || !keyId || !seq || !hash) return null;
  const seal = { id, madeAt: Number(madeAt), keyId, head: { seq: Number(seq), hash } };
  // A number written in another way would be another line.
  return before.endsWith(sealLine(seal)) ? { seal, signature, signed: size - signatureLength } : null;
}
