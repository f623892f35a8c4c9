import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

// A Bloom filter of 16 bits and 10 hashes a word: the 49,160 commonest passwords of @zxcvbn-ts/language-common 4.1.3
// (MIT, Copyright 2012-2016 Dan Wheeler and Dropbox, Inc., 2021 @zxcvbn-ts), in lower case and without signs.
let filter: Buffer | undefined;
const hashes = 10;

/** Whether a word is among the commonest passwords; one word in two thousand is taken for one by mistake. */
export function isCommonPassword(word: string): boolean {
  filter ??= readFileSync(join(process.cwd(), "app", "web", "common-passwords.bin"));
  const bits = filter.length * 8;
  const hash = createHash("sha256").update(word).digest();
  const [first, step] = [hash.readUInt32BE(0), (hash.readUInt32BE(4) | 1) >>> 0];
  for (let n = 0; n < hashes; n++) {
    const at = (first + n * step) % bits;
    if (((filter[at >> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
  }
  return true;
}
