import { createHash, randomUUID } from "node:crypto";
import { dossierKeyOf, sealDossier } from "#app/acts/seal-dossier.ts";
import type { Actor } from "#app/domain/access.ts";
import type { Seal } from "#app/domain/dossier.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { insertDossierKey } from "#db/queries/dossiers.ts";

type Input = { enrollmentId: string; traineeId: string; pdf: Uint8Array; head: Seal["head"]; secret: string };

/** Seals the PDF of an onboarding and puts on record that it was given out, with its hash. */
export async function makeDossier(actor: Actor, input: Input, now: number): Promise<Buffer> {
  const { enrollmentId, traineeId, pdf, head, secret } = input;
  const id = randomUUID();
  const { id: keyId, publicKey } = dossierKeyOf(secret);
  const file = sealDossier(pdf, { id, madeAt: now, keyId, head }, secret);
  const hash = createHash("sha256").update(file).digest("hex");
  await tx(async (t) => {
    await insertDossierKey(t, { id: keyId, publicKey, sinceAt: now });
    await journal(t, {
      ...by(actor, now),
      act: "dossier.made",
      subjectId: traineeId,
      objectKind: "dossier",
      objectId: id,
      body: { enrollmentId, hash, keyId },
    });
  });
  return file;
}
