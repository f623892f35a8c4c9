export const longestReason = 2_000;

const wordsOf = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? [];

/** Whether a text says why: at least two different words of three letters or more, none of them one letter over and over. */
export function isReason(text: string): boolean {
  const telling = wordsOf(text).filter(
    (word) => (word.match(/\p{L}/gu) ?? []).length >= 3 && new Set(word).size > 1,
  );
  return text.length <= longestReason && new Set(telling).size >= 2;
}

/** Whether two texts say the same, case, spaces and marks aside. */
export function sameText(a: string, b: string): boolean {
  const folded = (text: string) =>
    (
      text
        .normalize("NFKC")
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    ).join(" ");
  return folded(a) === folded(b);
}
