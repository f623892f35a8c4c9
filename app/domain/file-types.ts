/** The largest file that is kept, in bytes. */
export const fileLimit = 5 * 1024 * 1024;

const starts: [type: string, matches: (bytes: Uint8Array) => boolean][] = [
  ["image/jpeg", (bytes) => begins(bytes, [0xff, 0xd8, 0xff])],
  ["image/png", (bytes) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  [
    "image/webp",
    (bytes) => begins(bytes, [0x52, 0x49, 0x46, 0x46]) && begins(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]),
  ],
  ["application/pdf", (bytes) => begins(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])],
];

/** What a file is by its first bytes, whatever its name says; null for what is not kept. */
export function fileTypeOf(bytes: Uint8Array): string | null {
  return starts.find(([, matches]) => matches(bytes))?.[0] ?? null;
}

/** Whether a picture can be made of it, by its first bytes: what fileTypeOf knows of pictures, and GIF. */
export function isPictureFile(bytes: Uint8Array): boolean {
  return fileTypeOf(bytes)?.startsWith("image/") === true || begins(bytes, [0x47, 0x49, 0x46, 0x38]);
}

/** The ending a kept file has, whatever it was called: a name that ends otherwise says what the file is not. */
export function withEnding(name: string, type: string): string {
  const [ending = "", ...others] = endings[type] ?? [];
  const isRight = [ending, ...others].some((one) => name.toLowerCase().endsWith(`.${one}`));
  return isRight || !ending
    ? name
    : `${name.replace(/\.[^.]*$/, "").replace(/[.\s]+$/, "") || "file"}.${ending}`;
}

const endings: Record<string, string[]> = {
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "application/pdf": ["pdf"],
};

function begins(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[index] === byte);
}
