import { z } from "zod";
import { quizPlaces } from "#app/domain/quiz-places.ts";
import { whole } from "#app/web/form-fields.ts";

const name = /^place-([a-z0-9][a-z0-9-]{0,79})$/;

/** Where each question of the page stands, and the version that was shown. */
export const quizQuestionsForm = z
  .object({ seen: whole(1, 99_999) })
  .catchall(z.enum(quizPlaces))
  .superRefine((fields, context) => {
    for (const key of Object.keys(fields))
      if (key !== "seen" && !name.test(key))
        context.addIssue({ code: "custom", path: [key], message: "invalid" });
  })
  .transform(({ seen, ...fields }) => ({
    seen,
    places: Object.fromEntries(
      Object.entries(fields).map(([key, place]) => [name.exec(key)?.[1] ?? "", place]),
    ),
  }));
