export const longestReason = 2_000;

/** Whether a text says why: at least three words, not one character or one word over and over. */
export function isReason(text: string): boolean {
  const words = text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length === 1 || new Set(word).size > 1);
  return text.length <= longestReason && telling.length >= 3 && new Set(telling).size >= 2;
}
