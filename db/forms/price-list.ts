import { z } from "zod";
import { defineForm } from "./form.ts";
import { bp } from "./parts.ts";

/** Volume steps of one price. */
export const priceTiers = defineForm(
  "price tiers",
  z.array(z.strictObject({ from: z.int().min(1), discountBp: bp })).max(20),
);
/** What payment deferrals take off the discount. */
export const deferrals = defineForm(
  "deferrals",
  z.array(z.strictObject({ upToDays: z.int().min(1).max(365), takesBp: bp })).max(20),
);
