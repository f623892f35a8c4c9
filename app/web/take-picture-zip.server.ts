import type { Actor } from "#app/domain/access.ts";
import { fold } from "#app/domain/import-table.ts";
import { zipLimit } from "#app/domain/picture.ts";
import { apart } from "./apart.server.ts";
import { readForm } from "./form.server.ts";
import type * as reader from "./read-picture-zip.ts";
import { takePicture } from "./take-pictures.server.ts";

type Refusal =
  | "not-a-zip"
  | "too-much-in-zip"
  | "too-long-to-read"
  | "file-too-big"
  | "twice-in-zip"
  | "zip-too-big"
  | "not-a-picture"
  | "picture-broken"
  | "too-many-dots"
  | "pictures-full";
type Taken =
  | { ok: true; pictures: Record<string, string>; refused: { name: string; code: Refusal }[] }
  | { ok: false; code: Refusal };

/** Keeps the pictures of a zip that came in this field, each made anew, by the names of their files; null where none came. */
export async function takePictureZip(
  request: Request,
  field: string,
  { actor, now }: { actor: Actor; now: number },
): Promise<Taken | null> {
  const sent = (await readForm(request)).get(field);
  if (!(sent instanceof File) || sent.size === 0) return null;
  if (sent.size > zipLimit) return { ok: false, code: "zip-too-big" };
  const read = await apart<typeof reader.readPictureZip>(
    "app/web/read-picture-zip.ts",
    "readPictureZip",
    new Uint8Array(await sent.arrayBuffer()),
    { input: zipLimit },
  );
  if (read.outcome !== "ok") return { ok: false, code: "too-long-to-read" };
  if (!read.value.ok) return read.value;
  const refused: { name: string; code: Refusal }[] = [...read.value.refused];
  const pictures: Record<string, string> = {};
  for (const { name, bytes } of read.value.files) {
    const taken = await takePicture(new Blob([new Uint8Array(bytes)]), { actor, now });
    if (taken.ok) pictures[fold(name)] = taken.id;
    else refused.push({ name, code: taken.code });
  }
  return { ok: true, pictures, refused };
}
