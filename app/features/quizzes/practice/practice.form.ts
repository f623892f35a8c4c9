import { z } from "zod";
import type { Answer } from "#app/domain/question-parts.ts";

const name = /^answer-([a-z0-9][a-z0-9-]{0,79})$/;
const text = z.string().max(6_000, "too-long");

/** Any of a round's answers, by question. */
export const practiceForm = z
  .record(z.string().regex(name), z.union([text, z.array(z.string().max(80)).max(50)]))
  .transform(
    (fields) =>
      new Map(
        Object.entries(fields).map(([key, answer]): [string, Answer] => [
          name.exec(key)?.[1] ?? "",
          typeof answer === "string" ? answer : answer.filter((part) => part !== ""),
        ]),
      ),
  );
