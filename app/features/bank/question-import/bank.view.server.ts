import type { Language } from "#app/domain/localized.ts";
import type { ImportFormat } from "#app/domain/question-import.ts";
import { apart } from "#app/web/apart.server.ts";
import { read as database } from "#db/engine";
import { findAllKnownPictures } from "#db/queries/pictures.ts";
import type { ReadWithPictures } from "./sent-pictures.format.server.ts";
import type * as reader from "./read-questions.format.server.ts";

type Read = { ok: true; found: ReadWithPictures } | { ok: false; code: "too-long-to-read" | "file-too-big" };

/** What stands in a text that somebody sent. It is read on a thread of its own: whatever it does to the reader, nobody waits for it. */
export async function readBank(text: string, format: ImportFormat, language: Language): Promise<Read> {
  const read = await apart<typeof reader.readSent>(
    "app/features/bank/question-import/read-questions.format.server.ts",
    "readSent",
    { text, format, language, known: await knownTo(text) },
    { ms: 30_000 },
  );
  if (read.outcome === "ok") return { ok: true, found: read.value };
  if (read.outcome === "failed") throw new Error(read.reason);
  return { ok: false, code: read.outcome === "too-long" ? "too-long-to-read" : "file-too-big" };
}

/** The kept pictures that a text may hold or name; nothing is looked up for a text that has none. */
async function knownTo(text: string): Promise<Map<string, string>> {
  return /base64|picture:/i.test(text) ? findAllKnownPictures(database()) : new Map();
}
