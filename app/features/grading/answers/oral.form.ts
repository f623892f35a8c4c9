import { z } from "zod";
import { gradeAnswersForm } from "./grade-answers.form.ts";

const head = z.object({
  go: z.enum(["save", "finish"]),
  place: z.string().trim().max(200, "too-long"),
  note: z.string().trim().max(2_000, "too-long"),
  internal: z.string().trim().max(2_000, "too-long"),
});

/** Verdicts of an exam held aloud, with where it was held and two notes. */
export const oralForm = z
  .record(z.string(), z.string())
  .transform((fields, context) => {
    const { go, place, note, internal, ...marks } = fields;
    const said = head.safeParse({ go, place, note, internal });
    const graded = gradeAnswersForm.safeParse(marks);
    for (const issue of [...(said.error?.issues ?? []), ...(graded.error?.issues ?? [])])
      context.addIssue({ code: "custom", path: issue.path, message: issue.message });
    return {
      ...(said.data ?? { go: "save" as const, place: "", note: "", internal: "" }),
      marks: graded.data ?? [],
    };
  })
  .superRefine(({ go, place }, context) => {
    if (go === "finish" && place === "")
      context.addIssue({ code: "custom", path: ["place"], message: "required" });
  });
