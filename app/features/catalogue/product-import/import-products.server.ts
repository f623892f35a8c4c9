import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { List } from "#app/domain/import-table.ts";
import type { Language } from "#app/domain/localized.ts";
import { readProducts } from "#app/domain/product-import.ts";
import type { PhotoNames } from "#app/domain/product-import-photos.ts";
import type { ProductColumn } from "#app/domain/product-import-columns.ts";
import { breathing } from "#app/acts/breathe.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { insertFigures } from "#db/queries/figures.ts";
import {
  findKnownProducts,
  hasProductImport,
  type ImportItem,
  insertProductImport,
} from "#db/queries/product-imports.ts";
import { outdateStandings } from "#db/queries/standings.ts";
import { addProduct, saveProduct } from "#app/acts/record-product.ts";

type Input = {
  list: List;
  columns: readonly (ProductColumn | null)[];
  languages: readonly Language[];
  /** What the photos of the list are kept as, by file name; null where none came. */
  photos?: PhotoNames | null;
  requestId: string;
};
type Outcome = { ok: true; n: number } | { ok: false; code: "nothing-to-import" };

/** Adds and changes every product of a table that can be read, all or none; done twice with one request, it counts once. `tell` hears how many are written. */
export async function importProducts(
  actor: Actor,
  { list, columns, languages, photos = null, requestId }: Input,
  now: number,
  tell: (done: number) => void = () => {},
): Promise<Outcome> {
  const ids = new Map(
    list.rows.map(({ line }) => [line, { product: randomUUID(), figures: randomUUID() }] as const),
  );
  return tx(async (t): Promise<Outcome> => {
    if (await hasProductImport(t, requestId)) return { ok: true, n: 0 };
    const known = await findKnownProducts(t);
    const { fresh, changed } = readProducts(list, columns, { products: known, languages, photos });
    if (fresh.length + changed.length === 0) return { ok: false, code: "nothing-to-import" };
    const items: ImportItem[] = [];
    const rows = new Map(known.map((one) => [one.key, one.row]));
    for await (const { line, key, before, figures, ...state } of breathing([...fresh, ...changed])) {
      const own = ids.get(line) ?? { product: randomUUID(), figures: randomUUID() };
      const row = rows.get(key);
      const id = row?.id ?? own.product;
      if (row) {
        await saveProduct(t, row, { ...state, isSold: true }, { actor, at: now });
      } else await addProduct(t, id, key, state, { actor, at: now });
      if (figures)
        await insertFigures(t, { ...figures, id: own.figures, productId: id, setAt: now, setById: actor.id });
      const was = before && {
        content: before.content,
        priority: before.priority,
        price: before.price,
        isSold: before.isSold,
        figures: before.figures,
      };
      tell(items.length);
      items.push({ id, rev: (row?.rev ?? 0) + 1, setFigures: figures !== null, before: was });
    }
    await outdateStandings(t, now);
    await insertProductImport(t, {
      id: requestId,
      importedById: actor.id,
      importedAt: now,
      added: fresh.length,
      changed: changed.length,
      items,
      undoneAt: null,
    });
    await journal(t, {
      ...by(actor, now),
      act: "products.imported",
      subjectId: null,
      objectKind: "import",
      objectId: requestId,
      body: { added: fresh.length, changed: changed.length },
    });
    return { ok: true, n: items.length };
  });
}
