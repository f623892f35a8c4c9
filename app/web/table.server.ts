import { mostCells, type Sheet } from "#app/domain/table.ts";
import { apart } from "./apart.server.ts";
import { decodeText, type ForeignFile, foreignText } from "./decode-text.ts";
import { readForm } from "./form.server.ts";
import { mostCarried } from "./import-fields.ts";
import type * as reader from "./read-sheets.ts";

type Refusal =
  | ForeignFile
  | "file-too-big"
  | "not-a-table"
  | "too-many-rows"
  | "too-long-to-read"
  | "required";
type Read = { ok: true; sheets: readonly Sheet[] } | { ok: false; code: Refusal };

const tableLimit = 2 * 1024 * 1024;
const textLimit = 4 * 1024 * 1024;

/** A table that was sent as a file (CSV in any usual encoding, or XLSX) or pasted from a spreadsheet; cells keep so many letters. */
export async function readTable(
  request: Request,
  { file, text }: { file: string; text: string },
  letters = 300,
): Promise<Read> {
  const form = await readForm(request);
  const sent = form.get(file);
  const pasted = form.get(text);
  const limits = { ...mostCells, letters };
  if (sent instanceof File && sent.size > 0) {
    return sent.size > tableLimit
      ? { ok: false, code: "file-too-big" }
      : sheetsOf({ bytes: new Uint8Array(await sent.arrayBuffer()), limits });
  }
  return typeof pasted === "string" && pasted.trim() !== ""
    ? sheetsOf({ text: pasted, limits })
    : { ok: false, code: "required" };
}

async function sheetsOf(given: Parameters<typeof reader.readSheets>[0]): Promise<Read> {
  const read = await apart<typeof reader.readSheets>("app/web/read-sheets.ts", "readSheets", given, {
    ms: 10_000,
  });
  if (read.outcome === "ok")
    return read.value.ok && read.value.sheets.every((sheet) => JSON.stringify(sheet).length > mostCarried)
      ? { ok: false, code: "file-too-big" }
      : read.value;
  return {
    ok: false,
    code:
      read.outcome === "too-long"
        ? "too-long-to-read"
        : read.outcome === "too-much-memory"
          ? "file-too-big"
          : "not-a-table",
  };
}

/** A text that was sent as a file (at most 4 MB, in any usual encoding) or pasted; the file goes first. */
export async function sentText(
  request: Request,
  { file, text }: { file: string; text: string },
): Promise<
  { ok: true; text: string } | { ok: false; code: ForeignFile | "file-too-big" | "a-workbook" | "required" }
> {
  const form = await readForm(request);
  const sent = form.get(file);
  if (sent instanceof File && sent.size > 0) {
    if (sent.size > textLimit) return { ok: false, code: "file-too-big" };
    const bytes = new Uint8Array(await sent.arrayBuffer());
    const foreign = foreignText(bytes);
    return foreign ? { ok: false, code: foreign } : { ok: true, text: decodeText(bytes) };
  }
  const pasted = form.get(text);
  return typeof pasted === "string" && pasted.trim() !== ""
    ? { ok: true, text: pasted }
    : { ok: false, code: "required" };
}
