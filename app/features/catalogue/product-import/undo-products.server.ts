import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import { inLanguage } from "#app/domain/localized.ts";
import { noFigures } from "#app/domain/product-import-figures.ts";
import { breathing } from "#app/acts/breathe.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { insertFigures } from "#db/queries/figures.ts";
import { findProductImport, updateProductImportUndone } from "#db/queries/product-imports.ts";
import { findAllProducts, type ProductRow } from "#db/queries/products.ts";
import { outdateStandings } from "#db/queries/standings.ts";
import { saveProduct } from "#app/acts/record-product.ts";

type Outcome =
  | { ok: true; n: number }
  | { ok: false; code: "not-found" | "already-recorded" | "margins-set" | "changed-since"; names?: string[] };

/** Takes an import back whole, as long as nobody changed any of its products since; where it set margins, by whoever may set them: new ones leave the catalogue's order, changed ones are what they were. */
export async function undoProducts(
  actor: Actor,
  { importId }: { importId: string },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findProductImport(t, importId);
    if (!found) return { ok: false, code: "not-found" };
    if (found.undoneAt !== null) return { ok: false, code: "already-recorded" };
    if (found.items.some(({ setFigures }) => setFigures) && !can(actor, "margin.edit"))
      return { ok: false, code: "margins-set" };
    const all = new Map((await findAllProducts(t)).map((row) => [row.id, row]));
    const rows = found.items.flatMap((item) =>
      all.has(item.id) ? [{ ...item, row: all.get(item.id) as ProductRow }] : [],
    );
    const changed = rows.filter(({ rev, row }) => row.rev !== rev);
    if (changed.length > 0)
      return {
        ok: false,
        code: "changed-since",
        names: changed.map(({ row }) => inLanguage(row.content.name, "en")),
      };
    for await (const { row, before, setFigures } of breathing(rows)) {
      const state = before ?? { content: row.content, priority: row.priority, isSold: false };
      await saveProduct(t, row, state, { actor, at: now });
      if (setFigures)
        await insertFigures(t, {
          ...(before?.figures ?? noFigures),
          id: randomUUID(),
          productId: row.id,
          setAt: now,
          setById: actor.id,
        });
    }
    await outdateStandings(t, now);
    await updateProductImportUndone(t, importId, now);
    await journal(t, {
      ...by(actor, now),
      act: "products.undone",
      subjectId: null,
      objectKind: "import",
      objectId: importId,
      body: { n: rows.length },
    });
    return { ok: true, n: rows.length };
  });
}
