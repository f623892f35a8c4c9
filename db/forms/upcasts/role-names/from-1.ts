/** Form 2: a word for who is trained here, which may be missing. */
export const from1 = (old: unknown) => old;
