import { z } from "zod";
import { mostPhotos, type Product, productTexts } from "#app/domain/product.ts";
import { defineForm } from "./form.ts";
import { from1 } from "./upcasts/product/from-1.ts";
import { from2 } from "./upcasts/product/from-2.ts";
import { key, localized, picture } from "./parts.ts";

const delivery = z.strictObject({ text: localized.optional(), days: z.int().min(0).max(365).nullable() });
const schema = z.strictObject({
  name: localized,
  ...Object.fromEntries(
    productTexts.filter((one) => one !== "name").map((one) => [one, localized.optional()]),
  ),
  inStock: delivery,
  outOfStock: delivery,
  substitutes: z.array(key).max(50),
  addOns: z.array(key).max(50),
  photos: z.array(picture).min(1).max(mostPhotos).optional(),
  code: z.string().min(1).max(80).optional(),
});

export const product = defineForm("product", schema as unknown as z.ZodType<Product>, [from1, from2]);
