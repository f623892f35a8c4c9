/** Form 3: photos; before it there were none. */
export const from2 = (old: unknown) => old;
