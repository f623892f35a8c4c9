import { z } from "zod";
import { languages } from "#app/domain/localized.ts";
import { importFormats } from "#app/domain/question-import.ts";

const tags = z
  .string()
  .max(400, "too-long")
  .transform((text) =>
    [
      ...new Set(
        text
          .split(/[,;\n]+/)
          .map((tag) => tag.trim().toLowerCase().slice(0, 60))
          .filter(Boolean),
      ),
    ].slice(0, 20),
  );

/** What is looked at, and what is taken then; the file stands beside the fields. */
export const questionImportForm = z.strictObject({
  text: z.string().max(4_500_000, "file-too-big"),
  file: z.string().optional(),
  format: z.union([z.literal("").transform(() => null), z.enum(importFormats)]),
  language: z.enum(languages),
  tags,
  step: z.enum(["look", "import"]),
  requestId: z.string().min(8).max(80),
});
