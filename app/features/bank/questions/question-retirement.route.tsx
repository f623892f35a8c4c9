import { z } from "zod";
import { paths } from "#app/paths.ts";
import { answerForm, foundOr404 } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { retireQuestion } from "./retire-question.server.ts";

const retirementForm = z.strictObject({ asked: z.enum(["yes", "no"]) });

export const action = guarded(
  "question.edit",
  answerForm({
    form: retirementForm,
    decide: async ({ actor, params: { key }, values, now }) =>
      foundOr404(await retireQuestion(actor, { key, isAsked: values.asked === "yes" }, now)),
    back: ({ params }) => paths.question(params.key),
    say: (_, { params: { key }, values: { asked } }) => ({
      code: asked === "yes" ? "question-returned" : "question-retired",
      undo: { action: paths.questionRetirement(key), fields: { asked: asked === "yes" ? "no" : "yes" } },
    }),
  }),
);
