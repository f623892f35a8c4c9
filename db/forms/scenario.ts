import { z } from "zod";
import type { Scenario } from "#app/domain/scenario.ts";
import { defineForm } from "./form.ts";
import { key, localized } from "./parts.ts";

const schema: z.ZodType<Scenario> = z.strictObject({
  title: localized,
  brief: localized,
  client: localized,
  mood: localized.optional(),
  need: localized,
  outOfStock: localized.optional(),
  pricePressure: localized.optional(),
  agreesWhen: localized,
  products: z.array(key).max(50),
});

/** A card for whoever plays the client of a simulated deal. */
export const scenario = defineForm("scenario", schema);
