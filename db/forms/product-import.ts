import { z } from "zod";
import { priorities } from "#app/domain/product.ts";
import { defineForm } from "./form.ts";
import { priceTiers } from "./price-list.ts";
import { product } from "./product.ts";

const whole = z.int().min(0).nullable();
const before = z.strictObject({
  content: z.unknown(),
  priority: z.literal([...priorities]),
  price: z.strictObject({ cents: z.int(), tiers: z.unknown() }).nullable(),
  isSold: z.boolean(),
  figures: z.strictObject({ marginCents: whole, marginBp: whole, unitsPerMonth: whole }).nullable(),
});
const stored = defineForm(
  "product import",
  z.array(
    z.strictObject({ id: z.string(), rev: z.int(), setFigures: z.boolean(), before: before.nullable() }),
  ),
);

type Stored = z.infer<typeof stored.schema>[number];
type Before = NonNullable<Stored["before"]>;
/** One product of an import: its revision since, and what it was before; null where it was new. */
export type ImportItem = Omit<Stored, "before"> & {
  before:
    | (Omit<Before, "content" | "price"> & {
        content: ReturnType<typeof product.unpack>;
        price: { cents: number; tiers: ReturnType<typeof priceTiers.unpack> } | null;
      })
    | null;
};

const packed = (one: NonNullable<ImportItem["before"]>): Before => ({
  ...one,
  content: product.pack(one.content),
  price: one.price && { ...one.price, tiers: priceTiers.pack(one.price.tiers) },
});
const unpacked = (one: Before): NonNullable<ImportItem["before"]> => ({
  ...one,
  content: product.unpack(one.content),
  price: one.price && { ...one.price, tiers: priceTiers.unpack(one.price.tiers) },
});

/** The documents inside it carry forms of their own. */
export const productImport = {
  ...stored,
  write: (items: readonly ImportItem[]) =>
    stored.write(items.map((item) => ({ ...item, before: item.before && packed(item.before) }))),
  read: (text: string): ImportItem[] =>
    stored.read(text).map((item) => ({ ...item, before: item.before && unpacked(item.before) })),
};
