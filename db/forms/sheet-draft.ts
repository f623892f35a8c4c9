import { z } from "zod";
import { pointEnds } from "#app/domain/week-sheets.ts";
import { defineForm } from "./form.ts";

const text = z.string().max(4000);

/** A week's sheet as far as it is typed; points are one a line. */
export const sheetDraft = defineForm(
  "sheet draft",
  z.strictObject({
    done: text,
    well: text,
    improve: text,
    next: text,
    /** By the point's id. */
    became: z.record(z.string(), z.enum(pointEnds)),
  }),
);
