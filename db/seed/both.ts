type Both = { en: string; bg: string };

/** A text in both languages of the product. */
export const both = (en: string, bg: string): Both => ({ en, bg });

/** Options named a, b, c … in this order; a quiz shuffles them. */
export function choices(...texts: [en: string, bg: string][]): { id: string; text: Both }[] {
  return texts.map(([en, bg], index) => ({ id: String.fromCharCode(97 + index), text: { en, bg } }));
}
