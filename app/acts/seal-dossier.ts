import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign, verify } from "node:crypto";
import { type Seal, readSeal, sealLine } from "#app/domain/dossier.ts";

/** A public key as 32 bytes in hexadecimal digits, and the name it is called by in seals. */
export type DossierKey = { id: string; publicKey: string };
export type Opened =
  | { ok: true; seal: Seal }
  | { ok: false; code: "not-a-dossier" | "unknown-key" | "changed" };

// RFC 8410: what stands before the 32 bytes of an Ed25519 key in DER.
const privatePrefix = Buffer.from("302e020100300506032b657004220420", "hex");
const publicPrefix = Buffer.from("302a300506032b6570032100", "hex");

/** The public key that belongs to a secret. */
export function dossierKeyOf(secret: string): DossierKey {
  const der = createPublicKey(privateKeyOf(secret)).export({ format: "der", type: "spki" });
  return dossierKey(der.subarray(publicPrefix.length).toString("hex"));
}

export const dossierKey = (publicKey: string): DossierKey => ({
  id: createHash("sha256").update(publicKey).digest("hex").slice(0, 16),
  publicKey,
});

/** A PDF with its seal: a line after its end, which readers of PDF pass over, signed by Ed25519 with all that stands before it. */
export function sealDossier(pdf: Uint8Array, seal: Seal, secret: string): Buffer {
  const signed = Buffer.concat([pdf, Buffer.from(`\n${sealLine(seal)}`, "latin1")]);
  const signature = sign(null, signed, privateKeyOf(secret)).toString("hex");
  return Buffer.concat([signed, Buffer.from(`${signature}\n`, "latin1")]);
}

/** Whether a file is a dossier that one of these keys sealed, and not one byte of it is another since. */
export function openDossier(file: Buffer, keys: readonly DossierKey[]): Opened {
  const read = file.subarray(0, 5).toString("latin1") === "%PDF-" ? readSeal(endOf(file), file.length) : null;
  if (!read) return { ok: false, code: "not-a-dossier" };
  const key = keys.find(({ id }) => id === read.seal.keyId);
  if (!key) return { ok: false, code: "unknown-key" };
  const signature = Buffer.from(read.signature, "hex");
  return verify(null, file.subarray(0, read.signed), publicKeyOf(key), signature)
    ? { ok: true, seal: read.seal }
    : { ok: false, code: "changed" };
}

const endOf = (file: Buffer) => file.subarray(-1_000).toString("latin1");

function privateKeyOf(secret: string) {
  // RFC 5869: the same secret always gives the same key, and nothing can be computed back from it.
  const seed = Buffer.from(hkdfSync("sha256", secret, "", "onramp dossier seal 1", 32));
  return createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: "der", type: "pkcs8" });
}

function publicKeyOf({ publicKey }: DossierKey) {
  const key = Buffer.concat([publicPrefix, Buffer.from(publicKey, "hex")]);
  return createPublicKey({ key, format: "der", type: "spki" });
}
