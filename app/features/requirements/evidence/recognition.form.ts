import { z } from "zod";
import { day } from "#app/web/form-fields.ts";

const fieldName = /^(where|on)-([a-z0-9][a-z0-9-]{0,79})$/;
const isDay = (value: string | undefined) => day.safeParse(value).success;

/** A source and a day for each requirement that is recognised: `where-KEY` and `on-KEY`; what has no source is left. The file is read apart. */
export const recognitionForm = z
  .object({
    source: z.enum(["recognised", "paper"], { error: "required" }),
    requestId: z.string().min(8).max(80),
    file: z.literal("").optional(),
  })
  .catchall(z.string().trim().max(2000, "too-long"))
  .transform(({ source, requestId, file: _, ...fields }, context) => {
    const items = Object.entries(fields).flatMap(([name, where]) => {
      const [, part, key = ""] = fieldName.exec(name) ?? [];
      if (!part) context.addIssue({ code: "custom", path: [name], message: "invalid" });
      if (part !== "where" || where === "") return [];
      const occurredOn = fields[`on-${key}`] ?? "";
      if (!isDay(occurredOn)) context.addIssue({ code: "custom", path: [`on-${key}`], message: "not-a-day" });
      return [{ key, where, occurredOn }];
    });
    if (items.length === 0)
      context.addIssue({ code: "custom", path: ["keys"], message: "nothing-recognised" });
    return { source, requestId, items, typed: { source, ...fields } };
  });

export const carryOverForm = z.strictObject({
  keys: z.array(z.string().max(80), { error: "nothing-chosen" }).min(1, "nothing-chosen").max(60),
  requestId: z.string().min(8).max(80),
});
