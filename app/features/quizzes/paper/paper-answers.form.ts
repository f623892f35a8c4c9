import { z } from "zod";
import type { Answer } from "#app/domain/question-parts.ts";

const name = /^answer-([a-z0-9][a-z0-9-]{0,79})$/;
const answer = z.union([z.string().max(6_000, "too-long"), z.array(z.string().max(80)).max(50)]);

/** What stands on a paper, by question; the scan itself is read apart from the fields. */
export const paperAnswersForm = z
  .object({ go: z.enum(["save", "hand-in"]).default("save"), scan: z.literal("").optional() })
  .catchall(answer)
  .superRefine((fields, context) => {
    for (const key of Object.keys(fields))
      if (key !== "go" && key !== "scan" && !name.test(key))
        context.addIssue({ code: "custom", path: [key], message: "invalid" });
  })
  .transform(({ go, scan: _, ...fields }) => ({
    handsIn: go === "hand-in",
    answers: new Map(
      Object.entries(fields as Record<string, Answer>).map(([key, given]): [string, Answer] => [
        name.exec(key)?.[1] ?? "",
        typeof given === "string" ? given : given.filter((part) => part !== ""),
      ]),
    ),
  }));
