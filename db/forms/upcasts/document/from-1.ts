/** A document was always a text. */
export const from1 = (old: object) => old;
