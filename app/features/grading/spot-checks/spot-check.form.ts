import { z } from "zod";
import { spotCheckVerdicts } from "#app/domain/spot-check.ts";

export const beginForm = z.strictObject({
  trainee: z.string().max(80),
  act: z.enum(["begin", "sheet"]).default("begin"),
});

const name = /^verdict-([a-z0-9][a-z0-9-]{0,79})$/;

/** A verdict for each question, and a note. */
export const checkForm = z
  .object({ note: z.string().trim().max(2_000, "too-long") })
  .catchall(z.enum(spotCheckVerdicts))
  .superRefine((fields, context) => {
    for (const key of Object.keys(fields))
      if (key !== "note" && !name.test(key))
        context.addIssue({ code: "custom", path: [key], message: "invalid" });
  })
  .transform(({ note, ...fields }) => ({
    note,
    verdicts: Object.fromEntries(
      Object.entries(fields).map(([key, verdict]) => [name.exec(key)?.[1] ?? "", verdict]),
    ),
  }));
