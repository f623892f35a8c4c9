/** Files that are no table and no text, by the name a person knows them under. */
export type ForeignFile = "old-excel" | "open-document" | "web-page" | "rich-text" | "binary-excel";

/** Whether bytes are an archive, as workbooks of Excel are. */
export const isZip = (bytes: Uint8Array) => starts(bytes, 0x50, 0x4b, 3, 4);

const starts = (bytes: Uint8Array, ...first: number[]) => first.every((byte, index) => bytes[index] === byte);
const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

/** What a file is that only looks like a text; null where it may be one. */
export function foreignFile(bytes: Uint8Array): ForeignFile | null {
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0) || starts(bytes, 0x09, 0x08)) return "old-excel";
  const head = decodeText(bytes.subarray(0, 600)).trimStart().toLowerCase();
  if (head.startsWith("{\\rtf")) return "rich-text";
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|table|meta)[\s>]/.test(
    head,
  )
    ? "web-page"
    : null;
}

/** The same of a file that has to be a text. */
export const foreignText = (bytes: Uint8Array): ForeignFile | "a-workbook" | null =>
  isZip(bytes) ? "a-workbook" : foreignFile(bytes);

/** Bytes as the text they are: by their mark, else UTF-8, else what Windows wrote in Bulgaria or, where there is next to no Cyrillic in it, to the west. */
export function decodeText(bytes: Uint8Array): string {
  if (starts(bytes, 0xff, 0xfe)) return decode(bytes, "utf-16le");
  if (starts(bytes, 0xfe, 0xff)) return decode(bytes, "utf-16be");
  const zeros = unmarkedUtf16(bytes);
  if (zeros) return decode(bytes, zeros);
  try {
    // A part of a file may end in the middle of a letter.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return decode(bytes, isCyrillic(bytes) ? "windows-1251" : "windows-1252");
  }
}

// Latin letters, digits and line breaks have a zero byte beside them; a text has no zeros else.
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const some = bytes.subarray(0, 2_000);
  const zeros = [0, 1].map((odd) => some.filter((byte, index) => index % 2 === odd && byte === 0).length);
  if (some.length < 4 || some.length % 2 === 1) return null;
  const [even = 0, odd = 0] = zeros;
  return even === 0 && odd > some.length / 20
    ? "utf-16le"
    : odd === 0 && even > some.length / 20
      ? "utf-16be"
      : null;
}

// A Bulgarian word is many high bytes in a row; a western one has a single high letter between plain ones.
function isCyrillic(bytes: Uint8Array): boolean {
  let [inRows, alone, run] = [0, 0, 0];
  for (const byte of [...bytes.subarray(0, 200_000), 0]) {
    if (byte >= 0xc0) run += 1;
    else {
      if (run > 1) inRows += run;
      else alone += run;
      run = 0;
    }
  }
  return inRows >= alone;
}
