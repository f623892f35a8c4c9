import type { Language } from "#app/domain/localized.ts";
import type { ImportFormat, ReadQuestions } from "#app/domain/question-import.ts";
import { apart } from "#app/web/apart.server.ts";
import type * as reader from "./read-questions.format.server.ts";

type Read = { ok: true; found: ReadQuestions } | { ok: false; code: "too-long-to-read" | "file-too-big" };

/** What stands in a text that somebody sent. It is read on a thread of its own: whatever it does to the reader, nobody waits for it. */
export async function readBank(text: string, format: ImportFormat, language: Language): Promise<Read> {
  const read = await apart<typeof reader.readSent>(
    "app/features/bank/question-import/read-questions.format.server.ts",
    "readSent",
    { text, format, language },
  );
  if (read.outcome === "ok") return { ok: true, found: read.value };
  if (read.outcome === "failed") throw new Error(read.reason);
  return { ok: false, code: read.outcome === "too-long" ? "too-long-to-read" : "file-too-big" };
}
