import Papa from "papaparse";
import readWorkbook from "read-excel-file/node";
import { readForm } from "./form.server.ts";

type Read = { ok: true; rows: string[][] } | { ok: false; code: "file-too-big" | "not-a-table" | "too-many-rows" | "required" };

export const tableLimit = 2 * 1024 * 1024;
const textLimit = 4 * 1024 * 1024;
const mostRows = 2_000;
const mostColumns = 30;
const mostUnpacked = 30 * 1024 * 1024;

/** A table that was sent as a file (CSV in UTF-8 or windows-1251, or XLSX) or pasted from a spreadsheet; cells keep so many letters. */
export async function readTable(request: Request, { file, text }: { file: string; text: string }, letters = 300): Promise<Read> {
  const form = await readForm(request);
  const sent = form.get(file);
  const pasted = form.get(text);
  if (sent instanceof File && sent.size > 0) {
    if (sent.size > tableLimit) return { ok: false, code: "file-too-big" };
    const bytes = Buffer.from(await sent.arrayBuffer());
    return bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004")) ? readXlsx(bytes, letters) : readCsv(textOf(bytes), letters);
  }
  return typeof pasted === "string" && pasted.trim() !== "" ? readCsv(pasted, letters) : { ok: false, code: "required" };
}

/** A text that was sent as a file (UTF-8 or windows-1251, at most 4 MB) or pasted; the file goes first. */
export async function sentText(request: Request, { file, text }: { file: string; text: string }): Promise<{ ok: true; text: string } | { ok: false; code: "file-too-big" | "required" }> {
  const form = await readForm(request);
  const sent = form.get(file);
  if (sent instanceof File && sent.size > 0) {
    return sent.size > textLimit ? { ok: false, code: "file-too-big" } : { ok: true, text: textOf(Buffer.from(await sent.arrayBuffer())) };
  }
  const pasted = form.get(text);
  return typeof pasted === "string" && pasted.trim() !== "" ? { ok: true, text: pasted } : { ok: false, code: "required" };
}

// Old exports of Bulgarian programs are windows-1251; it has no bytes that UTF-8 would take for letters by accident.
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
}

function readCsv(text: string, letters: number): Read {
  if (text.includes("\0")) return { ok: false, code: "not-a-table" };
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy", delimitersToGuess: [";", ",", "\t", "|"] });
  return shaped(data, letters);
}

async function readXlsx(bytes: Buffer, letters: number): Promise<Read> {
  if (unpackedSize(bytes) > mostUnpacked) return { ok: false, code: "file-too-big" };
  try {
    const [sheet] = await readWorkbook(bytes);
    return shaped((sheet?.data ?? []).map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell === null || cell === undefined ? "" : String(cell)))), letters);
  } catch {
    return { ok: false, code: "not-a-table" };
  }
}

/** What a ZIP says it unpacks to, in bytes; the central directory names every file's size. */
function unpackedSize(bytes: Buffer): number {
  let sum = 0;
  for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0 && at + 28 <= bytes.length; at = bytes.indexOf("PK\u0001\u0002", at + 4)) sum += bytes.readUInt32LE(at + 24);
  return sum;
}

function shaped(rows: string[][], letters: number): Read {
  if (rows.length === 0) return { ok: false, code: "not-a-table" };
  if (rows.length > mostRows || rows.some((row) => row.length > mostColumns)) return { ok: false, code: "too-many-rows" };
  return { ok: true, rows: rows.map((row) => row.map((cell) => cell.trim().slice(0, letters))) };
}
