/** Form 2: something may be said to whoever gave a number. */
export const from1 = (old: unknown) => old;
