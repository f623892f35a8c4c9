import { apart } from "#app/web/apart.server.ts";
import { readUpload } from "#app/web/upload.server.ts";
import type * as reader from "./count-pages.format.server.ts";

type Read =
  | { ok: true; pdf: { name: string; size: number; hash: string; pages: number; content: Buffer } | null }
  | { ok: false; code: "file-too-big" | "not-a-pdf" | "pdf-locked" | "pdf-broken" };

/** The PDF of one field with its pages counted; null where none was chosen. */
export async function readPdf(request: Request, field: string): Promise<Read> {
  const upload = await readUpload(request, field);
  if (!upload.ok) return { ok: false, code: upload.code === "file-too-big" ? upload.code : "not-a-pdf" };
  if (!upload.file) return { ok: true, pdf: null };
  const { type, ...file } = upload.file;
  if (type !== "application/pdf") return { ok: false, code: "not-a-pdf" };
  const counted = await apart<typeof reader.countPages>(
    "app/features/catalogue/documents/count-pages.format.server.ts",
    "countPages",
    new Uint8Array(file.content),
  );
  if (counted.outcome !== "ok") return { ok: false, code: "pdf-broken" };
  return "pages" in counted.value
    ? { ok: true, pdf: { ...file, pages: counted.value.pages } }
    : { ok: false, code: counted.value.code };
}
