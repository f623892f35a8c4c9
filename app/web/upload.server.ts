import { createHash } from "node:crypto";
import { fileLimit, fileTypeOf, withEnding } from "#app/domain/file-types.ts";
import { readForm } from "./form.server.ts";

/** A file that was sent; `hash` is the SHA-256 of its bytes, hex. */
export type Upload = { name: string; type: string; size: number; hash: string; content: Buffer };
type Read = { ok: true; file: Upload | null } | { ok: false; code: "file-too-big" | "not-this-file" };

/** The file of one field, told by its bytes and not by its name; null where none was chosen. */
export async function readUpload(request: Request, field: string): Promise<Read> {
  const sent = (await readForm(request)).get(field);
  if (sent === null || typeof sent === "string" || sent.size === 0) return { ok: true, file: null };
  if (sent.size > fileLimit) return { ok: false, code: "file-too-big" };
  const content = Buffer.from(await sent.arrayBuffer());
  const type = fileTypeOf(content);
  if (!type) return { ok: false, code: "not-this-file" };
  const hash = createHash("sha256").update(content).digest("hex");
  return {
    ok: true,
    file: { name: withEnding(plainName(sent.name), type), type, size: content.byteLength, hash, content },
  };
}

function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return last.replace(/[\p{Cc}\p{Cf}"]/gu, "").slice(-110) || "file";
}
