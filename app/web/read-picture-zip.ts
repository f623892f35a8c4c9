import { unzipSync } from "fflate";
import { pictureLimit } from "#app/domain/picture.ts";

export type ZippedPicture = { name: string; bytes: Uint8Array };
export type ZipRefusal = "file-too-big" | "twice-in-zip" | "picture-broken";
type Read =
  | { ok: true; files: ZippedPicture[]; refused: { name: string; code: ZipRefusal }[] }
  | { ok: false; code: "not-a-zip" | "too-much-in-zip" };

const mostFiles = 300;
const mostUnpacked = 40 * 1024 * 1024;
/** Pictures are packed already: what unpacks to more than so many times its weight is none. */
const mostTimes = 20;

/** The files of a zip under their own names, whatever folders they lie in; nothing is written anywhere, and no more is unpacked than the sizes that it says, within limits. */
export function readPictureZip(bytes: Uint8Array): Read {
  const refused: { name: string; code: ZipRefusal }[] = [];
  const wanted = new Map<string, string>();
  let [n, unpacked] = [0, 0];
  const judge = (name: string, size: number, originalSize: number): ZipRefusal | null => {
    if (wanted.has(name.toLowerCase())) return "twice-in-zip";
    if (originalSize > pictureLimit) return "file-too-big";
    return originalSize === 0 || originalSize > mostTimes * (size + 1_024) ? "picture-broken" : null;
  };
  try {
    const files = unzipSync(bytes, {
      filter({ name: path, size, originalSize }) {
        const name = plainName(path);
        if (!name) return false;
        n += 1;
        const code = n > mostFiles ? null : judge(name, size, originalSize);
        if (code) refused.push({ name, code });
        if (code || n > mostFiles) return false;
        unpacked += originalSize;
        if (unpacked > mostUnpacked) return false;
        wanted.set(name.toLowerCase(), path);
        return true;
      },
    });
    if (n > mostFiles || unpacked > mostUnpacked) return { ok: false, code: "too-much-in-zip" };
    const found = [...wanted.values()].flatMap((path) => {
      const content = files[path];
      return content ? [{ name: plainName(path), bytes: content }] : [];
    });
    return { ok: true, files: found, refused };
  } catch {
    return { ok: false, code: "not-a-zip" };
  }
}

/** The last part of a path, without what no name holds; nothing for a folder, and for what systems put beside files. */
function plainName(path: string): string {
  const name = (path.split(/[/\\]/).at(-1) ?? "").replace(/[\p{Cc}\p{Cf}"]/gu, "");
  return name.startsWith(".") || path.startsWith("__MACOSX") ? "" : name.slice(-110);
}
