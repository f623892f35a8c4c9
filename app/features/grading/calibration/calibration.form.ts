import { z } from "zod";
import { answerBounds, graderBounds, isGrade } from "#app/domain/calibration.ts";

const chosen = /^([a-z0-9][a-z0-9-]{0,79}):([a-z0-9][a-z0-9-]{0,79})$/;
const markName = /^mark-([0-9a-f-]{36})(?:-([a-z0-9][a-z0-9-]{0,79}))?$/;

export const startRoundForm = z.strictObject({
  question: z
    .string()
    .regex(chosen, "required")
    .transform((text) => {
      const [quizKey = "", questionKey = ""] = text.split(":");
      return { quizKey, questionKey };
    }),
  answers: z
    .string()
    .trim()
    .regex(/^\d{1,2}$/, "not-a-number")
    .transform(Number)
    .refine((n) => n >= answerBounds.least && n <= answerBounds.most, "five-to-thirty"),
  graderIds: z
    .array(z.string().min(1).max(80), { error: "two-to-five-graders" })
    .transform((ids) => [...new Set(ids)])
    .refine(
      ({ length }) => length >= graderBounds.least && length <= graderBounds.most,
      "two-to-five-graders",
    ),
  requestId: z.string().min(8).max(80),
});

/** Marks by field: `mark-<answer>-<line>`, the line left out where there is no rubric. */
export const markAnswersForm = z
  .record(z.string().regex(markName), z.string().max(2))
  .superRefine((fields, context) => {
    if (Object.keys(fields).length === 0)
      context.addIssue({ code: "custom", path: ["form"], message: "nothing-chosen" });
    for (const [name, value] of Object.entries(fields)) {
      if (!/^\d$/.test(value) || !isGrade(Number(value)))
        context.addIssue({ code: "custom", path: [name], message: "invalid" });
    }
  })
  .transform((fields) =>
    Object.entries(fields).map(([name, value]) => {
      const [, answerId = "", line = ""] = markName.exec(name) ?? [];
      return { answerId, line, grade: Number(value) };
    }),
  );
