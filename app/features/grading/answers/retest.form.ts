import { z } from "zod";
import { longestReason } from "#app/domain/reasons.ts";
import { levels } from "./grade-answers.form.ts";

const verdictName = /^verdict-([a-z0-9][a-z0-9-]{0,79})$/;

/** One verdict for each question asked again; an empty one was not asked. */
export const retestForm = z
  .object({ note: z.string().trim().min(1, "required").max(longestReason, "too-long") })
  .catchall(z.union([z.literal(""), z.enum(levels)]))
  .superRefine((fields, context) => {
    for (const name of Object.keys(fields))
      if (name !== "note" && !verdictName.test(name))
        context.addIssue({ code: "custom", path: [name], message: "invalid" });
  })
  .transform(({ note, ...fields }) => ({
    note,
    verdicts: Object.entries(fields).flatMap(([name, value]) =>
      value === "" ? [] : [{ questionKey: verdictName.exec(name)?.[1] ?? "", bp: Number(value) }],
    ),
  }));
