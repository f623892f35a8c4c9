import type { Option } from "./question-parts.ts";

/** Fisher–Yates (Knuth, TAOCP vol. 2, 3.4.2, algorithm P). */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}

/** The options in another order and under other ids, so that neither hints at the key. */
export function shuffleOptions(options: readonly Option[], random: () => number) {
  const renamed = new Map<string, string>();
  const used = new Set<string>();
  const shuffled = shuffle(options, random).map(({ id, text }) => {
    let fresh = "";
    do
      fresh = Math.floor(random() * 36 ** 6)
        .toString(36)
        .padStart(6, "0");
    while (used.has(fresh));
    used.add(fresh);
    renamed.set(id, fresh);
    return { id: fresh, text };
  });
  return { options: shuffled, renamed };
}
