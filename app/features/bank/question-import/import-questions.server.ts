import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { ImportFormat, TakenQuestion } from "#app/domain/question-import.ts";
import { breathing } from "#app/acts/breathe.ts";
import { tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { publishQuestion } from "#db/queries/content.ts";
import {
  findKnownHashes,
  findProductNames,
  hashOf,
  hasQuestionImport,
  insertQuestionImport,
} from "#db/queries/question-imports.ts";

type Outcome =
  | { ok: true; importId: string; taken: number; same: number }
  | { ok: false; code: "already-recorded" | "nothing-to-import" };
type Input = { questions: TakenQuestion[]; format: ImportFormat; tags: string[]; requestId: string };

/** Takes questions into the bank, all or none; what is there already in the same words is left out. `tell` hears how many of how many are written. */
export async function importQuestions(
  actor: Actor | null,
  { questions, format, tags, requestId }: Input,
  now: number,
  tell: (done: number, of: number) => void = () => {},
): Promise<Outcome> {
  const importId = randomUUID();
  const rows = questions.map((one) => ({
    ...one,
    hash: hashOf(one.question),
    key: `q-${randomUUID().slice(0, 13)}`,
  }));
  return tx(async (t): Promise<Outcome> => {
    if (await hasQuestionImport(t, requestId)) return { ok: false, code: "already-recorded" };
    const known = await findKnownHashes(
      t,
      rows.map(({ hash }) => hash),
    );
    const fresh = rows.filter(({ hash }) => {
      const isNew = !known.has(hash);
      known.add(hash);
      return isNew;
    });
    if (fresh.length === 0) return { ok: false, code: "nothing-to-import" };
    const products = await findProductNames(t);
    await insertQuestionImport(t, {
      id: importId,
      requestId,
      format,
      taken: fresh.length,
      importedAt: now,
      importedById: actor?.id ?? null,
    });
    const by = { at: now, actorId: actor?.id ?? null };
    for await (const [done, { key, question, tags: own, product }] of breathing(fresh.entries())) {
      if (done % 250 === 0) tell(done, fresh.length);
      const productId = product ? (products.get(product.toLowerCase()) ?? null) : null;
      await publishQuestion(t, key, question, by, {
        importId,
        tags: [...own, ...tags],
        ownerId: actor?.id ?? null,
        productId,
      });
    }
    tell(fresh.length, fresh.length);
    await journal(t, {
      at: now,
      actorId: actor?.id ?? null,
      actorKind: actor?.kind ?? "system",
      act: "questions.imported",
      subjectId: null,
      objectKind: "question-import",
      objectId: importId,
      body: { format, taken: fresh.length, same: rows.length - fresh.length },
    });
    return { ok: true, importId, taken: fresh.length, same: rows.length - fresh.length };
  });
}
