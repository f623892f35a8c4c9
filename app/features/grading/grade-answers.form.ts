import { z } from "zod";

/** What each step of the scale is worth, in basis points. */
export const levels = ["0", "3333", "6667", "10000"] as const;
const fieldName = /^(mark|comment|seen)-([a-z0-9][a-z0-9-]{0,79})$/;

export const gradeAnswersForm = z.record(z.string().regex(fieldName), z.string().max(2_000, "too-long"))
  .superRefine((fields, context) => {
    for (const [name, value] of Object.entries(fields)) {
      if (name.startsWith("mark-") && !levels.some((level) => level === value)) {
        context.addIssue({ code: "custom", path: [name], message: "invalid" });
      }
    }
  })
  .transform((fields) => Object.entries(fields).flatMap(([name, value]) => {
    const [, part, questionKey = ""] = fieldName.exec(name) ?? [];
    if (part !== "mark") return [];
    const comment = fields[`comment-${questionKey}`] ?? "";
    return [{ questionKey, bp: Number(value), comment, seen: fields[`seen-${questionKey}`] }];
  }));
